package dev.networkingcoach.bot.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.settings.Preferences;
import dev.networkingcoach.journal.JdbcJournal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /** One a zone in the normal build; {@code -Dcoach.people=1000} takes a quarter of an hour. */
  private static final int PEOPLE = Integer.getInteger("coach.people", ZONES.size());

  @TempDir private Path folder;

  @Test
  void everybodyGetsOnePlanOnEachWorkingDayAtTheirHour() {
    JdbcJournal journal = JdbcJournal.file(folder.resolve("j.db")).open();
    try (Life life = new Life(journal, 2, "2026-09-30T06:00")) {
      Map<OwnerKey, ZoneId> people = new LinkedHashMap<>();
      for (int i = 0; i < PEOPLE; i++) {
        ZoneId zone = ZONES.get(i % ZONES.size());
        people.put(life.begun("p" + i, zone).key(), zone);
      }
      life.until("2026-11-06T06:00");
      Map<OwnerKey, List<String>> plans = plans(life, people);
      assertThat(plans).hasSize(PEOPLE);
      assertThat(plans.values()).allSatisfy(one -> assertThat(one).isEqualTo(expected()));
      System.out.printf("%,d messages to %,d people%n", life.channel.sent().size(), PEOPLE);
      assertThat(life.channel.sent())
          .allMatch(sent -> isWithinHours(sent, people.get(sent.to())))
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

  private static Map<OwnerKey, List<String>> plans(Life life, Map<OwnerKey, ZoneId> people) {
    return life.channel.sent().stream()
        .filter(sent -> sent.key().startsWith("plan/"))
        .filter(sent -> isWithin(LocalDate.parse(sent.key().substring(5))))
        .collect(
            Collectors.groupingBy(
                Recording.Sent::to,
                Collectors.mapping(
                    sent ->
                        sent.at().atZone(people.get(sent.to())).toLocalDateTime()
                            + " "
                            + sent.key(),
                    Collectors.toList())));
  }

  private static boolean isWithin(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }

  private static boolean isWithinHours(Recording.Sent sent, ZoneId zone) {
    ZonedDateTime local = sent.at().atZone(zone);
    return Preferences.defaults().isOpen(local.toLocalDate())
        && Preferences.defaults().hours().include(local.toLocalTime());
  }
}
