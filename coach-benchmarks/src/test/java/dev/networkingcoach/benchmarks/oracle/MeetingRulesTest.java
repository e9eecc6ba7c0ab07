package dev.networkingcoach.benchmarks.oracle;

import static dev.networkingcoach.benchmarks.oracle.OracleFacts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingRulesTest {

  private static OracleFacts two() {
    return new OracleFacts().contact("b").contact("a").contact("gone", with -> with.archived(true));
  }

  @ParameterizedTest
  @CsvSource({"2,0,0", "1,1,0", "0,1,0", "-1,0,1", "-7,0,1", "-8,0,0"})
  void aMeetingIsPreparedTheDayBeforeAndTheDayItselfAndLoggedForAWeek(
      int ahead, int prepared, int logged) {
    OracleFacts meeting = two().meeting("m/1", ahead, "b", "gone", "a");
    assertThat(meeting.keys("meeting.prepare"))
        .hasSize(prepared)
        .allMatch("meeting.prepare/m%2F1"::equals);
    assertThat(meeting.keys("meeting.log")).hasSize(logged).allMatch("meeting.log/m%2F1"::equals);
  }

  @Test
  void itIsAboutThoseOfWhomNothingIsToldInTheOrderOfTheirIds() {
    OracleFacts meeting = two().meeting("m", -3, "b", "gone", "a");
    assertThat(meeting.advice("meeting.log"))
        .hasValueSatisfying(
            advice -> {
              assertThat(advice.contacts()).containsExactly("a", "b");
              assertThat(advice.due()).isEqualTo(TODAY.minusDays(2));
            });
    meeting.happened(4, InteractionKind.MET, "a").talked(3, "a", Initiator.OWNER);
    assertThat(meeting.advice("meeting.log").orElseThrow().contacts()).containsExactly("a", "b");
    meeting.talked(3, "a", null);
    assertThat(meeting.advice("meeting.log").orElseThrow().contacts()).containsExactly("b");
    meeting.happened(0, InteractionKind.MET, "b");
    assertThat(meeting.keys("meeting.log")).isEmpty();
  }

  @Test
  void aMeetingWithArchivedContactsOnlyYieldsNothing() {
    assertThat(two().meeting("m", 0, "gone").keys("meeting.prepare")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1,1", "0,0", "14,0", "15,1"})
  void aMeetingAheadIsTouchEnough(int ahead, int advised) {
    OracleFacts quiet =
        new OracleFacts()
            .contact("a", with -> with.cadenceDays(10))
            .contact("v", with -> with.advocacy(Advocacy.ADVOCATE))
            .happened(40, InteractionKind.TALKED, "a")
            .happened(40, InteractionKind.TALKED, "v")
            .contact("z")
            .happened(1096, InteractionKind.TALKED, "z")
            .happened(1097, InteractionKind.TALKED, "z")
            .meeting("m", ahead, "a", "v", "z");
    assertThat(quiet.keys("upkeep.drifting")).hasSize(advised);
    assertThat(quiet.keys("advocate.keep-warm")).hasSize(advised);
    assertThat(quiet.keys("upkeep.dormant")).hasSize(advised);
  }

  @Test
  void inTheAgendaAMeetingStandsBesideItsContactsUnlessAllOfThemDo() {
    OracleFacts met =
        two()
            .happened(10, InteractionKind.MET, "a")
            .happened(200, InteractionKind.TALKED, "b")
            .meeting("m", 0, "a", "b")
            .meeting("n", 0, "a");
    assertThat(met.plan().agenda())
        .startsWith("follow-up.within-10-days/a/2026-11-13", "meeting.prepare/m")
        .doesNotContain("meeting.prepare/n");
    met.network.responses(
        new Response(
            "follow-up.within-10-days/a/2026-11-13", null, ResponseKind.DISMISSED, TODAY, null));
    assertThat(met.plan().agenda()).startsWith("meeting.prepare/m", "meeting.prepare/n");
  }
}
