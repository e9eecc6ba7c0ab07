package dev.networkingcoach.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayHoursTest {
  private static final DayHours DAY = new DayHours(LocalTime.of(8, 0), LocalTime.of(20, 0));

  @ParameterizedTest
  @ValueSource(strings = {"00:00", "07:15", "08:00", "19:59", "20:00", "22:30", "23:00", "23:59"})
  void growToIncludeAnyTime(LocalTime time) {
    DayHours hours = DAY.including(time);
    assertThat(hours.include(time)).isTrue();
    assertThat(hours.from()).isBeforeOrEqualTo(DAY.from());
    assertThat(hours.until()).isAfterOrEqualTo(DAY.until());
  }

  @Test
  void stayAsTheyAreWhereTheyIncludeIt() {
    assertThat(DAY.including(LocalTime.of(12, 0))).isEqualTo(DAY);
  }
}
