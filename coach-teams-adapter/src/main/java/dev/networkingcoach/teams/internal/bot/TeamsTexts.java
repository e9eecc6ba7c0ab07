package dev.networkingcoach.teams.internal.bot;

/** What the adapter itself says; all else the conversation says. */
final class TeamsTexts {
  /** Said where others see it. */
  static final String ANSWERED_IN_PRIVATE = "I answered you in our private chat.";

  /** Said where others see it, and the private chat could not be opened. */
  static final String NO_PRIVATE_CHAT =
      "I answer in private only, and could not open a chat with you. Please add me as a personal"
          + " app and write to me there.";

  /** Said once where the coach is added to a group or channel. */
  static final String HELLO_GROUP =
      "Hello. I coach people in their professional relationships, each in private. Mention me here,"
          + " and I answer you in our private chat; nobody else reads it. I read nothing here that"
          + " does not mention me.";

  /** Said in place of a card that an older version of the coach made. */
  static final String OLD_CARD = "This card is out of date. Write “today” and I make a new one.";

  /** Said in place of a dialog. */
  static final String NO_FORM = "That form is not there any more. Write “help” to me to go on.";

  /** Said where a card brings back what is none of ours. */
  static final String UNKNOWN_ACTION = "I do not know this button.";

  /** Said where a file waited for too long. */
  static final String NO_FILE = "That file is not there any more. Please ask me for it again.";

  /** Said where a file could not be put into the person's files. */
  static final String FILE_FAILED = "I could not save the file. Please ask me for it again.";

  /** Said where a file that somebody sent could not be read. */
  static final String FILE_UNREAD = "I could not read the file. Files of up to 32 MB can be read.";

  private TeamsTexts() {}
}
