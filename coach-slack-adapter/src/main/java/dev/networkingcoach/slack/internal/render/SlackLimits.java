package dev.networkingcoach.slack.internal.render;

/** What Slack shows at most, in characters or in parts. */
public final class SlackLimits {
  /** Blocks of a message. */
  public static final int MESSAGE_BLOCKS = 50;

  /** Blocks of a view. */
  public static final int VIEW_BLOCKS = 100;

  /** Characters of all blocks of a message: Slack refuses more with msg_blocks_too_long. */
  public static final int MESSAGE_TEXT = 12_000;

  /** Characters of a section's text. */
  public static final int SECTION_TEXT = 3_000;

  /** Characters of a field of a section. */
  public static final int FIELD_TEXT = 2_000;

  /** Fields of a section. */
  public static final int FIELDS = 10;

  /** Characters of a header. */
  public static final int HEADER_TEXT = 150;

  /** Elements of an actions block: Slack takes 25, but five look better and keep it short. */
  public static final int ACTIONS = 5;

  /** Characters of a label of an input, and of its hint. */
  public static final int LABEL_TEXT = 2_000;

  /** Characters of an option's text. */
  public static final int OPTION_TEXT = 75;

  /** Characters of an option's value. */
  public static final int OPTION_VALUE = 150;

  /** Options of a select, and of a group of one. */
  public static final int OPTIONS = 100;

  /** Characters a person can fill in. */
  public static final int INPUT_TEXT = 3_000;

  /** Characters of a view's title and buttons. */
  public static final int TITLE_TEXT = 24;

  /** Characters that a view carries along. */
  public static final int METADATA_TEXT = 3_000;

  private SlackLimits() {}
}
