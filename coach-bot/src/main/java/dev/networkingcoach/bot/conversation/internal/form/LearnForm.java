package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.record.SaidContactChanges;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.Matter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records what a contact needs and follows. Its argument is the contact. */
final class LearnForm implements FormKind {

  @Override
  public Form open(ConversationTurn turn, List<String> arguments, String text) {
    String name = turn.people().name(LogForm.argument(arguments, 0));
    return new Form(
        FormKinds.LEARN.token(arguments.toArray()).text(),
        TEXTS.whatDidYouLearn(),
        TEXTS.aboutInATalkToday(SentencePieces.cut(name, 100)),
        List.of(
            FormFields.line("needs", TEXTS.whatTheyLookFor(), "", TEXTS.separatedByCommas()),
            FormFields.line("interests", TEXTS.whatTheyFollow(), "", TEXTS.separatedByCommas()),
            FormFields.text("what", TEXTS.whatYouTalkedAbout(), text, "")),
        TEXTS.log(),
        Map.of());
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    Optional<Contact> contact = turn.people().contact(LogForm.argument(arguments, 0));
    if (contact.isEmpty()) {
      return StaleReplies.person();
    }
    Map<ListField, List<String>> lists = new EnumMap<>(ListField.class);
    for (ListField list : List.of(ListField.NEEDS, ListField.INTERESTS)) {
      List<String> items = filled.items(SentencePieces.plain(list));
      if (!items.isEmpty()) {
        lists.put(list, items);
      }
    }
    if (lists.isEmpty()) {
      filled.problem("needs", TEXTS.writeWhatTheyLookFor());
      return filled.back(open(turn, arguments, ""));
    }
    List<Change> changes =
        new ArrayList<>(
            SaidContactChanges.of(MeantPerson.of(contact.get()), new Details(Map.of(), lists)));
    String what = filled.text("what");
    changes.add(
        new EntryRecorder(turn)
            .happening(
                InteractionKind.TALKED, contact.get(), Matter.of(what.isEmpty() ? null : what)));
    return new EntryRecorder(turn).record(changes, List.of(contact.get().id()));
  }
}
