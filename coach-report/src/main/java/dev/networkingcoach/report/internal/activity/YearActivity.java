package dev.networkingcoach.report.internal.activity;

import static dev.networkingcoach.report.internal.words.ReportTexts.TEXTS;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What happened in the 53 weeks up to today, archived contacts left out. An introduction counts
 * once.
 *
 * @param kinds what can happen, in words
 * @param today the last day, as in {@code 2026-11-25}
 * @param weeks the weeks, oldest first; they begin on Mondays
 * @param days how much happened on each day from the first Monday to today
 */
public record YearActivity(List<String> kinds, String today, List<Week> weeks, List<Integer> days) {
  private static final int WEEKS = 53;

  /**
   * One week.
   *
   * @param monday its first day, as in {@code 2026-11-23}
   * @param counts how often each kind happened, in the order of the kinds
   */
  public record Week(String monday, List<Integer> counts) {

    /** How much happened. */
    public int total() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** What happened in a network. */
  public static YearActivity of(ReportMaterial material) {
    LocalDate first =
        material
            .today()
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .minusWeeks(WEEKS - 1);
    int days = (int) ChronoUnit.DAYS.between(first, material.today()) + 1;
    DayTally tally = new DayTally(first, days);
    for (Interaction interaction : material.network().interactions()) {
      if (material.knows(interaction.contact())) {
        tally.add(interaction.on(), ActivityKind.of(interaction.kind()));
      }
    }
    for (Introduction introduction : material.network().introductions()) {
      if (introduction.between().stream().allMatch(material::knows)) {
        tally.add(introduction.on(), ActivityKind.INTRODUCED);
      }
    }
    return new YearActivity(
        Arrays.stream(ActivityKind.values()).map(TEXTS::happened).toList(),
        material.today().toString(),
        tally.weeks(),
        IntStream.range(0, days).mapToObj(day -> tally.count(day, day + 1)).toList());
  }

  /** All of it in a sentence. */
  public String summary() {
    long active = days.stream().filter(count -> count > 0).count();
    long quiet = weeks.stream().filter(week -> week.total() == 0).count();
    return TEXTS.year(weeks.stream().mapToInt(Week::total).sum(), active, quiet);
  }
}
