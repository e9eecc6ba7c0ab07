package dev.networkingcoach.imports.duplicates;

import dev.networkingcoach.api.facts.Network;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds contacts that are likely the same person: the same e-mail address; the same name, also with
 * its words in another order or without what stands in the middle; a short form or an initial of
 * the first name at the same organization; a name spelled much alike. Names are compared as {@link
 * dev.networkingcoach.api.search.PersonName} folds them, without titles such as "Dr.".
 *
 * <p>An import merges only what is certain; this tells what a person should look at. Archived
 * contacts are among it. Names that stand for nobody, see the policy's placeholder names, and blank
 * ones tell nothing.
 *
 * <p>Not every contact is compared with every other, so that the time grows in step with the number
 * of contacts: of many who share a name, or a part of it, each is compared with the fifty next to
 * it. Stateless and thread-safe.
 */
public final class DuplicateSearch {
  private static final Comparator<LikelyPair> ORDER =
      Comparator.comparingInt(LikelyPair::score)
          .reversed()
          .thenComparing(LikelyPair::first)
          .thenComparing(LikelyPair::second);

  private DuplicateSearch() {}

  /** The likely pairs, best first. The order of the contacts makes no difference. */
  public static List<LikelyPair> in(Network network) {
    List<DuplicateCandidate> candidates =
        network.contacts().stream()
            .map(contact -> DuplicateCandidate.of(contact, network.policy().placeholderNames()))
            .toList();
    return CandidateBlocks.of(candidates)
        .pairs()
        .map(CandidateComparison::compare)
        .flatMap(Optional::stream)
        .sorted(ORDER)
        .toList();
  }
}
