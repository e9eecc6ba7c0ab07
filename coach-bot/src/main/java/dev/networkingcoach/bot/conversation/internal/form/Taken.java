package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.api.search.ContactMatch;
import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.who.Resolver;
import dev.networkingcoach.bot.conversation.internal.who.Someone;
import dev.networkingcoach.language.command.Who;
import java.util.HashSet;
import java.util.Set;

/** Several new people at once, none with the id of another. */
final class Taken {
  private final Turn turn;
  private final Set<String> ids = new HashSet<>();

  Taken(Turn turn) {
    this.turn = turn;
  }

  /** Who is meant, or somebody new; a name that fits several is a problem of the field. */
  Someone knownOrNew(String name, Filled filled) {
    ContactMatch match = turn.people().anybody(new Who(name));
    if (match instanceof ContactMatch.Ambiguous) {
      filled.problem("names", name + " fits several people: write more of the name.");
    }
    return match instanceof ContactMatch.Found
        ? new Resolver(turn).anybody(new Who(name))
        : exactOrNew(name);
  }

  /** Who has this very name, or somebody new. */
  Someone exactOrNew(String name) {
    String folded = PersonName.fold(name);
    boolean isKnown =
        turn.people().anybody(new Who(name)) instanceof ContactMatch.Found found
            && PersonName.fold(found.contact().name()).equals(folded);
    if (isKnown) {
      return new Resolver(turn).anybody(new Who(name));
    }
    String id = Resolver.newId(name, turn.network(), ids);
    ids.add(id);
    return new Someone(id, name, null);
  }
}
