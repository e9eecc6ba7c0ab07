package dev.networkingcoach.bot.conversation.internal.command;

import static dev.networkingcoach.bot.conversation.internal.command.CommandTexts.TEXTS;

import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.PolicyBuilder;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.view.SettingsView;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.services.ModelUse;
import dev.networkingcoach.bot.settings.DayHours;
import dev.networkingcoach.bot.settings.DaysOff;
import dev.networkingcoach.bot.settings.ModelConsent;
import dev.networkingcoach.bot.settings.Preferences;
import dev.networkingcoach.language.command.Setting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Changes how and when the coach speaks up. */
final class SettingCommands {
  private static final int FOREVER_YEARS = 100;

  private SettingCommands() {}

  static void register(CommandHandlers commands) {
    commands
        .on(Setting.Shown.class, (said, turn) -> new SettingsView(turn).reply())
        .on(Setting.BudgetSet.class, SettingCommands::budget)
        .on(Setting.ModelSet.class, SettingCommands::model)
        .on(Setting.DailyPlanSet.class, sent(SettingCommands::dailyPlan))
        .on(Setting.HourSet.class, sent(SettingCommands::hour))
        .on(Setting.HoursSet.class, sent(SettingCommands::hours))
        .on(Setting.DaysSet.class, sent(SettingCommands::days))
        .on(Setting.HolidaySet.class, sent(SettingCommands::holiday))
        .on(Setting.Paused.class, sent(SettingCommands::paused))
        .on(Setting.Resumed.class, sent(SettingCommands::resumed));
  }

  /** Only where the coach can send something on its own account. */
  private static <C> BiFunction<C, ConversationTurn, Reply> sent(
      BiFunction<C, ConversationTurn, Reply> handler) {
    return (said, turn) ->
        turn.person().reachable()
            ? handler.apply(said, turn)
            : ReplyShapes.words(SettingsView.ONLY_ANSWERS, ButtonTokens.today());
  }

  private static Reply dailyPlan(Setting.DailyPlanSet said, ConversationTurn turn) {
    return changed(turn, now -> now.withDailyPlan(said.wanted()));
  }

  private static Reply days(Setting.DaysSet said, ConversationTurn turn) {
    return changed(turn, now -> now.withPlanAt(now.hour(), said.days()));
  }

  private static Reply resumed(Setting.Resumed said, ConversationTurn turn) {
    return changed(turn, now -> now.withPausedUntil(null));
  }

  private static Reply changed(ConversationTurn turn, UnaryOperator<Preferences> change) {
    turn.open();
    Preferences before = turn.preferences();
    turn.services().preferences().change(turn.owner(), change);
    return new SettingsView(turn).changed(before);
  }

  /** Who wants the plan at a time wants to hear of the coach then: the hours follow. */
  private static Reply hour(Setting.HourSet said, ConversationTurn turn) {
    DayHours before = turn.preferences().hours();
    DayHours hours = before.including(said.hour());
    Preferences old = turn.preferences();
    Reply settings = changed(turn, now -> now.withHours(said.hour(), hours));
    if (hours.equals(before)) {
      return settings;
    }
    String text = TEXTS.yourHoursAreNow(said.hour(), hours.from(), hours.until());
    return ReplyShapes.before(text, new SettingsView(turn).changed(old));
  }

  /** The plan comes within the hours: where it would not, it comes when they begin. */
  private static Reply hours(Setting.HoursSet said, ConversationTurn turn) {
    Preferences now = turn.preferences();
    LocalTime from = said.from() == null ? now.hours().from() : said.from();
    LocalTime until = said.until() == null ? now.hours().until() : said.until();
    if (!from.isBefore(until)) {
      return ReplyShapes.problem(TEXTS.hoursMustBeginBefore(from, until));
    }
    DayHours hours = new DayHours(from, until);
    boolean within = !now.hour().isBefore(from) && !now.hour().isAfter(until);
    LocalTime plan = within ? now.hour() : from;
    return changed(turn, before -> before.withHours(plan, hours));
  }

  private static Reply holiday(Setting.HolidaySet said, ConversationTurn turn) {
    turn.open();
    turn.services().preferences().change(turn.owner(), now -> now.withDaysOff(daysOff(now, said)));
    String from = DatePhrases.written(said.from(), turn.today());
    String days =
        said.to().equals(said.from())
            ? from
            : TEXTS.to(from, DatePhrases.written(said.to(), turn.today()));
    String text = said.off() ? TEXTS.youAreOffNothingIs(days) : TEXTS.youAreNotOff(days);
    return ReplyShapes.answer(
        text, List.of(new Part.Words(text, Part.Tone.PLAIN), new SettingsView(turn).facts()));
  }

  private static List<DaysOff> daysOff(Preferences now, Setting.HolidaySet said) {
    List<DaysOff> days =
        new ArrayList<>(
            now.daysOff().stream()
                .filter(off -> off.last().isBefore(said.from()) || off.first().isAfter(said.to()))
                .toList());
    if (said.off()) {
      days.add(new DaysOff(said.from(), said.to(), ""));
    } else {
      now.daysOff().forEach(off -> days.addAll(without(off, said)));
    }
    days.sort(Comparator.comparing(DaysOff::first));
    return days;
  }

  /** What is left of days off where some of them become working days. */
  private static List<DaysOff> without(DaysOff off, Setting.HolidaySet worked) {
    List<DaysOff> left = new ArrayList<>();
    boolean overlaps = !off.last().isBefore(worked.from()) && !off.first().isAfter(worked.to());
    if (overlaps && off.first().isBefore(worked.from())) {
      left.add(new DaysOff(off.first(), worked.from().minusDays(1), off.name()));
    }
    if (overlaps && off.last().isAfter(worked.to())) {
      left.add(new DaysOff(worked.to().plusDays(1), off.last(), off.name()));
    }
    return left;
  }

  private static Reply budget(Setting.BudgetSet said, ConversationTurn turn) {
    Policy policy = turn.network().policy();
    PolicyBuilder changed = policy.toBuilder().dailyBudget(said.prompts());
    new EntryRecorder(turn).record(List.of(new Change.PolicySet(changed.build())), List.of());
    return new SettingsView(turn).reply();
  }

  /** Kept even where no model is configured: who forbids it need not do so again. */
  private static Reply model(Setting.ModelSet said, ConversationTurn turn) {
    turn.open();
    Optional<ModelUse> model = turn.services().model();
    if (said.allowed() && model.isEmpty()) {
      return ReplyShapes.words(TEXTS.noModelIsConfigured());
    }
    new ModelConsent(turn.services().persons(), turn.owner()).decide(said.allowed());
    return ReplyShapes.words(
        said.allowed()
            ? TEXTS.modelIsUsedFromNowOn(model.orElseThrow().interpreter().destination())
            : TEXTS.modelIsNotUsedAnyMore());
  }

  private static Reply paused(Setting.Paused said, ConversationTurn turn) {
    LocalDate until = said.until();
    LocalDate day = until == null ? turn.today().plusYears(FOREVER_YEARS) : until;
    return changed(turn, now -> now.withPausedUntil(day));
  }
}
