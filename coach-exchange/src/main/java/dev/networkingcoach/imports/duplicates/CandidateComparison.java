package dev.networkingcoach.imports.duplicates;

import static dev.networkingcoach.imports.duplicates.LikenessTexts.TEXTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Weighs what two candidates have in common. The points are our own estimate; they say which pairs
 * to look at first. Stateless and thread-safe.
 */
final class CandidateComparison {
  private static final int LEAST = 50;
  private static final int SAME_EMAIL = 65;
  private static final int SAME_EMAIL_AND_LIKE_NAME = 99;
  private static final int SAME_ORGANIZATION = 15;
  private static final int OTHER_ORGANIZATION = -25;

  private CandidateComparison() {}

  /** The two as a likely pair, if they are one. */
  static Optional<LikelyPair> compare(CandidateBlocks.Pair pair) {
    DuplicateCandidate first = pair.first();
    DuplicateCandidate second = pair.second();
    List<String> because = new ArrayList<>();
    Optional<String> email = first.emails().stream().filter(second.emails()::contains).findFirst();
    Optional<NameLikeness> name = NameLikeness.of(first, second);
    int score;
    if (email.isPresent()) {
      because.add(TEXTS.sameEMail(email.get()));
      boolean nameless = first.words().isEmpty() || second.words().isEmpty();
      score = name.isPresent() || nameless ? SAME_EMAIL_AND_LIKE_NAME : SAME_EMAIL;
    } else {
      score = name.map(likeness -> byName(likeness, first, second)).orElse(0);
    }
    if (score < LEAST) {
      return Optional.empty();
    }
    name.ifPresent(likeness -> because.add(likeness.because()));
    because.addAll(organizations(first, second));
    return Optional.of(new LikelyPair(first.id(), second.id(), score, because));
  }

  private static int byName(
      NameLikeness name, DuplicateCandidate first, DuplicateCandidate second) {
    if (first.organization().isEmpty() || second.organization().isEmpty()) {
      return name.anywhere() ? name.points() : 0;
    }
    return name.points()
        + (first.organization().equals(second.organization())
            ? SAME_ORGANIZATION
            : OTHER_ORGANIZATION);
  }

  private static List<String> organizations(DuplicateCandidate first, DuplicateCandidate second) {
    String one = first.contact().organization();
    String other = second.contact().organization();
    if (one == null
        || other == null
        || first.organization().isEmpty()
        || second.organization().isEmpty()) {
      return List.of();
    }
    return List.of(
        first.organization().equals(second.organization())
            ? TEXTS.sameOrganization(one)
            : TEXTS.butOtherOrganizations(one, other));
  }
}
