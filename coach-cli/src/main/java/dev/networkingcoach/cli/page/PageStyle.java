package dev.networkingcoach.cli.page;

/** Whether a page is coloured. */
public enum PageStyle {
  /** Text alone. */
  PLAIN,
  /** With ANSI sequences, for a terminal. */
  COLOURED;

  /** The text in a tone. */
  public String paint(TextTone tone, String text) {
    return this == PLAIN || tone.code().isEmpty() || text.isBlank()
        ? text
        : "\u001b[" + tone.code() + "m" + text + "\u001b[0m";
  }
}
