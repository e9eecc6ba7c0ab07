package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.statement.StatementReading.NothingToDo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds that the last sentence of a message is taken back at its end: "archive Dana? no wait
 * don't", "delete Bob, never mind". Nothing comes of that sentence; those before it count.
 */
final class TakenBack {
  /** What is made of such a sentence. */
  static final NothingToDo NOTHING =
      new NothingToDo(
          "You took that back, so I did nothing. To take back what I recorded before, say"
              + " \"undo\".",
          List.of());

  /** It is looked for in the last characters alone: over long runs of blanks it took minutes. */
  private static final int LONGEST_END = 160;

  private static final String HESITATION =
      "(?:(?:oh|ah|hmm|um|uh|er|ok|okay|sorry|no|nope|wait|hang on|hold on|actually|please|but"
          + "|on second thoughts?)[ ,.…!–—-]+)";

  private static final String NOT =
      "do(?:n['’]?t| not)(?: (?:do )?(?:it|that|this))?(?: yet)?|better not|rather not";

  private static final String FORGET =
      "never ?mind(?: that)?|(?:forget|scratch|strike|scrap) (?:it|that)"
          + "|i(?:['’]ve| have)? changed my mind";

  private static final Pattern END =
      Pattern.compile(
          "^(?<before>.*?[\\p{L}\\p{N})\"'”’])\\s*(?:[?!.,;:…\\n]+|\\s[–—-]+\\s)\\s*(?:"
              + HESITATION
              + "+(?:"
              + NOT
              + ")|"
              + HESITATION
              + "*(?:"
              + FORGET
              + "))(?:[ ,]+(?:please|sorry|thanks))?[\\s.!…]*$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern SENTENCE = Pattern.compile("(?:[.!?…]\\s+|\\n+)");

  private TakenBack() {}

  /** What stands before the sentence that is taken back; empty where none is. */
  static Optional<String> before(String text) {
    String whole = text.strip();
    int near = Math.max(0, whole.length() - LONGEST_END);
    Matcher end = END.matcher(whole.substring(near));
    if (!end.matches()) {
      return Optional.empty();
    }
    String said = whole.substring(0, near) + end.group("before");
    Matcher sentence = SENTENCE.matcher(said);
    int from = 0;
    while (sentence.find()) {
      from = sentence.end();
    }
    return Optional.of(said.substring(0, from).strip());
  }
}
