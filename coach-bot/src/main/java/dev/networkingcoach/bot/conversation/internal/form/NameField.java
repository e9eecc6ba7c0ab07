package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.search.ContactMatch;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.PersonNames;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Who;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A field of names: who is meant, told at the field where it is not clear. */
final class NameField {
  private static final String ADD = "add-new";
  private static final int MOST_SHOWN = 5;

  private final FilledForm filled;
  private final String field;
  private final PersonNames people;
  private boolean isSomebodyNew;

  NameField(ConversationTurn turn, FilledForm filled, String field) {
    this.filled = filled;
    this.field = field;
    people = turn.people();
  }

  /**
   * Who is meant by each name: an id, or {@link Utterance#NEW} where the owner wants them added.
   */
  Map<String, String> contacts() {
    List<String> names = filled.items(field);
    if (names.isEmpty()) {
      filled.problem(field, TEXTS.writeAName());
    }
    Map<String, String> choices = new LinkedHashMap<>();
    for (String name : names) {
      choose(name, people.contact(new Who(name)), choices);
    }
    return choices;
  }

  /** The same among targets, and those whom somebody knows, too. */
  Map<String, String> anybody() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (String name : filled.items(field)) {
      choose(name, people.anybody(new Who(name)), choices);
    }
    return choices;
  }

  private void choose(String name, ContactMatch match, Map<String, String> choices) {
    if (match instanceof ContactMatch.Found found) {
      choices.put(name, found.contact().id());
    } else if (match instanceof ContactMatch.Ambiguous ambiguous) {
      filled.problem(field, TEXTS.fitsWriteTheOneYou(name, shown(ambiguous.candidates())));
    } else if (filled.text(ADD).equals("yes")) {
      choices.put(name, Utterance.NEW);
    } else if (match instanceof ContactMatch.Unknown unknown) {
      isSomebodyNew = true;
      String near = unknown.near().isEmpty() ? "" : TEXTS.didYouMeanIfNot(shown(unknown.near()));
      String add = near.isEmpty() ? TEXTS.youCanAddThemBelow() : TEXTS.youCanAddThemBelow2();
      filled.problem(field, TEXTS.isNotAmongYourContacts(name, near, add));
    }
  }

  private static String shown(List<Contact> contacts) {
    return contacts.stream()
        .limit(MOST_SHOWN)
        .map(contact -> SentencePieces.cut(contact.name(), 60) + " (" + contact.id() + ")")
        .collect(Collectors.joining(", "));
  }

  /** The form again; where somebody is new, with a field to add them. */
  Reply back(Form form) {
    FormField add = FormFields.one(ADD, TEXTS.addWhoIsNew(), "no", FormFields.yesOrNo());
    boolean isAsked = isSomebodyNew || !filled.text(ADD).isEmpty();
    return isAsked ? filled.back(form, add) : filled.back(form);
  }
}
