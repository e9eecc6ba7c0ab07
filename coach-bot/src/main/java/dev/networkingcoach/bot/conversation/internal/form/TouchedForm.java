package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField.Choice;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Matter;
import java.util.List;
import java.util.Map;

/** Records with whom of several contacts the owner was in touch. Its arguments are the contacts. */
final class TouchedForm implements FormKind {

  @Override
  public Form open(ConversationTurn turn, List<String> arguments, String text) {
    List<Choice> choices =
        arguments.stream()
            .map(id -> new Choice(id, SentencePieces.cut(turn.people().name(id), 75)))
            .toList();
    return new Form(
        FormKinds.TOUCHED.token(arguments.toArray()).text(),
        TEXTS.withWhom2(),
        TEXTS.thoseYouWereInTouch(),
        List.of(
            FormFields.required(
                FormFields.many("who", TEXTS.withWhom(), String.join("\n", arguments), choices)),
            FormFields.text("what", TEXTS.whatAbout(), text, "")),
        TEXTS.log(),
        Map.of());
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    List<Contact> contacts =
        filled
            .text("who")
            .lines()
            .map(String::strip)
            .distinct()
            .filter(arguments::contains)
            .flatMap(id -> turn.people().contact(id).stream())
            .toList();
    if (contacts.isEmpty()) {
      filled.problem("who", TEXTS.chooseOneAtLeast());
      return filled.back(open(turn, arguments, ""));
    }
    String what = filled.text("what");
    EntryRecorder recorder = new EntryRecorder(turn);
    List<Change> changes =
        contacts.stream()
            .<Change>map(
                contact ->
                    recorder.happening(
                        InteractionKind.TALKED, contact, Matter.of(what.isEmpty() ? null : what)))
            .toList();
    return recorder.record(changes, contacts.stream().map(Contact::id).toList());
  }
}
