package dev.networkingcoach.language.internal.pasted;

import dev.networkingcoach.language.internal.pasted.LineReader.Leading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Notes under a head: "Calls today:", "Notes 1:1 Dana 25/11", "JavaZone follow-ups:". */
final class HeadedNotesReader implements PastedForm {
  private static final String BULLET =
      "^(?:[-\u2022\u2013>+]|\\d{1,2}[.)](?=\\s)|\\[[ xX]?\\])\\s*";
  private static final String APART =
      "\\s+(?=\\d{1,2}[.)]\\s)|\\s+[-\u2022]\\s+(?=\\p{Lu}\\p{L}+ -)";

  /** In what is to be done, each part begins with what to do. */
  private static final String ERRANDS = APART + "|,\\s+(?=(?:@)\\b)";

  private static final int LONGEST_HEAD = 9;

  private final LineReader lines;

  HeadedNotesReader(LineReader lines) {
    this.lines = lines;
  }

  @Override
  public List<String> sentences(List<String> all) {
    List<String> split = all.size() == 1 ? oneLine(all.get(0)) : all;
    if (split.size() < 2) {
      return List.of();
    }
    boolean bulleted = isBullet(split.get(1));
    NoteHead head = isBullet(split.get(0)) ? null : NoteHead.of(split.get(0), lines, bulleted);
    Leading first = lines.leading(bare(split.get(0)));
    if (head == null && (first == null || !bulleted || isBullet(split.get(0)))) {
      return List.of();
    }
    NoteLines notes = new NoteLines(lines, head == null ? NoteHead.NONE : head);
    if (head == null) {
      notes.add(bare(split.get(0)), false);
    }
    for (String line : split.subList(1, split.size())) {
      notes.add(bare(line), isBullet(line));
    }
    return notes.sentences();
  }

  /** "Names: a, b, c", "JavaZone follow-ups: 1) a 2) b". */
  private List<String> oneLine(String line) {
    int colon = line.indexOf(": ");
    boolean head =
        colon > 0
            && !isLabelled(line.substring(0, colon))
            && !(lines.isDeed(line) && lines.hasSeveral(line.substring(0, colon)))
            && !line.substring(0, colon).matches("(?i).*\\b(re|about|regarding|note)")
            && lines.anybody(line.substring(0, colon)) == null
            && line.substring(0, colon).split("\\s+", -1).length <= LONGEST_HEAD
            && lines.hasAny(line.substring(0, colon), "notehead");
    if (!head) {
      return List.of(line);
    }
    List<String> split = new ArrayList<>(List.of(line.substring(0, colon + 1)));
    boolean ahead = lines.hasAny(line.substring(0, colon), "headahead");
    String apart =
        ahead ? ERRANDS.replace("@", String.join("|", lines.book().set("errand"))) : APART;
    for (String part : line.substring(colon + 2).split(apart, -1)) {
      split.add(part.strip());
    }
    return split;
  }

  /** "event JavaZone, purpose": a command with a label, and no head. */
  private boolean isLabelled(String head) {
    List<String> words = List.of(head.toLowerCase(Locale.ROOT).split("\\s+", -1));
    return lines.book().is("whole", words.get(0))
        && lines.book().is("orderlabel", words.get(words.size() - 1));
  }

  private static boolean isBullet(String line) {
    return line.matches(BULLET + ".*");
  }

  private static String bare(String line) {
    return line.replaceFirst(BULLET, "").strip();
  }
}
