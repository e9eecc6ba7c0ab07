package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.search.ContactMatch;
import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.language.command.Who;
import java.util.HashSet;
import java.util.Set;

/** Several new people at once, none with the id of another. */
final class NewContactIds {
  private final ConversationTurn turn;
  private final Set<String> ids = new HashSet<>();

  NewContactIds(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Who is meant, or somebody new; a name that fits several is a problem of the field. */
  MeantPerson knownOrNew(String name, FilledForm filled) {
    ContactMatch match = turn.people().anybody(new Who(name));
    if (match instanceof ContactMatch.Ambiguous) {
      filled.problem("names", TEXTS.fitsSeveralPeopleWriteMore(name));
    }
    return match instanceof ContactMatch.Found
        ? new PersonResolver(turn).anybody(new Who(name))
        : exactOrNew(name);
  }

  /** Who has this very name, or somebody new. */
  MeantPerson exactOrNew(String name) {
    String folded = PersonName.fold(name);
    boolean isKnown =
        turn.people().anybody(new Who(name)) instanceof ContactMatch.Found found
            && PersonName.fold(found.contact().name()).equals(folded);
    if (isKnown) {
      return new PersonResolver(turn).anybody(new Who(name));
    }
    String id = PersonResolver.newId(name, turn.network(), ids);
    ids.add(id);
    return new MeantPerson(id, name, null);
  }
}
