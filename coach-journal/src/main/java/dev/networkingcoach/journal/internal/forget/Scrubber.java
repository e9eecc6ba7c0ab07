package dev.networkingcoach.journal.internal.forget;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a person out of texts: their addresses, their names in any case and with or without
 * accents, and each word of a name that nobody else has. Immutable and thread-safe.
 */
public final class Scrubber {
  /** Stands where a person was named. */
  public static final String FORGOTTEN = "[forgotten]";

  private static final int SHORTEST_WORD = 3;

  // Names that are everyday words: only with a capital do they mean the person.
  private static final Set<String> EVERYDAY =
      Set.of(
          "april", "art", "august", "bill", "chance", "chase", "dawn", "don", "drew", "faith",
          "frank", "grace", "grant", "guy", "hope", "jack", "jay", "joy", "june", "king", "lane",
          "long", "love", "major", "mark", "may", "miles", "news", "page", "park", "pat", "price",
          "rich", "rob", "rose", "sky", "star", "stone", "sue", "summer", "will", "young");

  private final Person person;
  private final Pattern named;

  /** Takes out this person. */
  public Scrubber(Person person) {
    this.person = person;
    this.named =
        Pattern.compile(
            Stream.of(
                    person.emails().stream().map(Scrubber::anyCase),
                    person.names().stream().map(Scrubber::fullName),
                    words(person),
                    person.ids().stream().filter(Scrubber::isTelling).map(Scrubber::id))
                .flatMap(terms -> terms)
                .distinct()
                // The longest first: else a first name is found and the rest left standing.
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|", "(?:", ")")));
  }

  /** The text without the person; the same text where it does not name them. */
  public String scrub(String text) {
    Matcher matcher = named.matcher(Normalizer.normalize(text, Normalizer.Form.NFD));
    return matcher.find()
        ? Normalizer.normalize(
            matcher.replaceAll(Matcher.quoteReplacement(FORGOTTEN)), Normalizer.Form.NFC)
        : text;
  }

  /** The same, where there is a text. */
  public @Nullable String scrubOptional(@Nullable String text) {
    return text == null ? null : scrub(text);
  }

  /** Whether the text names the person, or holds one of their ids. */
  public boolean mentions(String text) {
    return named.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).find() || holdsId(text);
  }

  /** Whether one of the person's ids stands in the text, and not as a part of a longer one. */
  public boolean holdsId(String text) {
    return person.ids().stream()
        .anyMatch(contact -> Pattern.compile(id(contact)).matcher(text).find());
  }

  private static Stream<String> words(Person person) {
    List<String> words = new ArrayList<>();
    Stream.concat(person.names().stream(), person.ids().stream().filter(id -> !isTelling(id)))
        .flatMap(name -> Words.of(name).stream())
        .filter(word -> word.length() >= SHORTEST_WORD && !person.otherWords().contains(word))
        .forEach(
            word -> {
              words.add(bounded(EVERYDAY.contains(word) ? capital(word) : anyCase(word), word));
            });
    return words.stream();
  }

  private static String fullName(String name) {
    String words =
        Words.of(name).stream()
            .map(Scrubber::anyCase)
            .collect(Collectors.joining("[^\\p{L}\\p{N}]+"));
    return words.isEmpty() ? anyCase(name) : bounded(words, name);
  }

  /** An id of letters alone may be an everyday word, and is treated as a name. */
  private static boolean isTelling(String id) {
    return !id.chars().allMatch(Character::isLetter);
  }

  private static String id(String id) {
    return "(?<![\\p{L}\\p{N}_-])"
        + Pattern.quote(Normalizer.normalize(id, Normalizer.Form.NFD))
        + "(?![\\p{L}\\p{N}_-])";
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** In any case, and with whatever accents on its letters. */
  private static String anyCase(String text) {
    String letters =
        Words.plain(text)
            .codePoints()
            .mapToObj(point -> Pattern.quote(Character.toString(point)) + "\\p{M}*")
            .collect(Collectors.joining());
    return "(?iu:" + letters + ")";
  }

  /** Not within a longer word, in scripts that set words apart. */
  private static String bounded(String pattern, String text) {
    return text.codePoints().anyMatch(Scrubber::runsOn)
        ? pattern
        : "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])";
  }

  private static boolean runsOn(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
