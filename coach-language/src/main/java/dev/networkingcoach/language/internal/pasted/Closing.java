package dev.networkingcoach.language.internal.pasted;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a letter closes: "Best regards," and a name, on the same line or the next.
 *
 * @param name the name
 * @param rest what follows it on the line; empty for nothing
 * @param end the line after it
 */
record Closing(String name, String rest, int end) {
  private static final String CLOSING =
      "(?i)(?:best|best regards|kind regards|warm regards|regards|best wishes|all the best|cheers|thanks|many thanks"
          + "|thank you|sincerely|yours|talk soon|viele gr\u00fc\u00dfe|liebe gr\u00fc\u00dfe|mit freundlichen gr\u00fc\u00dfen|vg|lg|br)";
  private static final Pattern WORDS =
      Pattern.compile(CLOSING + "(?:[,!.]*|[,!.]+\\s*(\\S.{0,40}))");

  /** The lines of a letter that was pasted as one. */
  static List<String> apart(String letter) {
    String greeted = letter.replaceFirst("^(\\p{L}+ [^,!]{2,30}[,!]) ", "$1\n");
    String closed = greeted.replaceFirst("(?<=[.!?]) (?=" + CLOSING + "[,!] \\p{Lu})", "\n");
    return closed.lines().toList();
  }

  /** The closing at a line; null where there is none. */
  static @Nullable Closing at(List<String> all, int line, LineReader lines) {
    Matcher match = WORDS.matcher(all.get(line));
    if (!match.matches()) {
      return null;
    }
    String same = match.group(1);
    if (same != null) {
      LineReader.Leading leading = lines.leading(same.strip());
      return leading == null
          ? new Closing(same.strip(), "", line + 1)
          : new Closing(leading.mention().name(), beside(leading), line + 1);
    }
    boolean next =
        line + 1 < all.size()
            && (lines.isOwner(all.get(line + 1))
                || lines.named(all.get(line + 1)) != null
                || SignatureReader.isFullName(all.get(line + 1)));
    return next ? new Closing(all.get(line + 1), "", line + 2) : null;
  }

  /** What stands after the name: the job as it was understood, or the words. */
  private static String beside(LineReader.Leading leading) {
    String organization = leading.mention().told().organization();
    return organization == null ? leading.rest() : organization;
  }
}
