package dev.networkingcoach.imports.duplicates;

import static dev.networkingcoach.imports.duplicates.LikenessTexts.TEXTS;

import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How two names are alike. Immutable and thread-safe.
 *
 * @param points how much that says
 * @param because in words
 * @param anywhere whether it says something of people who are not known to work together
 */
record NameLikeness(int points, String because, boolean anywhere) {
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
  private static final double NEAR_NAME = 0.92;
  private static final double NEAR_WORD = 0.85;
  private static final int LONGEST_NEAR = 100;

  /** How the names are alike, if they are. */
  static Optional<NameLikeness> of(DuplicateCandidate one, DuplicateCandidate other) {
    List<String> words = one.words();
    List<String> others = other.words();
    if (words.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    if (words.equals(others)) {
      return Optional.of(new NameLikeness(80, TEXTS.sameName(one.contact().name()), true));
    }
    if (one.sortedWords().equals(other.sortedWords())) {
      return likeness(75, TEXTS.sameWordsInAnotherOrder(), one, other, true);
    }
    if (words.size() == 1 || others.size() == 1) {
      return Optional.empty();
    }
    if (one.first().equals(other.first()) && one.last().equals(other.last())) {
      return likeness(72, TEXTS.sameFirstAndLastName(), one, other, true);
    }
    if (one.withoutUmlauts().equals(other.withoutUmlauts())) {
      return likeness(72, TEXTS.sameNameWithUmlauts(), one, other, true);
    }
    if (isNear(one, other)) {
      return likeness(55, TEXTS.namesSpelledAlike(), one, other, true);
    }
    return one.last().equals(other.last()) && Nicknames.mayBeOne(one.first(), other.first())
        ? likeness(55, TEXTS.sameLastNameAndMaybe(), one, other, false)
        : Optional.empty();
  }

  private static Optional<NameLikeness> likeness(
      int points,
      String reason,
      DuplicateCandidate one,
      DuplicateCandidate other,
      boolean anywhere) {
    String names = ": " + one.contact().name() + ", " + other.contact().name();
    return Optional.of(new NameLikeness(points, reason + names, anywhere));
  }

  /** The whole does not suffice: short last names differ in one letter, and so do short words. */
  private static boolean isNear(DuplicateCandidate one, DuplicateCandidate other) {
    if (one.words().size() != other.words().size()
        || Math.max(one.name().length(), other.name().length()) > LONGEST_NEAR) {
      return false;
    }
    for (int i = 0; i < one.words().size(); i++) {
      if (!isNear(one.words().get(i), other.words().get(i))) {
        return false;
      }
    }
    return SIMILARITY.apply(one.name(), other.name()) >= NEAR_NAME;
  }

  /** One a beginning of the other is no slip of the pen, though the measure is high. */
  private static boolean isNear(String word, String other) {
    return Math.abs(word.length() - other.length()) <= 1
        && SIMILARITY.apply(word, other) >= NEAR_WORD;
  }
}
