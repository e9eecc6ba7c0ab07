package dev.networkingcoach.cli.page;

/** What a piece of text is on a page; a {@link PageStyle} decides how that looks. */
public enum TextTone {
  /** Text as any other. */
  NORMAL(""),
  /** A heading, or what to do. */
  STRONG("1"),
  /** What may be passed over. */
  FAINT("2"),
  /** All is well. */
  GOOD("1;32"),
  /** Mind this. */
  CAUTION("1;33"),
  /** Do not. */
  BAD("1;31"),
  /** A label. */
  LABEL("36");

  private final String code;

  TextTone(String code) {
    this.code = code;
  }

  /** The parameters of the ANSI sequence that selects it; empty for none. */
  String code() {
    return code;
  }
}
