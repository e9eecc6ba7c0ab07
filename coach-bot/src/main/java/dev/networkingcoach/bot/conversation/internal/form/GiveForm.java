package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.bot.conversation.internal.record.Recorder;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.words.HappeningWords;
import dev.networkingcoach.bot.conversation.internal.words.Phrases;
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
  public Form open(Turn turn, List<String> arguments, String text) {
    String contact = LogForm.argument(arguments, 0);
    List<Choice> favours =
        favours(arguments).stream()
            .map(favour -> new Choice(favour.name(), HappeningWords.favour(favour)))
            .toList();
    return new Form(
        Forms.GIVE.token(arguments.toArray()).text(),
        "What did you give?",
        "To " + Phrases.cut(turn.people().name(contact), 100) + ", today.",
        List.of(
            Fields.required(Fields.one("favour", "What kind", favours.get(0).value(), favours)),
            Fields.text("what", "What exactly", text, ""),
            Fields.line("resource", "The resource you passed on, if any", "", "By its title")),
        "Log",
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
  public Reply submit(Turn turn, List<String> arguments, Filled filled) {
    Favour favour = filled.choice("favour", Favour.class).orElse(null);
    if (favour == null || !favours(arguments).contains(favour)) {
      filled.problem("favour", "Choose what you gave.");
      return filled.back(open(turn, arguments, ""));
    }
    Optional<Contact> contact = turn.people().contact(LogForm.argument(arguments, 0));
    if (contact.isEmpty()) {
      return Stale.person();
    }
    String what = filled.text("what");
    String resource = filled.line("resource");
    Matter matter =
        new Matter(
            favour, what.isEmpty() ? null : what, null, resource.isEmpty() ? null : resource);
    return new Recorder(turn).happened(InteractionKind.GAVE, contact.get(), matter);
  }
}
