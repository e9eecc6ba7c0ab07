package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;

class PlanGoalsTest {
  @Test
  void asksForAGoalWhereThereIsNone() {
    verifyThat("plan.goals")
        .advises(Action.SET_GOAL)
        .about()
        .keyed("plan.goals/owner")
        .neverDue()
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(29);
  }

  @Test
  void asksForAGoalWhereAllAreAchieved() {
    verifyThat("plan.goals")
        .given(achieved("one"), achieved("two"))
        .advises(Action.SET_GOAL)
        .keyed("plan.goals/owner");
  }

  @Test
  void asksForAGoalTheDayAfterTheDeadline() {
    verifyThat("plan.goals").given(until("one", -1)).advises(Action.SET_GOAL);
  }

  @Test
  void staysSilentOnTheDeadlineAndBefore() {
    verifyThat("plan.goals").given(until("one", 0)).staysSilent();
    verifyThat("plan.goals").given(until("one", 1)).staysSilent();
  }

  @Test
  void staysSilentWhereThereIsNoDeadline() {
    verifyThat("plan.goals").given(goal("one")).staysSilent();
  }

  @Test
  void oneOpenGoalAmongOthersIsEnough() {
    verifyThat("plan.goals").given(achieved("one"), until("two", -1), goal("three")).staysSilent();
  }

  @Test
  void anAchievedGoalIsNotOpenHoweverFarItsDeadline() {
    verifyThat("plan.goals")
        .given(new Goal("one", "Reach it", null, TODAY.plusDays(9), true))
        .advises(Action.SET_GOAL);
  }

  private static Goal achieved(String id) {
    return new Goal(id, "Reach it", null, null, true);
  }

  private static Goal until(String id, int days) {
    return new Goal(id, "Reach it", null, TODAY.plusDays(days), false);
  }
}
