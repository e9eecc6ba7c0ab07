package dev.networkingcoach.bot.conversation.internal.words;

import static dev.networkingcoach.bot.conversation.internal.words.WordTexts.TEXTS;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Small pieces of sentences. */
public final class SentencePieces {
  private static final int MOST_SHOWN = 300;

  private SentencePieces() {}

  /** A sentence with a full stop at its end, and not two: "Kade & Co." has one. */
  public static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  /** Items as in "one, two and three". */
  public static String and(Collection<String> items) {
    List<String> all = List.copyOf(items);
    if (all.size() < 2) {
      return String.join("", all);
    }
    int last = all.size() - 1;
    return TEXTS.and2(String.join(", ", all.subList(0, last)), all.get(last));
  }

  /** With a capital at its start. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A constant as words: {@code GET_TO_KNOW} as "get to know". */
  public static String plain(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** On one line, and cut where it is too long to be read at a glance. */
  public static String brief(String text) {
    return cut(text, MOST_SHOWN);
  }

  /** On one line of so many characters at most. */
  public static String cut(String text, int most) {
    String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    if (line.length() <= most) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
    return line.substring(0, end) + "…";
  }
}
