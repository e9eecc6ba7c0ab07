package dev.networkingcoach.bot.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Preferences as a text of lines {@code name=value}. A name that a later version wrote is passed
 * over, and what is missing stands at its default.
 */
final class PreferenceText {
  private static final String PLAN = "daily-plan";
  private static final String HOUR = "hour";
  private static final String DAYS = "working-days";
  private static final String OFF = "off";
  private static final String FROM = "from";
  private static final String UNTIL = "until";
  private static final String PAUSED = "paused-until";

  private final List<String> lines;

  private PreferenceText(String text) {
    lines = text.lines().toList();
  }

  static String write(Preferences preferences) {
    List<String> lines = new ArrayList<>();
    lines.add(PLAN + "=" + preferences.dailyPlan());
    lines.add(HOUR + "=" + preferences.hour());
    lines.add(
        DAYS
            + "="
            + preferences.workingDays().stream()
                .sorted()
                .map(DayOfWeek::name)
                .collect(Collectors.joining(",")));
    lines.add(FROM + "=" + preferences.hours().from());
    lines.add(UNTIL + "=" + preferences.hours().until());
    if (preferences.pausedUntil() != null) {
      lines.add(PAUSED + "=" + preferences.pausedUntil());
    }
    preferences
        .daysOff()
        .forEach(off -> lines.add(OFF + "=" + off.first() + " " + off.last() + " " + off.name()));
    return String.join("\n", lines);
  }

  static Preferences read(String text) {
    PreferenceText read = new PreferenceText(text);
    Preferences defaults = Preferences.defaults();
    String days = read.value(DAYS);
    String paused = read.value(PAUSED);
    return new Preferences(
        Boolean.parseBoolean(read.value(PLAN)),
        read.time(HOUR, defaults.hour()),
        days == null ? defaults.workingDays() : days(days),
        read.values(OFF).stream().map(PreferenceText::daysOff).toList(),
        new DayHours(
            read.time(FROM, defaults.hours().from()), read.time(UNTIL, defaults.hours().until())),
        paused == null ? null : LocalDate.parse(paused));
  }

  private LocalTime time(String name, LocalTime otherwise) {
    String value = value(name);
    return value == null ? otherwise : LocalTime.parse(value);
  }

  private @Nullable String value(String name) {
    List<String> values = values(name);
    return values.isEmpty() ? null : values.get(0);
  }

  private List<String> values(String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name + "="))
        .map(line -> line.substring(name.length() + 1))
        .toList();
  }

  private static Set<DayOfWeek> days(String text) {
    EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    Arrays.stream(text.split(",", -1))
        .filter(day -> !day.isBlank())
        .map(DayOfWeek::valueOf)
        .forEach(days::add);
    return days;
  }

  private static DaysOff daysOff(String text) {
    String[] parts = text.split(" ", 3);
    return new DaysOff(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]), parts[2]);
  }
}
