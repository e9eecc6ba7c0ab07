package dev.networkingcoach.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.journal.JdbcJournal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferenceStoreTest {
  private static final OwnerKey MIRA = new OwnerKey("test", "mira");

  @TempDir Path folder;
  private JdbcJournal journal;

  @BeforeEach
  void open() {
    journal = JdbcJournal.file(folder.resolve("journal.db")).open();
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void keepsEverything() {
    Preferences chosen =
        Preferences.defaults()
            .withDailyPlan(true)
            .withHours(LocalTime.of(7, 15), new DayHours(LocalTime.of(7, 0), LocalTime.of(18, 30)))
            .withPlanAt(LocalTime.of(7, 15), Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY))
            .withDaysOff(
                List.of(
                    new DaysOff(
                        LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 1), "Christmas = rest")))
            .withPausedUntil(LocalDate.of(2026, 12, 1));
    PreferenceStore store = new PreferenceStore(journal.persons());
    assertThat(store.chosen(MIRA)).isFalse();

    assertThat(store.change(MIRA, before -> chosen)).isEqualTo(chosen);
    assertThat(new PreferenceStore(journal.persons()).of(MIRA)).isEqualTo(chosen);
    assertThat(store.chosen(MIRA)).isTrue();
  }

  @Test
  void standsAtItsDefaultsWhereNothingWasChosen() {
    assertThat(new PreferenceStore(journal.persons()).of(MIRA)).isEqualTo(Preferences.defaults());
  }

  @Test
  void passesOverWhatALaterVersionWrote() {
    journal.persons().put(MIRA, PreferenceStore.NAME, "hour=09:00\nmood=good");
    assertThat(new PreferenceStore(journal.persons()).of(MIRA))
        .isEqualTo(
            Preferences.defaults()
                .withPlanAt(LocalTime.of(9, 0), Preferences.defaults().workingDays()));
  }

  @Test
  void makesBothOfTwoChangesAtOnce() {
    PreferenceStore store = new PreferenceStore(journal.persons());
    int[] calls = {0};
    store.change(
        MIRA,
        before -> {
          if (calls[0]++ == 0) {
            store.change(MIRA, other -> other.withDailyPlan(true));
          }
          return before.withPausedUntil(LocalDate.of(2026, 12, 1));
        });

    assertThat(store.of(MIRA).dailyPlan()).isTrue();
    assertThat(store.of(MIRA).pausedUntil()).isEqualTo("2026-12-01");
  }

  @Test
  void isOpenOnWorkingDaysThatAreNeitherOffNorPaused() {
    LocalDate monday = LocalDate.of(2026, 11, 23);
    Preferences preferences =
        Preferences.defaults()
            .withDaysOff(List.of(new DaysOff(monday.plusDays(1), monday.plusDays(1), "")));

    assertThat(preferences.isOpen(monday)).isTrue();
    assertThat(preferences.isOpen(monday.plusDays(1))).isFalse();
    assertThat(preferences.isOpen(monday.plusDays(2))).isTrue();
    assertThat(preferences.isOpen(monday.plusDays(5))).isFalse();
    assertThat(preferences.withPausedUntil(monday.plusDays(1)).isOpen(monday)).isFalse();
    assertThat(preferences.withPausedUntil(monday).isOpen(monday)).isTrue();
  }

  @Test
  void refusesAnHourOutsideTheHours() {
    assertThatThrownBy(
            () -> Preferences.defaults().withPlanAt(LocalTime.of(21, 0), Set.of(DayOfWeek.MONDAY)))
        .hasMessage("hour (21:00) must be within 08:00 to 20:00.");
  }
}
