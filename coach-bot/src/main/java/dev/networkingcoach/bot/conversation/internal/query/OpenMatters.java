package dev.networkingcoach.bot.conversation.internal.query;

import dev.networkingcoach.api.facts.InteractionKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is open between the owner and a contact, as section 2 of the rulebook defines it. */
final class OpenMatters {
  private static final Set<InteractionKind> ANSWERS =
      Set.of(InteractionKind.RECEIVED, InteractionKind.DECLINED, InteractionKind.THANKED);

  private OpenMatters() {}

  /** The earliest favour that nobody was thanked for since. */
  static Optional<PastDeed> owedThanks(List<PastDeed> newestFirst) {
    Optional<PastDeed> thanked = latest(newestFirst, Set.of(InteractionKind.THANKED));
    return newestFirst.stream()
        .filter(deed -> deed.kind() == InteractionKind.RECEIVED)
        .filter(deed -> thanked.isEmpty() || deed.on().isAfter(thanked.get().on()))
        .reduce((newer, older) -> older);
  }

  /** The latest ask, where nothing answers it. */
  static Optional<PastDeed> ask(List<PastDeed> newestFirst) {
    return latest(newestFirst, Set.of(InteractionKind.ASKED))
        .filter(
            ask ->
                newestFirst.stream()
                    .noneMatch(
                        deed -> ANSWERS.contains(deed.kind()) && !deed.on().isBefore(ask.on())));
  }

  /** How many more times the owner asked than gave. */
  static long toGiveBack(List<PastDeed> deeds, int givesPerAsk) {
    return count(deeds, InteractionKind.ASKED) * givesPerAsk - count(deeds, InteractionKind.GAVE);
  }

  private static long count(List<PastDeed> deeds, InteractionKind kind) {
    return deeds.stream().filter(deed -> deed.kind() == kind).count();
  }

  private static Optional<PastDeed> latest(List<PastDeed> deeds, Set<InteractionKind> kinds) {
    return deeds.stream().filter(deed -> kinds.contains(deed.kind())).findFirst();
  }
}
