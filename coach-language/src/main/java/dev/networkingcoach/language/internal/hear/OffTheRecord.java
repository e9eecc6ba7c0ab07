package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.statement.StatementReading.NothingToDo;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds that a message is not to be recorded: "off the record", "do not save this". It holds for
 * all of the message, wherever it stands in it.
 */
final class OffTheRecord {
  /** What is made of such a message. */
  static final NothingToDo NOTHING =
      new NothingToDo(
          "I recorded nothing of this, as you asked. To take back what I recorded before, say"
              + " \"undo\".",
          List.of());

  private static final String BEGIN =
      "(?:^|[.;:!?,(\\n–—-]\\s*)(?:(?:so|but|and|please|pls|just|ok|okay|hey|this is|this one is"
          + "|that is|that's|strictly|all)[ ,]+)*";

  private static final String END =
      "(?=\\s*(?:$|[.;:!?,)\\n–—-]|(?:so|but|please|pls|ok|okay)\\b))";

  private static final Pattern ASKED =
      Pattern.compile(
          BEGIN
              + "(?:off the record|not for the record|do(?:n['’]?t| not)"
              + " (?:save|log|record|store|keep|write down|note down|put down|note)"
              + " (?:this|that|it|any of (?:this|that|it)|anything)(?: down| anywhere| yet)?"
              + "|no need to (?:save|log|record|store|note) (?:this|that|it|any of (?:this|that|it)))"
              + END,
          Pattern.CASE_INSENSITIVE);

  private OffTheRecord() {}

  static boolean isSaidIn(String text) {
    return ASKED.matcher(text).find();
  }
}
