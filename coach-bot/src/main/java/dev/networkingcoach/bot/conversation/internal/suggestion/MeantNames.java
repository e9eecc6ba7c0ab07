package dev.networkingcoach.bot.conversation.internal.suggestion;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.search.Nearest;
import dev.networkingcoach.api.search.PersonName;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that words may mean: no other name is sent. A name counts where one of its words was
 * written, or nearly.
 */
final class MeantNames {
  private static final int SHORTEST = 3;
  private static final int MOST = 20;

  private final Set<String> written;

  private MeantNames(Set<String> written) {
    this.written = written;
  }

  static List<String> in(String text, Network network) {
    MeantNames meant = new MeantNames(words(text).collect(Collectors.toSet()));
    return Stream.of(
            network.contacts().stream().map(Contact::name),
            network.persons().stream().map(KnownPerson::name),
            network.targets().stream().map(Target::name),
            network.events().stream().map(Event::name))
        .flatMap(names -> names)
        .filter(meant::isMeant)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** Whether every word of a name stands in a text. */
  static boolean isSaid(String name, String text) {
    return words(text).collect(Collectors.toSet()).containsAll(words(name).toList());
  }

  private boolean isMeant(String name) {
    return words(name)
        .filter(word -> word.length() >= SHORTEST)
        .anyMatch(word -> written.contains(word) || Nearest.to(word, written).isPresent());
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(PersonName.fold(text).split(" ", -1)).filter(word -> !word.isEmpty());
  }
}
