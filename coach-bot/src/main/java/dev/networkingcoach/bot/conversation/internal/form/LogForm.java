package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

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
          new Choice("MET", TEXTS.weMet()),
          new Choice("TALKED", TEXTS.weTalkedOrWrote()),
          new Choice("GAVE", TEXTS.iGave()),
          new Choice("ASKED", TEXTS.iAsked()),
          new Choice("RECEIVED", TEXTS.iGotSomething()),
          new Choice("DECLINED", TEXTS.theyDeclined()),
          new Choice("THANKED", TEXTS.iThanked()),
          new Choice("PITCHED", TEXTS.iPitched()));
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
        TEXTS.logAnInteraction(),
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
    return form(token, TEXTS.logAnInteraction(), values, said.learnt());
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
                FormFields.line(
                    "who", TEXTS.withWhom(), values.who(), TEXTS.severalNamesWithCommas())),
            FormFields.required(FormFields.one("kind", TEXTS.whatHappened(), kind, KINDS)),
            FormFields.required(FormFields.date("on", TEXTS.when(), on)),
            FormFields.text("what", TEXTS.whatAbout(), values.matter().what(), ""),
            FormFields.one(
                "favour", TEXTS.whatKindOfFavourIf(), favour == null ? "" : favour.name(), FAVOURS),
            FormFields.line("event", TEXTS.atWhichEvent(), values.where().event(), ""),
            FormFields.line("group", TEXTS.inWhichGroup(), values.where().group(), ""),
            FormFields.line("title", TEXTS.theirJob(), learnt.fields().get(ContactField.TITLE), ""),
            FormFields.line(
                "organization",
                TEXTS.theirOrganization(),
                learnt.fields().get(ContactField.ORGANIZATION),
                ""),
            FormFields.line(
                "needs",
                TEXTS.whatTheyLookFor(),
                String.join(", ", learnt.lists().getOrDefault(ListField.NEEDS, List.of())),
                TEXTS.separatedByCommas()));
    return new Form(token, title, null, fields, TEXTS.log(), Map.of());
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
      filled.problem("kind", TEXTS.chooseWhatHappened());
    }
    boolean several = choices.size() > 1;
    Details learnt = learnt(filled);
    if (several && !learnt.isEmpty()) {
      filled.problem("who", TEXTS.nameOnePersonOnlyWhen());
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
