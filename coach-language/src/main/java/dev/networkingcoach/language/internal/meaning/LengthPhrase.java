package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.internal.text.TokenRow;
import java.util.regex.Pattern;

/** How long something took, which is not what it was about. Stateless. */
final class LengthPhrase {
  private static final int MOST_WORDS = 9;

  private static final String LEAD =
      "(?:(?:for|a|an|the|some|about|around|roughly|almost|nearly|over|under|just|only|another"
          + "|good|full|whole|solid|quick|short|brief|long|nice|little)\\s+)*";

  private static final String COUNT =
      "(?:half(?:\\s+an?)?|(?:three\\s+)?quarters?(?:\\s+of)?(?:\\s+an?)?|couple(?:\\s+of)?|few"
          + "|several|\\d+(?:[.,]\\d+)?|\\d+\\s*(?:-|to|or)\\s*\\d+|one|two|three|four|five|six|ten"
          + "|fifteen|twenty|thirty|forty|forty-five|ninety)";

  private static final String UNIT =
      "(?:hours?|hrs?|h|minutes?|mins?|min\\.|days?|evenings?|afternoons?|mornings?)";

  private static final Pattern LENGTH =
      Pattern.compile(
          "(?i)"
              + LEAD
              + "(?:"
              + COUNT
              + "?[\\s-]*"
              + UNIT
              + "(?:\\s+and\\s+a\\s+half|\\s+or\\s+(?:so|two|more))?|while|bit|ages|ever)");

  private LengthPhrase() {}

  /** Where the words end that tell how long it took; the start itself where they tell none. */
  static int end(TokenRow row, int start) {
    int end = Math.min(row.size(), start + MOST_WORDS);
    while (end > start && !LENGTH.matcher(row.written(start, end).strip()).matches()) {
      end--;
    }
    return end;
  }
}
