package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.record.Recorder;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.words.Phrases;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField.Choice;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Matter;
import java.util.List;
import java.util.Map;

/** Records with whom of several contacts the owner was in touch. Its arguments are the contacts. */
final class TouchedForm implements FormKind {

  @Override
  public Form open(Turn turn, List<String> arguments, String text) {
    List<Choice> choices =
        arguments.stream()
            .map(id -> new Choice(id, Phrases.cut(turn.people().name(id), 75)))
            .toList();
    return new Form(
        Forms.TOUCHED.token(arguments.toArray()).text(),
        "With whom?",
        "Those you were in touch with today.",
        List.of(
            Fields.required(Fields.many("who", "With whom", String.join("\n", arguments), choices)),
            Fields.text("what", "What about", text, "")),
        "Log",
        Map.of());
  }

  @Override
  public Reply submit(Turn turn, List<String> arguments, Filled filled) {
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
      filled.problem("who", "Choose one at least.");
      return filled.back(open(turn, arguments, ""));
    }
    String what = filled.text("what");
    Recorder recorder = new Recorder(turn);
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
