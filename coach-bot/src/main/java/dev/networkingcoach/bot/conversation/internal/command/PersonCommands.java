package dev.networkingcoach.bot.conversation.internal.command;

import static dev.networkingcoach.bot.conversation.internal.command.CommandTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.record.ForgetConfirmation;
import dev.networkingcoach.bot.conversation.internal.record.LeavingAlone;
import dev.networkingcoach.bot.conversation.internal.record.SaidContactChanges;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.AboutPerson;
import dev.networkingcoach.language.command.Details;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records what is said about a person. */
final class PersonCommands {
  private PersonCommands() {}

  static void register(CommandHandlers commands) {
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

  private static Reply learnt(AboutPerson.Learnt said, ConversationTurn turn) {
    MeantPerson who = new PersonResolver(turn).person(said.who());
    List<Change> changes = SaidContactChanges.of(who, said.details());
    if (changes.isEmpty() && said.details().isEmpty()) {
      return ReplyShapes.words(TEXTS.isAmongYourContactsAlready(who.name()));
    }
    return new EntryRecorder(turn).record(changes, List.of(who.id()));
  }

  private static Reply unlisted(AboutPerson.Unlisted said, ConversationTurn turn) {
    Contact contact = new PersonResolver(turn).contact(said.who());
    List<String> there =
        said.items().stream()
            .filter(item -> SaidContactChanges.has(contact, said.list(), item))
            .toList();
    if (there.isEmpty()) {
      return ReplyShapes.words(
          TEXTS.isNotAmongTheOf(
              SentencePieces.and(said.items()),
              SentencePieces.plain(said.list()),
              MeantPerson.of(contact).name()));
    }
    List<Change> changes =
        there.stream()
            .<Change>map(item -> new Change.ContactListed(contact.id(), said.list(), item, false))
            .toList();
    return new EntryRecorder(turn).record(changes, List.of(contact.id()));
  }

  private static Reply cleared(AboutPerson.Cleared said, ConversationTurn turn) {
    Contact contact = new PersonResolver(turn).contact(said.who());
    return set(turn, contact, said.field(), null);
  }

  private static Reply advocacy(AboutPerson.AdvocacySet said, ConversationTurn turn) {
    MeantPerson who = new PersonResolver(turn).person(said.who());
    return new EntryRecorder(turn)
        .record(SaidContactChanges.advocacy(who, said.advocacy(), turn.today()), List.of(who.id()));
  }

  private static Reply focused(AboutPerson.Focused said, ConversationTurn turn) {
    Contact contact = new PersonResolver(turn).contact(said.who());
    return set(turn, contact, ContactField.FOCUS, String.valueOf(said.focused()));
  }

  private static Reply archived(AboutPerson.Archived said, ConversationTurn turn) {
    Contact contact = new PersonResolver(turn).contact(said.who());
    return set(turn, contact, ContactField.ARCHIVED, String.valueOf(said.archived()));
  }

  private static Reply set(
      ConversationTurn turn, Contact contact, ContactField field, @Nullable String value) {
    return new EntryRecorder(turn)
        .record(SaidContactChanges.set(contact, field, value), List.of(contact.id()));
  }

  private static Reply birthday(AboutPerson.BirthdaySet said, ConversationTurn turn) {
    Map<ContactField, String> fields = Map.of(ContactField.BIRTHDAY, said.birthday());
    return learnt(new AboutPerson.Learnt(said.who(), new Details(fields, Map.of())), turn);
  }

  private static Reply leftAlone(AboutPerson.LeftAlone said, ConversationTurn turn) {
    Contact contact = new PersonResolver(turn).contact(said.who());
    throw new UnclearException(new LeavingAlone(turn).ask(contact));
  }

  private static Reply forgotten(AboutPerson.Forgotten said, ConversationTurn turn) {
    Contact contact = new PersonResolver(turn).contact(said.who());
    throw new UnclearException(new ForgetConfirmation(turn).ask(contact));
  }
}
