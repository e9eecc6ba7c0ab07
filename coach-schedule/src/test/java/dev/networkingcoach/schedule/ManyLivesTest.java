package dev.networkingcoach.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.settings.DayHours;
import dev.networkingcoach.journal.JdbcJournal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * People in twelve zones, over the spring and the autumn of 2026 in which Europe, America, Africa
 * and Australia change their clocks, with two servers over one journal. A third of them keep usual
 * hours, and two thirds wake at an hour that is left out or comes twice where they live.
 *
 * <p>What they are to get is worked out from the hours below and {@link WallClock}, without the
 * code that is measured.
 */
class ManyLivesTest {
  private static final int ZONES = WallClock.ALL.size();

  /**
   * One a zone in each build, and one of each rhythm a zone with the profile {@code slow}; {@code
   * -Dcoach.people=1000} takes some minutes a season.
   */
  private static final int PEOPLE = Integer.getInteger("coach.people", ZONES);

  @TempDir private Path folder;

  /** When a person gets what; all but the plan as the manual says, within their hours. */
  private enum Rhythm {
    DAY("08:30", DayOfWeek.FRIDAY, "15:00", "16:30", "19:00"),
    LEFT_OUT("02:15", DayOfWeek.SUNDAY, "05:30", "05:30", "05:30"),
    TWICE("01:45", DayOfWeek.SUNDAY, "05:30", "05:30", "05:30");

    private final LocalTime plan;
    private final DayOfWeek lastOfWeek;
    private final LocalTime lastWord;
    private final LocalTime week;
    private final LocalTime evening;

    Rhythm(String plan, DayOfWeek lastOfWeek, String lastWord, String week, String evening) {
      this.plan = LocalTime.parse(plan);
      this.lastOfWeek = lastOfWeek;
      this.lastWord = LocalTime.parse(lastWord);
      this.week = LocalTime.parse(week);
      this.evening = LocalTime.parse(evening);
    }
  }

  /** The days gone through; somebody was met ten days before the last day to follow up. */
  private enum Season {
    SPRING("2026-03-01", "2026-03-06", "2026-03-09", "2026-03-30", "2026-04-11"),
    AUTUMN("2026-09-24", "2026-09-25", "2026-09-28", "2026-11-02", "2026-11-05");

    private final LocalDate begin;
    private final LocalDate told;
    private final LocalDate lastDay;
    private final LocalDate event;
    private final LocalDate end;

    Season(String begin, String told, String lastDay, String event, String end) {
      this.begin = LocalDate.parse(begin);
      this.told = LocalDate.parse(told);
      this.lastDay = LocalDate.parse(lastDay);
      this.event = LocalDate.parse(event);
      this.end = LocalDate.parse(end);
    }

    /** Six in the morning in Amsterdam, where the days of a life are counted. */
    private static String morning(LocalDate day) {
      return day + "T06:00";
    }
  }

  /** When the season began, when it was told who was met, and when the season ended. */
  private record Told(Instant begin, Instant met, Instant end) {}

  /** Somebody, where they live, and how. */
  private record Somebody(Person person, WallClock clock, Rhythm rhythm) {}

  @ParameterizedTest
  @EnumSource
  void everybodyGetsEachMessageOnceAtTheirHour(Season season) {
    JdbcJournal journal = JdbcJournal.file(folder.resolve("j.db")).open();
    try (Life life = new Life(journal, 2, Season.morning(season.begin))) {
      List<Somebody> people = new ArrayList<>();
      for (int i = 0; i < PEOPLE; i++) {
        people.add(somebody(life, i));
      }
      people.forEach(one -> life.say(one.person(), "event JavaZone on " + season.event));
      Instant begin = life.now();
      life.until(Season.morning(season.told));
      String met = "met Dana Ortiz on " + season.lastDay.minusDays(10);
      people.forEach(one -> life.add(one.person(), met));
      Instant told = life.now();
      life.until(Season.morning(season.end));
      List<String> expected =
          people.stream()
              .flatMap(one -> expected(one, season, new Told(begin, told, life.now())))
              .sorted()
              .toList();
      List<String> sent =
          life.channel.sent().stream()
              .map(one -> line(one.to().owner(), one.at(), one.key()))
              .sorted()
              .toList();
      assertThat(sent).isEqualTo(expected);
      System.out.printf(
          "%s: %,d messages to %,d people, as expected: %s%n",
          season, sent.size(), PEOPLE, counts(expected));
    }
  }

  private static Somebody somebody(Life life, int number) {
    WallClock clock = WallClock.ALL.get(number % ZONES);
    Rhythm rhythm = Rhythm.values()[(number + number / ZONES) % Rhythm.values().length];
    Person person = Life.person("p" + number, clock.zone());
    life.say(person, "my purpose is to win clients who stay");
    if (rhythm != Rhythm.DAY) {
      DayHours night = new DayHours(LocalTime.MIDNIGHT, LocalTime.of(6, 0));
      life.prefer(
          person,
          preferences ->
              preferences
                  .withHours(rhythm.plan, night)
                  .withPlanAt(rhythm.plan, EnumSet.allOf(DayOfWeek.class)));
    }
    life.say(person, "daily plan on");
    return new Somebody(person, clock, rhythm);
  }

  /** What somebody is to get in a season, of which no message is due before it was told of. */
  private static Stream<String> expected(Somebody one, Season season, Told told) {
    Rhythm rhythm = one.rhythm();
    List<Due> due = new ArrayList<>();
    for (LocalDate day : season.begin.minusDays(1).datesUntil(season.end.plusDays(2)).toList()) {
      if (day.getDayOfWeek().compareTo(rhythm.lastOfWeek) > 0) {
        continue;
      }
      due.add(new Due("plan", day, rhythm.plan, told.begin()));
      if (day.equals(season.lastDay)) {
        due.add(new Due("last-day", day, rhythm.lastWord, told.met()));
      }
      if (day.equals(season.event)) {
        due.add(new Due("evening", day, rhythm.evening, told.begin()));
      }
      if (day.getDayOfWeek() == rhythm.lastOfWeek) {
        due.add(new Due("week", day, rhythm.week, told.met()));
      }
    }
    return due.stream()
        .filter(message -> message.at(one).isAfter(message.after()))
        .filter(message -> !message.at(one).isAfter(told.end()))
        .map(message -> line(one.person().key().owner(), message.at(one), message.key()));
  }

  /** A message that somebody is to get on a day, if what it is about was told before. */
  private record Due(String kind, LocalDate day, LocalTime time, Instant after) {
    Instant at(Somebody one) {
      return one.clock().at(day.atTime(time));
    }

    String key() {
      return kind + "/" + day;
    }
  }

  private static String line(String owner, Instant at, String key) {
    return owner + " " + at + " " + key;
  }

  private static String counts(List<String> lines) {
    return lines.stream()
        .map(line -> line.substring(line.lastIndexOf(' ') + 1, line.indexOf('/')))
        .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()))
        .toString();
  }
}
