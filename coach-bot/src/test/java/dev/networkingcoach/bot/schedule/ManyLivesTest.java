package dev.networkingcoach.bot.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.settings.Preferences;
import dev.networkingcoach.journal.JdbcJournal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * People in twelve zones, over the autumn of 2026 in which Europe, America and Australia change
 * their clocks, with two servers over one journal.
 */
class ManyLivesTest {
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Pacific/Honolulu"),
          ZoneId.of("America/Los_Angeles"),
          ZoneId.of("America/New_York"),
          ZoneId.of("America/St_Johns"),
          ZoneId.of("America/Sao_Paulo"),
          ZoneId.of("Europe/London"),
          ZoneId.of("Europe/Amsterdam"),
          ZoneId.of("Africa/Casablanca"),
          ZoneId.of("Asia/Kolkata"),
          ZoneId.of("Asia/Kathmandu"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("Pacific/Auckland"));
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 4);

  @TempDir private Path folder;

  @Test
  void everybodyGetsOnePlanOnEachWorkingDayAtTheirHour() {
    JdbcJournal journal = JdbcJournal.file(folder.resolve("j.db")).open();
    try (Life life = new Life(journal, 2, "2026-09-30T06:00")) {
      List<Person> people = new ArrayList<>();
      for (ZoneId zone : ZONES) {
        people.add(life.begun(zone.getId(), zone));
      }
      life.until("2026-11-06T06:00");
      for (int i = 0; i < people.size(); i++) {
        assertThat(plans(life, people.get(i), ZONES.get(i))).isEqualTo(expected());
      }
      assertThat(life.channel.sent())
          .allSatisfy(sent -> assertThat(isWithinHours(sent, people)).isTrue())
          .extracting(sent -> sent.to() + sent.key())
          .doesNotHaveDuplicates();
    }
  }

  private static List<String> expected() {
    LocalTime hour = Preferences.defaults().hour();
    return FIRST
        .datesUntil(LAST.plusDays(1))
        .filter(Preferences.defaults()::isOpen)
        .map(day -> day.atTime(hour) + " plan/" + day)
        .toList();
  }

  private static List<String> plans(Life life, Person person, ZoneId zone) {
    return life.channel.sent().stream()
        .filter(sent -> sent.to().equals(person.key()) && sent.key().startsWith("plan/"))
        .filter(sent -> isWithin(LocalDate.parse(sent.key().substring(5))))
        .map(sent -> sent.at().atZone(zone).toLocalDateTime() + " " + sent.key())
        .toList();
  }

  private static boolean isWithin(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }

  private static boolean isWithinHours(Recording.Sent sent, List<Person> people) {
    ZoneId zone =
        people.stream()
            .filter(person -> person.key().equals(sent.to()))
            .map(person -> ZoneId.of(person.key().owner()))
            .findFirst()
            .orElseThrow();
    ZonedDateTime local = sent.at().atZone(zone);
    return Preferences.defaults().isOpen(local.toLocalDate())
        && Preferences.defaults().hours().include(local.toLocalTime());
  }
}
