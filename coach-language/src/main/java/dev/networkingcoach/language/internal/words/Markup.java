package dev.networkingcoach.language.internal.words;

import java.util.Locale;
import java.util.Map;

/** Takes out the markup of chats: mentions, links, tags and entities. One pass, no backtracking. */
final class Markup {
  private static final Map<String, String> ENTITIES =
      Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&nbsp;", " ");

  /** Longer ones are no markup; it also bounds how far is looked ahead. */
  private static final int LONGEST_TAG = 2_100;

  private static final int LONGEST_ENTITY = 6;

  private Markup() {}

  static String strip(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean leading = true;
    int end = -1;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      end = end >= i ? end : next(text, i);
      if (letter == '<' && end - i > 1 && end - i <= LONGEST_TAG && isTag(text, i)) {
        i = skip(text, i, end, plain, leading);
      } else {
        String entity = letter == '&' ? entity(text, i) : "";
        plain.append(entity.isEmpty() ? String.valueOf(letter) : ENTITIES.get(entity));
        i += Math.max(0, entity.length() - 1);
      }
      leading = leading && plain.chars().allMatch(Character::isWhitespace);
    }
    return plain.toString();
  }

  /** Where the next tag ends; far beyond the text where none does. */
  private static int next(String text, int from) {
    int end = text.indexOf('>', from);
    return end < 0 ? Integer.MAX_VALUE : end;
  }

  private static boolean isTag(String text, int start) {
    char next = text.charAt(start + 1);
    return Character.isLetter(next) || next == '/' || next == '@' || next == '#' || next == '!';
  }

  /** Appends what the tag stands for, and says where it ends. */
  private static int skip(String text, int start, int end, StringBuilder plain, boolean leading) {
    String tag = text.substring(start + 1, end);
    if (leading && tag.equals("at")) {
      int close = text.indexOf("</at>", end);
      return close < 0 ? end : close + 4;
    }
    if (!(leading && tag.startsWith("@"))) {
      plain.append(shown(tag));
    }
    return end;
  }

  private static String shown(String tag) {
    int label = tag.indexOf('|');
    if (label >= 0) {
      return tag.substring(label + 1);
    }
    String lower = tag.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mailto:")) {
      return tag.substring("mailto:".length());
    }
    boolean kept = lower.startsWith("http") || lower.startsWith("@") || lower.startsWith("#");
    return kept ? tag : lower.startsWith("br") || lower.startsWith("/p") ? " " : "";
  }

  private static String entity(String text, int start) {
    String ahead = text.substring(start, Math.min(text.length(), start + LONGEST_ENTITY));
    String entity = ahead.substring(0, ahead.indexOf(';') + 1);
    return ENTITIES.containsKey(entity) ? entity : "";
  }
}
