package dev.networkingcoach.cli;

import dev.networkingcoach.api.store.PersonStore;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What could be pressed in the last reply, kept from one command to the next. */
final class LastChoices {
  private static final String NAME = "terminal/choices";

  private final OwnJournal own;

  LastChoices(OwnJournal own) {
    this.own = own;
  }

  /** The token of this number, counted from 1. */
  Optional<String> numbered(int number) {
    List<String> tokens =
        own.persons().get(own.key(), NAME).map(text -> List.of(text.split("\n", -1))).stream()
            .flatMap(List::stream)
            .toList();
    return number >= 1 && number <= tokens.size()
        ? Optional.of(URLDecoder.decode(tokens.get(number - 1), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** Keeps these in place of those before. */
  void keep(List<String> tokens) {
    PersonStore persons = own.persons();
    if (tokens.isEmpty()) {
      persons.remove(own.key(), NAME);
    } else {
      persons.put(
          own.key(),
          NAME,
          tokens.stream()
              .map(token -> URLEncoder.encode(token, StandardCharsets.UTF_8))
              .collect(Collectors.joining("\n")));
    }
  }
}
