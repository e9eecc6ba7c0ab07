package dev.networkingcoach.api.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

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
   * The name without case, accents and punctuation, its words parted by one space: {@code O’Brien,
   * Zoë} becomes {@code obrien zoe}. Letters of every script and emoji stay. Empty where nothing
   * but punctuation is written.
   */
  public static String fold(String name) {
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
