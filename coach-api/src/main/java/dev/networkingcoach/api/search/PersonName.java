package dev.networkingcoach.api.search;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Names of people in the form in which they are compared, when how they are written should not
 * matter. Stateless and thread-safe.
 */
public final class PersonName {
  /** Accents, and the vowel signs that Hebrew and Arabic may leave out; no others spell a name. */
  private static final Pattern ACCENTS =
      Pattern.compile("[\\u0300-\\u036F\\u0591-\\u05C7\\u0610-\\u061A\\u064B-\\u0655]+");

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\uFE0E\\uFE0F]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['`´\\u2018\\u2019\\u02BC]+");
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[\\p{P}\\p{Z}\\p{Cc}]+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final int FIRST_BEYOND_ASCII = 128;

  /** The signs of ASCII that {@link #BETWEEN_WORDS} holds. */
  private static final BitSet BETWEEN =
      IntStream.range(0, FIRST_BEYOND_ASCII)
          .filter(sign -> BETWEEN_WORDS.matcher(Character.toString(sign)).matches())
          .collect(BitSet::new, BitSet::set, BitSet::or);

  /** Letters with something built in that no decomposition takes off, and twins of letters. */
  private static final Map<Character, String> PLAIN =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('þ', "th"),
          Map.entry('ð', "d"),
          Map.entry('đ', "d"),
          Map.entry('ħ', "h"),
          Map.entry('ı', "i"),
          Map.entry('ł', "l"),
          Map.entry('ø', "o"),
          Map.entry('ŧ', "t"),
          Map.entry('ς', "σ"));

  private PersonName() {}

  /**
   * The name without case, accents and punctuation, its words separated by one space: {@code
   * O’Brien, Zoë} becomes {@code obrien zoe}. Letters of every script and emoji stay. Empty where
   * nothing but punctuation is written.
   */
  public static String fold(String name) {
    return name.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII)
        ? foldPlain(name)
        : foldAny(name);
  }

  /** Most names need no more, and are compared often. */
  private static String foldPlain(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (letter == '\'' || letter == '`') {
        continue;
      }
      boolean isBetween = BETWEEN.get(letter);
      if (!isBetween) {
        folded.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    int end = folded.length();
    return folded.substring(0, end > 0 && folded.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  private static String foldAny(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String bare = ACCENTS.matcher(apart.toLowerCase(Locale.ROOT)).replaceAll("");
    String plain = plainLetters(APOSTROPHES.matcher(bare).replaceAll(""));
    String seen = UNSEEN.matcher(plain).replaceAll("");
    String words = BETWEEN_WORDS.matcher(seen).replaceAll(" ").strip();
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }

  private static String plainLetters(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(PLAIN.getOrDefault(c, String.valueOf(c)));
    }
    return plain.toString();
  }
}
