package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Setting;
import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How and when the coach speaks up. */
final class Settings {
  private static final int MOST_PROMPTS = 50;

  private Settings() {}

  static List<CommandPattern> all() {
    return List.of(
        CommandPattern.of(
            "settings|setting|preferences|configure",
            "What you have set, the time zone and how much is shown a day among it.",
            List.of("settings", "settings budget 3", "settings zone Europe/Amsterdam"),
            Settings::set),
        CommandPattern.of(
                "daily plan|plan on|plan off",
                "Whether the daily plan is sent, and when.",
                List.of(
                    "daily plan on",
                    "daily plan off",
                    "settings hour 8:30",
                    "settings days mon-fri"),
                Settings::dailyPlan)
            .aboutMessages(),
        CommandPattern.of(
                "holiday|holidays|on holiday|vacation|on vacation|day off|days off|time off|away|"
                    + "i'm on holiday|i am on holiday|i'm on vacation|i am on vacation|i'm off|i am off|"
                    + "i'm away|i am away",
                "Days on which the coach is silent; --not takes them back.",
                List.of(
                    "holiday 24 dec to 1 jan",
                    "holiday friday",
                    "holiday 24 dec --not",
                    "settings holidays 24 dec not"),
                Settings::holiday)
            .aboutMessages(),
        CommandPattern.of(
                "pause",
                "The coach is silent for a while.",
                List.of("pause 2 weeks", "pause until 1 dec", "pause"),
                heard ->
                    new Setting.Paused(
                        heard.words().isEmpty() ? null : Answers.until(heard.words(), heard)))
            .aboutMessages(),
        CommandPattern.alone(
                "resume|unpause|continue|wake up",
                "The coach speaks again.",
                List.of("resume"),
                new Setting.Resumed())
            .aboutMessages());
  }

  private static @Nullable Command set(Heard heard) {
    WordList words = heard.words();
    WordList value = words.from(Set.of("to", "at", "is", "=").contains(words.plain(1)) ? 2 : 1);
    return switch (words.plain(0)) {
      case "" -> new Setting.Shown();
      case "hour", "time" -> new Setting.HourSet(TimesOfDay.read(Said.text(value, "The hour")));
      case "days", "day", "weekdays" -> new Setting.DaysSet(Weekdays.read(value));
      case "holiday", "holidays", "off" -> holidays(value, heard);
      case "zone", "timezone" -> Owners.zoned(value);
      case "budget", "prompts", "most" -> new Setting.BudgetSet(budget(value));
      case "plan", "daily" -> dailyPlan(heard.with(words));
      case "pause" -> new Setting.Paused(value.isEmpty() ? null : Answers.until(value, heard));
      default ->
          throw new MissingException(
              words.plain(0)
                  + " is no setting: hour, days, holidays, budget, zone or plan was expected.");
    };
  }

  private static Command dailyPlan(Heard heard) {
    String last = heard.words().plain(heard.words().size() - 1);
    String word = last.isEmpty() ? heard.opening() : last;
    boolean on = Set.of("on", "yes", "plan on", "start").contains(word);
    if (!on && !Set.of("off", "no", "plan off", "stop", "not").contains(word)) {
      throw new MissingException("Whether the daily plan is on or off is missing.");
    }
    return new Setting.DailyPlanSet(on);
  }

  private static int budget(WordList words) {
    int prompts = Answers.number(words.plain(0));
    if (prompts < 1 || prompts > MOST_PROMPTS) {
      throw new MissingException(
          "budget (" + words.text() + ") must be a number of prompts a day, 1 to 50.");
    }
    return prompts;
  }

  private static Command holiday(Heard heard) {
    return heard.words().isEmpty() ? new Setting.Shown() : holidays(heard.words(), heard);
  }

  private static Command holidays(WordList words, Heard heard) {
    String days = Said.withoutNot(words).written();
    return new Holidays(heard.context().today()).read(days, !Said.isNot(words));
  }
}
