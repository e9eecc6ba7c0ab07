package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.settings.DayHours;
import dev.networkingcoach.bot.settings.DaysOff;
import dev.networkingcoach.bot.settings.Preferences;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How and when the coach speaks up. */
final class SettingsForm implements FormKind {
  private static final Pattern OFF =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)(?:\\s*(?:\\.\\.|to|-)\\s*(\\d{4}-\\d\\d-\\d\\d))?(.*)");

  @Override
  public Form open(ConversationTurn turn, List<String> arguments, String text) {
    List<FormField> fields = new ArrayList<>(PlanFields.of(turn));
    fields.add(PlanFields.zone(turn));
    if (turn.person().reachable()) {
      fields.addAll(open(turn.preferences()));
    }
    return new Form(
        FormKinds.SETTINGS.token(turn.known().number()).text(),
        TEXTS.settings(),
        null,
        fields,
        TEXTS.save(),
        Map.of());
  }

  /** The fields for when the coach may speak up. */
  private static List<FormField> open(Preferences preferences) {
    String off =
        preferences.daysOff().stream().map(SettingsForm::written).collect(Collectors.joining("\n"));
    return List.of(
        time("from", TEXTS.neverBefore(), preferences.hours().from()),
        time("until", TEXTS.neverAfter(), preferences.hours().until()),
        FormFields.text("off", TEXTS.daysOff(), off, TEXTS.oneALineToChristmas()));
  }

  private static FormField time(String name, String label, LocalTime value) {
    return FormFields.field(name, label, FormField.Kind.TIME, value.toString(), List.of(), "");
  }

  private static String written(DaysOff off) {
    String days =
        off.first().equals(off.last()) ? off.first().toString() : TEXTS.to(off.first(), off.last());
    return (days + " " + off.name()).strip();
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    Form form = open(turn, arguments, "");
    Preferences before = turn.preferences();
    LocalTime from = filled.time("from").orElse(before.hours().from());
    LocalTime until = filled.time("until").orElse(before.hours().until());
    LocalTime hour = filled.time("hour").orElse(before.hour());
    if (!from.isBefore(until)) {
      filled.problem("until", TEXTS.thisMustBeLaterThan(from));
    } else if (!new DayHours(from, until).include(hour)) {
      filled.problem("hour", TEXTS.chooseAnHourFromTo(from, until));
    }
    List<DaysOff> off = turn.person().reachable() ? daysOff(filled) : before.daysOff();
    List<Change> changes = PlanFields.zone(turn, filled);
    if (!filled.isFine()) {
      return filled.back(form);
    }
    DayHours hours = new DayHours(from, until);
    turn.services()
        .preferences()
        .change(turn.owner(), now -> now.withHours(hour, hours).withDaysOff(off));
    if (!PlanFields.save(turn, filled)) {
      return filled.back(form);
    }
    return PlanFields.saved(turn, before, changes);
  }

  private static List<DaysOff> daysOff(FilledForm filled) {
    List<DaysOff> off = new ArrayList<>();
    for (String line : filled.text("off").lines().filter(line -> !line.isBlank()).toList()) {
      Matcher matcher = OFF.matcher(line.strip());
      try {
        if (!matcher.matches()) {
          throw new IllegalArgumentException(line);
        }
        LocalDate first = LocalDate.parse(matcher.group(1));
        String last = matcher.group(2);
        off.add(new DaysOff(first, last == null ? first : LocalDate.parse(last), matcher.group(3)));
      } catch (DateTimeParseException | IllegalArgumentException e) {
        filled.problem("off", TEXTS.writeEachAsOrAs());
      }
    }
    return off;
  }
}
