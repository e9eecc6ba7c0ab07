package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.OwnerField;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.show.NextPlan;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.ProfileZone;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.FormField.Choice;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.settings.Preferences;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields for the time zone and the daily plan. */
final class PlanFields {
  private PlanFields() {}

  static FormField zone(ConversationTurn turn) {
    boolean unsure = new ProfileZone(turn).isMissing();
    String zone = turn.network().owner().zone().getId();
    return FormFields.line(
        "zone", TEXTS.yourTimeZone(), unsure ? "" : zone, TEXTS.suchAsEuropeBerlinDates());
  }

  /** The fields for the daily plan; none where it cannot be sent. */
  static List<FormField> of(ConversationTurn turn) {
    if (!turn.person().reachable()) {
      return List.of();
    }
    Preferences preferences = turn.preferences();
    List<Choice> days =
        Stream.of(DayOfWeek.values())
            .map(day -> new Choice(day.name(), SentencePieces.capital(SentencePieces.plain(day))))
            .toList();
    String chosen =
        preferences.workingDays().stream()
            .sorted()
            .map(DayOfWeek::name)
            .collect(Collectors.joining("\n"));
    return List.of(
        FormFields.one(
            "daily-plan",
            TEXTS.sendMeAPlanEach(),
            preferences.dailyPlan() ? "yes" : "no",
            FormFields.yesOrNo()),
        FormFields.field(
            "hour",
            TEXTS.timeOfThePlan(),
            FormField.Kind.TIME,
            preferences.hour().toString(),
            List.of(),
            ""),
        FormFields.many("days", TEXTS.daysOfThePlan(), chosen, days));
  }

  /** The change of the zone, if another one was filled in. */
  static List<Change> zone(ConversationTurn turn, FilledForm filled) {
    return written(filled).stream()
        .filter(zone -> !zone.equals(turn.network().owner().zone()))
        .<Change>map(zone -> new Change.OwnerSet(OwnerField.ZONE, zone.getId()))
        .toList();
  }

  private static Optional<ZoneId> written(FilledForm filled) {
    String written = filled.line("zone");
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(written));
    } catch (DateTimeException e) {
      filled.problem("zone", TEXTS.thereIsNoSuchTime());
      return Optional.empty();
    }
  }

  /**
   * Saves when the daily plan is sent, and that the time zone was chosen.
   *
   * @return false where something is wrong, and nothing was saved
   */
  static boolean save(ConversationTurn turn, FilledForm filled) {
    Preferences before = turn.preferences();
    LocalTime hour = filled.time("hour").orElse(before.hour());
    if (!before.hours().include(hour)) {
      filled.problem(
          "hour", TEXTS.chooseAnHourFromTo(before.hours().from(), before.hours().until()));
    }
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    filled.items("days").forEach(day -> days.addAll(named(day)));
    boolean wanted =
        filled.text("daily-plan").isEmpty()
            ? before.dailyPlan()
            : filled.text("daily-plan").equals("yes");
    if (!filled.isFine()) {
      return false;
    }
    written(filled).ifPresent(new ProfileZone(turn)::chosen);
    Set<DayOfWeek> working = days.isEmpty() ? before.workingDays() : days;
    turn.services()
        .preferences()
        .change(turn.owner(), now -> now.withPlanAt(hour, working).withDailyPlan(wanted));
    return true;
  }

  /**
   * What is said once all is saved: when the plan comes next, and what was recorded.
   *
   * @param before what was set until now
   */
  static Reply saved(ConversationTurn turn, Preferences before, List<Change> changes) {
    if (changes.isEmpty()) {
      return ReplyShapes.words(TEXTS.saved(next(turn, before)).strip());
    }
    Reply recorded = new EntryRecorder(turn).record(changes, List.of());
    String next = next(turn, before);
    return next.isEmpty()
        ? recorded
        : ReplyShapes.plus(recorded, List.of(new Part.Words(next, Part.Tone.PLAIN)));
  }

  private static String next(ConversationTurn turn, Preferences before) {
    return turn.person().reachable() ? NextPlan.sentence(turn, before) : "";
  }

  private static List<DayOfWeek> named(String name) {
    return Stream.of(DayOfWeek.values()).filter(day -> day.name().equals(name)).toList();
  }
}
