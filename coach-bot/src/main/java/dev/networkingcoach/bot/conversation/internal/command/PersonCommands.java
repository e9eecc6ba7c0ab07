package dev.networkingcoach.bot.conversation.internal.command;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.bot.conversation.internal.record.ContactChanges;
import dev.networkingcoach.bot.conversation.internal.record.Forgetting;
import dev.networkingcoach.bot.conversation.internal.record.LeavingAlone;
import dev.networkingcoach.bot.conversation.internal.record.Recorder;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.who.Resolver;
import dev.networkingcoach.bot.conversation.internal.who.Someone;
import dev.networkingcoach.bot.conversation.internal.words.Phrases;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.AboutPerson;
import dev.networkingcoach.language.command.Details;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records what is said about a person. */
final class PersonCommands {
  private PersonCommands() {}

  static void register(Commands commands) {
    commands
        .on(AboutPerson.Learnt.class, PersonCommands::learnt)
        .on(AboutPerson.Unlisted.class, PersonCommands::unlisted)
        .on(AboutPerson.Cleared.class, PersonCommands::cleared)
        .on(AboutPerson.AdvocacySet.class, PersonCommands::advocacy)
        .on(AboutPerson.Focused.class, PersonCommands::focused)
        .on(AboutPerson.Archived.class, PersonCommands::archived)
        .on(AboutPerson.BirthdaySet.class, PersonCommands::birthday)
        .on(AboutPerson.LeftAlone.class, PersonCommands::leftAlone)
        .on(AboutPerson.Forgotten.class, PersonCommands::forgotten);
  }

  private static Reply learnt(AboutPerson.Learnt said, Turn turn) {
    Someone who = new Resolver(turn).person(said.who());
    List<Change> changes = ContactChanges.of(who, said.details());
    if (changes.isEmpty() && said.details().isEmpty()) {
      return Replies.words(
          who.name() + " is among your contacts already. \"who " + who.name() + "\" shows more.");
    }
    return new Recorder(turn).record(changes, List.of(who.id()));
  }

  private static Reply unlisted(AboutPerson.Unlisted said, Turn turn) {
    Contact contact = new Resolver(turn).contact(said.who());
    List<String> there =
        said.items().stream()
            .filter(item -> ContactChanges.has(contact, said.list(), item))
            .toList();
    if (there.isEmpty()) {
      return Replies.words(
          Phrases.and(said.items())
              + " is not among the "
              + Phrases.plain(said.list())
              + " of "
              + Someone.of(contact).name()
              + ".");
    }
    List<Change> changes =
        there.stream()
            .<Change>map(item -> new Change.ContactListed(contact.id(), said.list(), item, false))
            .toList();
    return new Recorder(turn).record(changes, List.of(contact.id()));
  }

  private static Reply cleared(AboutPerson.Cleared said, Turn turn) {
    Contact contact = new Resolver(turn).contact(said.who());
    return set(turn, contact, said.field(), null);
  }

  private static Reply advocacy(AboutPerson.AdvocacySet said, Turn turn) {
    Someone who = new Resolver(turn).person(said.who());
    return new Recorder(turn)
        .record(ContactChanges.advocacy(who, said.advocacy(), turn.today()), List.of(who.id()));
  }

  private static Reply focused(AboutPerson.Focused said, Turn turn) {
    Contact contact = new Resolver(turn).contact(said.who());
    return set(turn, contact, ContactField.FOCUS, String.valueOf(said.focused()));
  }

  private static Reply archived(AboutPerson.Archived said, Turn turn) {
    Contact contact = new Resolver(turn).contact(said.who());
    return set(turn, contact, ContactField.ARCHIVED, String.valueOf(said.archived()));
  }

  private static Reply set(Turn turn, Contact contact, ContactField field, @Nullable String value) {
    return new Recorder(turn)
        .record(ContactChanges.set(contact, field, value), List.of(contact.id()));
  }

  private static Reply birthday(AboutPerson.BirthdaySet said, Turn turn) {
    Map<ContactField, String> fields = Map.of(ContactField.BIRTHDAY, said.birthday());
    return learnt(new AboutPerson.Learnt(said.who(), new Details(fields, Map.of())), turn);
  }

  private static Reply leftAlone(AboutPerson.LeftAlone said, Turn turn) {
    Contact contact = new Resolver(turn).contact(said.who());
    throw new UnclearException(new LeavingAlone(turn).ask(contact));
  }

  private static Reply forgotten(AboutPerson.Forgotten said, Turn turn) {
    Contact contact = new Resolver(turn).contact(said.who());
    throw new UnclearException(new Forgetting(turn).ask(contact));
  }
}
