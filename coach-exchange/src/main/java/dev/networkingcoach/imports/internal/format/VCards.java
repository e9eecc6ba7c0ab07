package dev.networkingcoach.imports.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a vCard file into its cards, so that a broken one harms no other and each has its line. A
 * card within a card (vCard 2.1's AGENT) stays within it. Stateless and thread-safe.
 */
final class VCards {
  private static final String BEGIN = "BEGIN:VCARD";
  private static final String END = "END:VCARD";

  /**
   * One card's text.
   *
   * @param line the line it begins at, counted from 1
   * @param text its lines
   * @param complete whether it ends as a card must
   */
  record Card(int line, String text, boolean complete) {}

  private final List<Card> cards = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private int depth;
  private int beginLine;

  private VCards() {}

  static List<Card> in(String file) {
    VCards cards = new VCards();
    int number = 0;
    String before = "";
    for (String line : (Iterable<String>) file.lines()::iterator) {
      number++;
      cards.take(number, line, before);
      before = line.isBlank() ? before : line;
    }
    cards.close(false);
    return cards.cards;
  }

  private void take(int number, String line, String before) {
    String mark = line.stripTrailing().toUpperCase(Locale.ROOT);
    if (mark.equals(BEGIN)) {
      boolean agent = depth > 0 && before.toUpperCase(Locale.ROOT).strip().startsWith("AGENT");
      if (!agent) {
        close(false);
        beginLine = number;
      }
      depth++;
    }
    if (depth > 0) {
      text.append(line).append('\n');
    }
    if (mark.equals(END) && depth > 0) {
      depth--;
      if (depth == 0) {
        close(true);
      }
    }
  }

  private void close(boolean complete) {
    if (text.length() > 0) {
      cards.add(new Card(beginLine, text.toString(), complete));
    }
    text = new StringBuilder();
    depth = 0;
  }
}
