package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviseCommandTest {
  @TempDir private Path directory;

  @Test
  void theAgendaIsAPage() {
    Ran ran =
        Ran.coach("advise", CommandNetworks.file(directory, "me.json", CommandNetworks.SMALL));
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .startsWith("Mira Chen, Monday 23 November 2026\n")
        .contains(" 1. Thank Dana Ortiz")
        .contains("Due    Sunday 22 November, 1 day overdue")
        .contains("Lee Park's brief");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void standardInputIsReadToo() {
    assertThat(Ran.coachReading(CommandNetworks.SMALL, "advise", "-").out()).contains("Thank Dana");
  }

  @Test
  void aPlanAsJsonIsOneLine() {
    Ran ran = Ran.coachReading(CommandNetworks.SMALL, "advise", "-", "--json");
    assertThat(ran.out().lines()).hasSize(1);
    assertThat(ran.out())
        .startsWith("{\"owner\":\"mira\",\"today\":\"2026-11-23\"")
        .contains("cycle.thank/dana/2026-11-20");
  }

  @Test
  void theDayCanBeGiven() {
    Ran ran = Ran.coachReading(CommandNetworks.SMALL, "advise", "-", "--today", "2026-11-20");
    assertThat(ran.out()).contains("Friday 20 November 2026").contains("in 2 days");
  }

  @Test
  void todayIsTheDayWhereTheOwnerIs() {
    String kiritimati = CommandNetworks.SMALL.replace("Europe/Amsterdam", "Pacific/Kiritimati");
    assertThat(Ran.coachReading(kiritimati, "advise", "-").out()).contains("Tuesday 24 November");
  }

  @Test
  void theWholeRankingIsShownOnRequest() {
    assertThat(Ran.coachReading(CommandNetworks.SMALL, "advise", "-", "--all").out())
        .contains("The whole ranking")
        .contains("plan.purpose/owner");
  }

  @Test
  void everyFaultIsToldWithItsPlace() {
    String faulty =
        CommandNetworks.SMALL
            .replace("2026-11-20", "2026-02-30")
            .replace("\"archived\"", "\"archievd\"");
    Ran ran = Ran.coach("advise", CommandNetworks.file(directory, "me.json", faulty));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("2 faults in ")
        .contains("$.interactions[0].on (2026-02-30)")
        .contains("$.contacts[2].archievd");
  }

  @Test
  void nothingReachesTheTerminalThatItWouldObey() {
    String sly = CommandNetworks.SMALL.replace("Lee Park's brief", "a\\u202eb\\u2028c");
    assertThat(Ran.coachReading(sly, "advise", "-").out())
        .contains("a\\u202eb\\u2028c")
        .doesNotContain("\u202e")
        .doesNotContain("\u2028");
    String nasty = CommandNetworks.SMALL.replace("Zoë Łukasik", "\\u001b[31mred");
    assertThat(Ran.coachReading(nasty, "advise", "-").err())
        .contains("$.contacts[1].name (\\u001b[31mred)")
        .doesNotContain("\u001b");
  }

  @Test
  void colourComesOnATerminalAloneAndOnRequest() {
    TerminalStreams terminal = new TerminalStreams(false, true, true, 80, true);
    TerminalStreams noColor = new TerminalStreams(false, true, true, 80, false);
    assertThat(Ran.on(terminal, CommandNetworks.SMALL, "advise", "-").out()).contains("\u001b[1m");
    assertThat(Ran.on(noColor, CommandNetworks.SMALL, "advise", "-").out())
        .doesNotContain("\u001b");
    assertThat(Ran.coachReading(CommandNetworks.SMALL, "advise", "-").out())
        .doesNotContain("\u001b");
    assertThat(Ran.coachReading(CommandNetworks.SMALL, "advise", "-", "--color=always").out())
        .contains("\u001b[1m");
    assertThat(Ran.on(terminal, CommandNetworks.SMALL, "advise", "-", "--color", "never").out())
        .doesNotContain("\u001b");
  }
}
