package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.record.InteractionChanges;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.NetworkNames;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.words.HappeningWords;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.FormField.Choice;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.InteractionCommand;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.command.Where;
import dev.networkingcoach.language.command.Who;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Logs an interaction. Its arguments are the kind, the day, and the event and group by name. */
public final class LogForm implements FormKind {
  private static final List<Choice> KINDS =
      List.of(
          new Choice("MET", "We met"),
          new Choice("TALKED", "We talked or wrote"),
          new Choice("GAVE", "I gave"),
          new Choice("ASKED", "I asked"),
          new Choice("RECEIVED", "I got something"),
          new Choice("DECLINED", "They declined"),
          new Choice("THANKED", "I thanked"),
          new Choice("PITCHED", "I pitched"));
  private static final List<Choice> FAVOURS =
      Stream.of(Favour.values())
          .map(favour -> new Choice(favour.name(), HappeningWords.favour(favour)))
          .toList();

  @Override
  public Form open(ConversationTurn turn, List<String> arguments, String text) {
    Values values =
        new Values(
            "",
            argument(arguments, 0),
            argument(arguments, 1).isEmpty() ? turn.today().toString() : argument(arguments, 1),
            new Matter(null, text.isEmpty() ? null : text, null, null),
            new Where(name(turn, arguments, 2), name(turn, arguments, 3)));
    return form(
        FormKinds.LOG
            .token(
                values.kind(),
                values.on(),
                argument(arguments, 2),
                argument(arguments, 3),
                turn.known().number())
            .text(),
        "Log an interaction",
        values,
        Details.NONE);
  }

  /** The form filled with what was said. */
  public static Form of(ConversationTurn turn, InteractionCommand.Interacted said) {
    Values values =
        new Values(
            said.people().stream().map(Who::written).collect(Collectors.joining(", ")),
            said.kind().name(),
            said.on().toString(),
            said.matter(),
            said.where());
    String token =
        FormKinds.LOG.token(values.kind(), values.on(), "", "", turn.known().number()).text();
    return form(token, "Log an interaction", values, said.learnt());
  }

  private static String name(ConversationTurn turn, List<String> arguments, int place) {
    return new NetworkNames(turn.network()).apply(argument(arguments, place));
  }

  /** What stands in the form at first. */
  record Values(String who, String kind, String on, Matter matter, Where where) {}

  static Form form(String token, String title, Values values, Details learnt) {
    String kind = values.kind().isEmpty() ? "TALKED" : values.kind();
    LocalDate on = LocalDate.parse(values.on());
    Favour favour = values.matter().favour();
    List<FormField> fields =
        List.of(
            FormFields.required(
                FormFields.line("who", "With whom", values.who(), "Several names: part by commas")),
            FormFields.required(FormFields.one("kind", "What happened", kind, KINDS)),
            FormFields.required(FormFields.date("on", "When", on)),
            FormFields.text("what", "What about", values.matter().what(), ""),
            FormFields.one(
                "favour",
                "What kind of favour, if any",
                favour == null ? "" : favour.name(),
                FAVOURS),
            FormFields.line("event", "At which event", values.where().event(), ""),
            FormFields.line("group", "In which group", values.where().group(), ""),
            FormFields.line("title", "Their job", learnt.fields().get(ContactField.TITLE), ""),
            FormFields.line(
                "organization",
                "Their organization",
                learnt.fields().get(ContactField.ORGANIZATION),
                ""),
            FormFields.line(
                "needs",
                "What they look for",
                String.join(", ", learnt.lists().getOrDefault(ListField.NEEDS, List.of())),
                "Parted by commas"));
    return new Form(token, title, null, fields, "Log", Map.of());
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    NameField names = new NameField(turn, filled, "who");
    Map<String, String> choices = names.contacts();
    InteractionCommand.Interacted said = interacted(turn, filled, choices);
    if (said == null) {
      return names.back(open(turn, arguments, ""));
    }
    ConversationTurn chosen = turn.with(new Utterance(turn.said().entry(), "", choices));
    InteractionChanges.Recording recording = new InteractionChanges(chosen).of(said);
    return new EntryRecorder(chosen).record(recording.changes(), recording.about());
  }

  /** What was filled in; null where something is wrong. */
  static InteractionCommand.@Nullable Interacted interacted(
      ConversationTurn turn, FilledForm filled, Map<String, String> choices) {
    InteractionKind kind = filled.choice("kind", InteractionKind.class).orElse(null);
    LocalDate on = filled.date("on").orElse(turn.today());
    if (kind == null) {
      filled.problem("kind", "Choose what happened.");
    }
    boolean several = choices.size() > 1;
    Details learnt = learnt(filled);
    if (several && !learnt.isEmpty()) {
      filled.problem("who", "Name one person only when you say what they do or look for.");
    }
    if (kind == null || !filled.isFine()) {
      return null;
    }
    return new InteractionCommand.Interacted(
        kind,
        choices.keySet().stream().map(Who::new).toList(),
        When.on(on),
        new Matter(
            filled.choice("favour", Favour.class).orElse(null),
            orNull(filled.text("what")),
            null,
            null),
        new Where(orNull(filled.line("event")), orNull(filled.line("group"))),
        learnt);
  }

  private static Details learnt(FilledForm filled) {
    Map<ContactField, String> fields = new EnumMap<>(ContactField.class);
    put(fields, ContactField.TITLE, filled.line("title"));
    put(fields, ContactField.ORGANIZATION, filled.line("organization"));
    List<String> needs = filled.items("needs");
    return new Details(fields, needs.isEmpty() ? Map.of() : Map.of(ListField.NEEDS, needs));
  }

  private static void put(Map<ContactField, String> fields, ContactField field, String value) {
    if (!value.isEmpty()) {
      fields.put(field, value);
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  static String argument(List<String> arguments, int place) {
    return place < arguments.size() ? arguments.get(place) : "";
  }
}
