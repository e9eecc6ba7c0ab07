package dev.networkingcoach.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.exports.calendar.CalendarExport;
import dev.networkingcoach.json.NetworkReader;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The calendar of what the real rules say. */
class DemoCalendarTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Coach coach = RuleBasedCoach.builder().build();
  private final Network network = new NetworkReader().read(DemoNetwork.around(TODAY).json());

  @Test
  void itHoldsTheDeadlinesOfTheCycleAndOfFollowingUp() throws IOException {
    Plan plan = coach.advise(network, TODAY);
    List<Advice> promised =
        plan.advice().stream()
            .filter(advice -> advice.due() != null && !advice.suppressed())
            .filter(advice -> advice.rule().matches("follow-up\\..*|cycle\\..*"))
            .toList();
    String calendar = calendar(plan);

    assertThat(promised).hasSizeGreaterThan(3);
    for (Advice advice : promised) {
      assertThat(calendar).contains("SUMMARY:" + advice.headline().replace(",", "\\,"));
      assertThat(Stream.ofNullable(advice.draft())).noneMatch(calendar::contains);
    }
    assertThat(calendar.split("BEGIN:VEVENT", -1))
        .hasSize(
            1 + promised.size() + network.events().size() + network.meetings().size() + dates());
  }

  /** Days later a deadline that still stands is the same entry on the same day. */
  @Test
  void entriesStayWhatTheyAreWhileTheirAdviceDoes() throws IOException {
    List<String> sooner = entries(calendar(coach.advise(network, TODAY)));
    List<String> later = entries(calendar(coach.advise(network, TODAY.plusDays(2))));

    assertThat(later).filteredOn(sooner::contains).hasSizeGreaterThan(network.events().size());
    assertThat(Stream.concat(sooner.stream(), later.stream()).distinct().map(DemoCalendarTest::uid))
        .doesNotHaveDuplicates();
  }

  /** Who reads a calendar days later reads days, and not how long ago they were. */
  @Test
  void entriesSayTheSameOnAnotherDay() throws IOException {
    List<String> sooner = described(calendar(coach.advise(network, TODAY)));
    List<String> later = described(calendar(coach.advise(network, TODAY.plusDays(1))));

    assertThat(later).filteredOn(sooner::contains).hasSizeGreaterThan(later.size() - 3);
    assertThat(sooner).anyMatch(entry -> entry.matches("(?s).* on Sat 14 Nov 2026.*"));
  }

  private static List<String> described(String calendar) {
    return Stream.of(calendar.replace("\r\n ", "").split("BEGIN:VEVENT", -1))
        .skip(1)
        .map(entry -> lines(entry, "UID:") + lines(entry, "DESCRIPTION:"))
        .toList();
  }

  private int dates() {
    long targets =
        network.targets().stream().filter(one -> one.by() != null && !one.reached()).count();
    long goals =
        network.goals().stream().filter(one -> one.deadline() != null && !one.achieved()).count();
    return Math.toIntExact(targets + goals);
  }

  private static List<String> entries(String calendar) {
    return Stream.of(calendar.replace("\r\n ", "").split("BEGIN:VEVENT", -1))
        .skip(1)
        .map(entry -> lines(entry, "UID:") + lines(entry, "DTSTART"))
        .toList();
  }

  private static String lines(String entry, String beginning) {
    return entry.lines().filter(line -> line.startsWith(beginning)).findFirst().orElse("");
  }

  private static String uid(String entry) {
    return entry.substring(0, entry.indexOf("DTSTART"));
  }

  private String calendar(Plan plan) throws IOException {
    StringWriter out = new StringWriter();
    CalendarExport.of(network, plan).writeTo(out);
    return out.toString().replace("\r\n ", "");
  }
}
