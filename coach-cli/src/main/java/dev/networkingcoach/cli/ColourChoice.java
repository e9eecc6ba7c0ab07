package dev.networkingcoach.cli;

import dev.networkingcoach.cli.page.PageStyle;

/** When pages are coloured. */
enum ColourChoice {
  /** On a terminal, unless {@code NO_COLOR} is set. */
  auto,
  /** Always. */
  always,
  /** Never. */
  never;

  PageStyle style(TerminalStreams terminal) {
    boolean coloured = this == always || (this == auto && terminal.out() && terminal.colour());
    return coloured ? PageStyle.COLOURED : PageStyle.PLAIN;
  }
}
