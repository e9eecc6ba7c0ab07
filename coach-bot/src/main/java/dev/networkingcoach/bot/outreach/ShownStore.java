package dev.networkingcoach.bot.outreach;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps how often each advice was shown to a person in vain. Thread-safe. */
final class ShownStore {
  private static final String NAME = "shown";

  private final PersonStore persons;

  ShownStore(PersonStore persons) {
    this.persons = persons;
  }

  ShownAdvice of(OwnerKey owner) {
    return persons.get(owner, NAME).map(ShownAdvice::read).orElseGet(ShownAdvice::none);
  }

  /** A plan arrived: what it shows counts once more, and what came of the last one is told. */
  void arrived(ConversationTurn turn, List<Advice> shown, Observer observer) {
    ShownAdvice before = of(turn.owner());
    Set<String> open =
        turn.plan().advice().stream()
            .filter(advice -> !advice.suppressed())
            .map(Advice::key)
            .collect(Collectors.toSet());
    before
        .times()
        .keySet()
        .forEach(
            key -> {
              String rule = key.substring(0, key.indexOf('/'));
              if (open.contains(key)) {
                observer.ignored(rule);
              } else {
                observer.actedOn(rule);
              }
            });
    List<String> keys = shown.stream().map(Advice::key).toList();
    persons.put(turn.owner(), NAME, before.after(keys, open).write());
  }
}
