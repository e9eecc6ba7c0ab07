package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.bot.conversation.internal.record.Happenings;
import dev.networkingcoach.bot.conversation.internal.record.Recorder;
import dev.networkingcoach.bot.conversation.internal.turn.Names;
import dev.networkingcoach.bot.conversation.internal.turn.Said;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.words.HappeningWords;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.FormField.Choice;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.Happening;
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
  public Form open(Turn turn, List<String> arguments, String text) {
    Values values =
        new Values(
            "",
            argument(arguments, 0),
            argument(arguments, 1).isEmpty() ? turn.today().toString() : argument(arguments, 1),
            new Matter(null, text.isEmpty() ? null : text, null, null),
            new Where(name(turn, arguments, 2), name(turn, arguments, 3)));
    return form(
        Forms.LOG
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
  public static Form of(Turn turn, Happening.Interacted said) {
    Values values =
        new Values(
            said.people().stream().map(Who::written).collect(Collectors.joining(", ")),
            said.kind().name(),
            said.on().toString(),
            said.matter(),
            said.where());
    String token =
        Forms.LOG.token(values.kind(), values.on(), "", "", turn.known().number()).text();
    return form(token, "Log an interaction", values, said.learnt());
  }

  private static String name(Turn turn, List<String> arguments, int place) {
    return new Names(turn.network()).apply(argument(arguments, place));
  }

  /** What stands in the form at first. */
  record Values(String who, String kind, String on, Matter matter, Where where) {}

  static Form form(String token, String title, Values values, Details learnt) {
    String kind = values.kind().isEmpty() ? "TALKED" : values.kind();
    LocalDate on = LocalDate.parse(values.on());
    Favour favour = values.matter().favour();
    List<FormField> fields =
        List.of(
            Fields.required(
                Fields.line("who", "With whom", values.who(), "Several names: part by commas")),
            Fields.required(Fields.one("kind", "What happened", kind, KINDS)),
            Fields.required(Fields.date("on", "When", on)),
            Fields.text("what", "What about", values.matter().what(), ""),
            Fields.one(
                "favour",
                "What kind of favour, if any",
                favour == null ? "" : favour.name(),
                FAVOURS),
            Fields.line("event", "At which event", values.where().event(), ""),
            Fields.line("group", "In which group", values.where().group(), ""),
            Fields.line("title", "Their job", learnt.fields().get(ContactField.TITLE), ""),
            Fields.line(
                "organization",
                "Their organization",
                learnt.fields().get(ContactField.ORGANIZATION),
                ""),
            Fields.line(
                "needs",
                "What they look for",
                String.join(", ", learnt.lists().getOrDefault(ListField.NEEDS, List.of())),
                "Parted by commas"));
    return new Form(token, title, null, fields, "Log", Map.of());
  }

  @Override
  public Reply submit(Turn turn, List<String> arguments, Filled filled) {
    NameField names = new NameField(turn, filled, "who");
    Map<String, String> choices = names.contacts();
    Happening.Interacted said = interacted(turn, filled, choices);
    if (said == null) {
      return names.back(open(turn, arguments, ""));
    }
    Turn chosen = turn.with(new Said(turn.said().entry(), "", choices));
    Happenings.Recording recording = new Happenings(chosen).of(said);
    return new Recorder(chosen).record(recording.changes(), recording.about());
  }

  /** What was filled in; null where something is wrong. */
  static Happening.@Nullable Interacted interacted(
      Turn turn, Filled filled, Map<String, String> choices) {
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
    return new Happening.Interacted(
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

  private static Details learnt(Filled filled) {
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
