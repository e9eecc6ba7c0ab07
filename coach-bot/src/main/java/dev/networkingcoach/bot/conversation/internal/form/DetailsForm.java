package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.record.SaidContactChanges;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Corrects who a contact is. Its argument is the contact. */
final class DetailsForm implements FormKind {
  private static final List<ListField> LISTS =
      List.of(
          ListField.NEEDS,
          ListField.OFFERS,
          ListField.INTERESTS,
          ListField.MARKETS,
          ListField.EMAILS);

  @Override
  public Form open(ConversationTurn turn, List<String> arguments, String text) {
    String id = LogForm.argument(arguments, 0);
    Contact contact =
        turn.people().contact(id).orElseGet(() -> Contact.builder("nobody", "").build());
    List<FormField> fields = new ArrayList<>();
    fields.add(FormFields.required(FormFields.line("name", TEXTS.name(), contact.name(), "")));
    fields.add(FormFields.line("title", TEXTS.job(), contact.title(), ""));
    fields.add(FormFields.line("organization", TEXTS.organization(), contact.organization(), ""));
    fields.add(
        FormFields.one(
            "relation",
            TEXTS.relation(),
            contact.relation().name(),
            FormFields.choices(Relation.class)));
    for (ListField list : LISTS) {
      String items = String.join(", ", SaidContactChanges.items(contact, list));
      String label = SentencePieces.capital(SentencePieces.plain(list));
      fields.add(
          FormFields.line(SentencePieces.plain(list), label, items, TEXTS.separatedByCommas()));
    }
    return new Form(
        FormKinds.DETAILS.token(arguments.toArray()).text(),
        TEXTS.whoTheyAre(),
        null,
        fields,
        TEXTS.save(),
        Map.of());
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    Optional<Contact> contact = turn.people().contact(LogForm.argument(arguments, 0));
    if (contact.isEmpty()) {
      return StaleReplies.person();
    }
    filled.required("name", TEXTS.writeAName());
    if (!filled.isFine()) {
      return filled.back(open(turn, arguments, ""));
    }
    Contact known = contact.get();
    List<Change> changes = new ArrayList<>();
    set(changes, known, ContactField.NAME, filled.line("name"));
    set(changes, known, ContactField.TITLE, filled.line("title"));
    set(changes, known, ContactField.ORGANIZATION, filled.line("organization"));
    filled
        .choice("relation", Relation.class)
        .ifPresent(relation -> set(changes, known, ContactField.RELATION, relation.name()));
    LISTS.forEach(list -> list(changes, known, list, filled.items(SentencePieces.plain(list))));
    return new EntryRecorder(turn).record(changes, List.of(known.id()));
  }

  private static void set(List<Change> changes, Contact known, ContactField field, String value) {
    changes.addAll(SaidContactChanges.set(known, field, value.isEmpty() ? null : value));
  }

  private static void list(
      List<Change> changes, Contact known, ListField list, List<String> wanted) {
    List<String> before = SaidContactChanges.items(known, list);
    List<String> folded = wanted.stream().map(Topic::fold).toList();
    wanted.stream()
        .filter(item -> !SaidContactChanges.has(known, list, item))
        .map(item -> new Change.ContactListed(known.id(), list, item, true))
        .forEach(changes::add);
    before.stream()
        .filter(item -> !folded.contains(Topic.fold(item)))
        .map(item -> new Change.ContactListed(known.id(), list, item, false))
        .forEach(changes::add);
  }
}
