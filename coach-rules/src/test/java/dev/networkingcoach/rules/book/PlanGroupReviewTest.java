package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;

class PlanGroupReviewTest {
  @Test
  void reviewsAGroupJoinedNinetyDaysAgo() {
    verifyThat("plan.group-review")
        .given(group("jug", daysAgo(90)))
        .advises(Action.ENGAGE_OR_LEAVE)
        .about()
        .keyed("plan.group-review/owner/jug")
        .neverDue()
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(25)
        .because("jug", daysAgo(90));
  }

  @Test
  void leavesAYoungerMembershipAlone() {
    verifyThat("plan.group-review").given(group("jug", daysAgo(89))).staysSilent();
    verifyThat("plan.group-review").given(group("jug", inDays(3))).staysSilent();
  }

  @Test
  void staysSilentAfterActivityWithinNinetyDays() {
    verifyThat("plan.group-review")
        .given(group("jug", daysAgo(400)), dana(), talked(daysAgo(89)).in("jug"))
        .staysSilent();
    verifyThat("plan.group-review")
        .given(group("jug", daysAgo(400)), dana(), talked(daysAgo(0)).in("jug"))
        .staysSilent();
  }

  @Test
  void olderActivityDoesNotHelp() {
    verifyThat("plan.group-review")
        .given(group("jug", daysAgo(400)), dana(), talked(daysAgo(90)).in("jug"))
        .given(talked(daysAgo(300)).in("jug"))
        .advises(Action.ENGAGE_OR_LEAVE)
        .because(daysAgo(90));
  }

  @Test
  void aPitchIsActivityToo() {
    verifyThat("plan.group-review")
        .given(group("jug", daysAgo(400)), dana(), pitched(daysAgo(5)).in("jug"))
        .staysSilent();
  }

  @Test
  void activityElsewhereDoesNotHelp() {
    verifyThat("plan.group-review")
        .given(group("jug", daysAgo(400)), dana(), talked(daysAgo(5)), talked(daysAgo(5)).in("go"))
        .advises(Action.ENGAGE_OR_LEAVE);
  }

  @Test
  void activityWithAnArchivedContactDoesNotHelp() {
    verifyThat("plan.group-review")
        .given(group("jug", daysAgo(400)), dana().archived(true), talked(daysAgo(5)).in("jug"))
        .advises(Action.ENGAGE_OR_LEAVE);
  }

  @Test
  void activityYetToComeDoesNotHelp() {
    verifyThat("plan.group-review")
        .given(group("jug", daysAgo(400)), dana(), talked(inDays(1)).in("jug"))
        .advises(Action.ENGAGE_OR_LEAVE);
  }

  @Test
  void speaksOfEachGroup() {
    verifyThat("plan.group-review")
        .given(group("jug", daysAgo(400)), group("go", daysAgo(90)), group("new", daysAgo(9)))
        .advisesKeys("plan.group-review/owner/go", "plan.group-review/owner/jug");
  }
}
