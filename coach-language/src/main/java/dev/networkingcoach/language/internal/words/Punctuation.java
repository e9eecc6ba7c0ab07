package dev.networkingcoach.language.internal.words;

import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the marks at the ends of a word mean. */
final class Punctuation {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "dr",
          "mr",
          "mrs",
          "ms",
          "mx",
          "st",
          "prof",
          "inc",
          "ltd",
          "co",
          "corp",
          "vs",
          "e.g",
          "i.e",
          "jr",
          "sr",
          "hon",
          "rev",
          "ing",
          "dipl",
          "dra",
          "sra",
          "srta",
          "profa",
          "fr",
          "mag",
          "lic",
          "eng",
          "capt",
          "lt",
          "col",
          "dr.-ing",
          "dipl.-ing",
          "b.v",
          "n.v",
          "s.a",
          "ph.d");

  private Punctuation() {}

  /** Adds a word as it stands between spaces. */
  static void add(List<Word> words, String written, int start) {
    int end = start + written.length();
    String text = leading(written);
    if (text.isEmpty()) {
      pause(words, Break.COMMA);
      return;
    }
    Break after = text.startsWith("--") && text.length() > 2 ? Break.COLON : Break.NONE;
    text = after == Break.COLON ? text.substring(2) : text;
    String bare = isWith(text, words) ? "with" : bare(text);
    if (bare.isEmpty()) {
      pause(words, Break.SENTENCE);
      return;
    }
    String marks = text.startsWith(bare) ? text.substring(bare.length()) : "";
    if (marks.endsWith(":")) {
      after = Break.COLON;
    } else if (marks.equals(".") && isAbbreviation(bare)) {
      bare = text;
    } else if (!marks.isEmpty() && !(marks.equals(".") && isNumber(bare) && !isYear(bare))) {
      after = Break.SENTENCE;
    }
    words.add(new Word(bare, false, after, start, end));
  }

  /** "W/", and "w" but in "2 w", which are weeks. */
  private static boolean isWith(String text, List<Word> before) {
    boolean number = !before.isEmpty() && isNumber(before.get(before.size() - 1).text());
    return text.equals("w/") || (text.equals("w") && !before.isEmpty() && !number);
  }

  /** Without bullets, slashes before a command, and dashes that stand alone. */
  private static String leading(String written) {
    String text = written.replace("\u2014", "--");
    int start = 0;
    while (start < text.length() && "/>\u2022\u2013.!?".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    String rest = text.substring(start);
    return rest.equals("-") || rest.equals("--") ? "" : rest;
  }

  private static String bare(String text) {
    int end = text.length();
    while (end > 0 && ".!?:\"'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static void pause(List<Word> words, Break mark) {
    int last = words.size() - 1;
    if (last >= 0 && words.get(last).after().compareTo(mark) < 0) {
      words.set(last, words.get(last).followedBy(mark));
    }
  }

  private static boolean isAbbreviation(String bare) {
    return (bare.codePointCount(0, bare.length()) == 1
            && Character.isUpperCase(bare.codePointAt(0)))
        || bare.matches("(\\p{Lu}\\.)+\\p{Lu}")
        || ABBREVIATIONS.contains(bare.toLowerCase(Locale.ROOT));
  }

  private static boolean isNumber(String bare) {
    return bare.chars().allMatch(letter -> Character.isDigit(letter) || letter == '.');
  }

  /** Four figures are no day of a month, after which a stop would belong to them. */
  private static boolean isYear(String bare) {
    return bare.length() == 4 && bare.chars().allMatch(Character::isDigit);
  }
}
