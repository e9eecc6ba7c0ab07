package dev.networkingcoach.language.internal.order;

import dev.networkingcoach.language.command.Setting;
import dev.networkingcoach.language.internal.meaning.ClockTimes;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.statement.StatementReading;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads between which times of day the coach may write. Thread-safe. */
final class HoursOrder {
  private final ClockTimes clock;

  HoursOrder(ClockTimes clock) {
    this.clock = clock;
  }

  /** "Don't write to me after 7 pm", "quiet hours from 9 pm to 7 am", "only between 9 and 5". */
  @Nullable StatementReading read(TokenRow row, OrderWords words) {
    List<ClockTimes.Told> times = clock.all(row);
    boolean quiet = words.has("quiethours");
    boolean refused = words.has("refused") || quiet;
    if (times.isEmpty() || !(words.has("ordered") || quiet) || !(refused || times.size() > 1)) {
      return null;
    }
    LocalTime one = times.get(0).time();
    if (times.size() > 1) {
      LocalTime other = times.get(1).time();
      boolean afternoon = !refused && other.isBefore(one) && other.getHour() < 12;
      LocalTime end = afternoon ? other.plusHours(12) : other;
      return told(refused ? new Setting.HoursSet(end, one) : new Setting.HoursSet(one, end));
    }
    String lead = row.low(times.get(0).from() - 1);
    if (lead.equals("before") || lead.equals("until") || lead.equals("till")) {
      return told(new Setting.HoursSet(one, null));
    }
    boolean after = lead.equals("after") || lead.equals("from") || lead.equals("past");
    return after ? told(new Setting.HoursSet(null, evening(row, times.get(0)))) : null;
  }

  /** "Not after 7" is said of the evening. */
  private static LocalTime evening(TokenRow row, ClockTimes.Told told) {
    boolean bare = told.time().getHour() < 12 && !row.written(told.from(), told.to()).contains(":");
    boolean morning = row.low(told.to() - 1).endsWith("am");
    return bare && !morning ? told.time().plusHours(12) : told.time();
  }

  private static StatementReading told(Setting setting) {
    return new Told(List.of(setting), false);
  }
}
