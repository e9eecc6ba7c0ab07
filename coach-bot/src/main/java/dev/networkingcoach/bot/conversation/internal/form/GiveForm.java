package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.HappeningWords;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField.Choice;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Matter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Records what was given. Its arguments are the contact and the favours that count, if not all. */
final class GiveForm implements FormKind {

  @Override
  public Form open(ConversationTurn turn, List<String> arguments, String text) {
    String contact = LogForm.argument(arguments, 0);
    List<Choice> favours =
        favours(arguments).stream()
            .map(favour -> new Choice(favour.name(), HappeningWords.favour(favour)))
            .toList();
    return new Form(
        FormKinds.GIVE.token(arguments.toArray()).text(),
        TEXTS.whatDidYouGive(),
        TEXTS.toToday(SentencePieces.cut(turn.people().name(contact), 100)),
        List.of(
            FormFields.required(
                FormFields.one("favour", TEXTS.whatKind(), favours.get(0).value(), favours)),
            FormFields.text("what", TEXTS.whatExactly(), text, ""),
            FormFields.line("resource", TEXTS.theResourceYouPassedOn(), "", TEXTS.byItsTitle())),
        TEXTS.log(),
        Map.of());
  }

  private static List<Favour> favours(List<String> arguments) {
    List<Favour> named =
        Stream.of(Favour.values())
            .filter(favour -> LogForm.argument(arguments, 1).contains(favour.name()))
            .toList();
    return named.isEmpty() ? List.of(Favour.values()) : named;
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    Favour favour = filled.choice("favour", Favour.class).orElse(null);
    if (favour == null || !favours(arguments).contains(favour)) {
      filled.problem("favour", TEXTS.chooseWhatYouGave());
      return filled.back(open(turn, arguments, ""));
    }
    Optional<Contact> contact = turn.people().contact(LogForm.argument(arguments, 0));
    if (contact.isEmpty()) {
      return StaleReplies.person();
    }
    String what = filled.text("what");
    String resource = filled.line("resource");
    Matter matter =
        new Matter(
            favour, what.isEmpty() ? null : what, null, resource.isEmpty() ? null : resource);
    return new EntryRecorder(turn).happened(InteractionKind.GAVE, contact.get(), matter);
  }
}
