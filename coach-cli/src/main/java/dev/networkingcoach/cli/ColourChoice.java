package dev.networkingcoach.cli;

import dev.networkingcoach.cli.page.Style;

/** When pages are coloured. */
enum ColourChoice {
  /** On a terminal, unless {@code NO_COLOR} is set. */
  auto,
  /** Always. */
  always,
  /** Never. */
  never;

  Style style(Terminal terminal) {
    boolean coloured = this == always || (this == auto && terminal.out() && terminal.colour());
    return coloured ? Style.COLOURED : Style.PLAIN;
  }
}
