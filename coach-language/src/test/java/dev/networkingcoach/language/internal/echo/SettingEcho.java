package dev.networkingcoach.language.internal.echo;

import dev.networkingcoach.language.command.Setting;
import dev.networkingcoach.language.command.Setting.BudgetSet;
import dev.networkingcoach.language.command.Setting.DailyPlanSet;
import dev.networkingcoach.language.command.Setting.DaysSet;
import dev.networkingcoach.language.command.Setting.HolidaySet;
import dev.networkingcoach.language.command.Setting.HourSet;
import dev.networkingcoach.language.command.Setting.Paused;
import dev.networkingcoach.language.command.Setting.Resumed;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/** Settings, in words. */
final class SettingEcho {

  private SettingEcho() {}

  static String of(Setting setting, LocalDate today) {
    if (setting instanceof DailyPlanSet plan) {
      return plan.wanted() ? "Daily plan on." : "Daily plan off.";
    } else if (setting instanceof HourSet hour) {
      return "Settings hour: " + hour.hour() + ".";
    } else if (setting instanceof DaysSet days) {
      return "Settings days: "
          + days.days().stream()
              .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
              .collect(Collectors.joining(", "))
          + ".";
    } else if (setting instanceof HolidaySet holiday) {
      String from = Days.future(holiday.from(), today);
      String to =
          holiday.to().equals(holiday.from()) ? "" : " to " + Days.future(holiday.to(), today);
      return "Settings holidays: " + from + to + (holiday.off() ? "." : " not.");
    } else if (setting instanceof BudgetSet budget) {
      return "Settings budget: " + budget.prompts() + ".";
    } else if (setting instanceof Paused paused) {
      LocalDate until = paused.until();
      return until == null ? "Pause." : "Pause until " + Days.future(until, today) + ".";
    }
    return setting instanceof Resumed ? "Resume." : "Settings.";
  }
}
