package dev.networkingcoach.teams.internal.card;

import java.util.regex.Pattern;

/** Makes plain text stay plain where a card takes text as Markdown. */
final class MarkdownEscape {
  private static final Pattern SPECIAL =
      Pattern.compile("[\\\\`*_\\[\\]]|<(?=[\\p{L}/!])|&(?=#?\\w+;)|~(?=~)");
  private static final Pattern LINE_START = Pattern.compile("^(\\s*)([#+=>-])");
  private static final Pattern NUMBERED = Pattern.compile("^(\\s*\\d{1,9})([.)])");
  private static final String WORD_JOINER = "\u2060";

  private MarkdownEscape() {}

  /** Whether a line holds anything that a card would take as Markdown. */
  static boolean isMarkup(String line) {
    return !line(line).equals(plain(line));
  }

  /** One line of text, escaped. */
  static String line(String text) {
    String shown = SPECIAL.matcher(text.strip()).replaceAll("\\\\$0");
    shown = LINE_START.matcher(shown).replaceFirst("$1\\\\$2");
    shown = NUMBERED.matcher(shown).replaceFirst("$1\\\\$2");
    // Cards take {{DATE(…)}} as a date to write out, wherever it stands.
    return shown.replace("{{", "{" + WORD_JOINER + "{");
  }

  /** Text for where cards take it as it is, such as on buttons. */
  static String plain(String text) {
    return text.strip().replace("{{", "{" + WORD_JOINER + "{");
  }

  /** Text for what is read aloud, where marks of SSML would be taken as such. */
  static String spoken(String text) {
    return text.strip().replace("&", " and ").replaceAll("[<>]", " ");
  }
}
