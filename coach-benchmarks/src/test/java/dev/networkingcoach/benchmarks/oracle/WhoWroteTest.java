package dev.networkingcoach.benchmarks.oracle;

import static dev.networkingcoach.benchmarks.oracle.OracleFacts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.InteractionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoWroteTest {

  private static OracleFacts one() {
    return new OracleFacts().contact("a", with -> with.focus(true));
  }

  @Test
  void whoWroteOnTheEveningHasFollowedUp() {
    OracleFacts met = one().happened(8, InteractionKind.MET, "a").talked(8, "a", Initiator.CONTACT);
    assertThat(met.talked(8, "a", null).keys("follow-up.within-10-days")).hasSize(1);
    met.talked(8, "a", Initiator.OWNER);
    assertThat(met.keys("follow-up.within-10-days")).isEmpty();
    assertThat(met.advice("follow-up.second"))
        .hasValueSatisfying(advice -> assertThat(advice.due()).isEqualTo(TODAY.plusDays(13)));
    assertThat(met.talked(7, "a", null).keys("follow-up.second")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1,0", "2,1", "30,1", "31,0"})
  void whoWroteWaitsFromTheSecondDayToTheThirtieth(int daysAgo, int advised) {
    OracleFacts wrote = one().talked(daysAgo, "a", Initiator.CONTACT).talked(40, "a", null);
    assertThat(wrote.keys("cycle.reply")).hasSize(advised);
  }

  @Test
  void anythingElseOnThatDayOrLaterIsAReply() {
    OracleFacts wrote =
        one().talked(5, "a", Initiator.CONTACT).happened(1, InteractionKind.PITCHED, "a");
    assertThat(wrote.advice("cycle.reply"))
        .hasValueSatisfying(
            advice -> {
              assertThat(advice.key()).isEqualTo("cycle.reply/a/2026-11-18");
              assertThat(advice.due()).isEqualTo(TODAY.minusDays(2));
            });
    assertThat(wrote.talked(5, "a", Initiator.OWNER).keys("cycle.reply")).isEmpty();
  }

  @Test
  void talkIsEmptyUnlessTheyWrote() {
    OracleFacts talked = one().talked(3, "a", null).talked(2, "a", Initiator.OWNER);
    talked.talked(4, "a", Initiator.CONTACT);
    assertThat(talked.keys("value.empty-contact")).isEmpty();
    assertThat(talked.talked(1, "a", null).keys("value.empty-contact")).hasSize(1);
  }
}
