package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;

class EventLogMeetingsTest {
  @Test
  void asksForARecordOnTheDay() {
    verifyThat("event.log-meetings")
        .given(event("fair", inDays(0)))
        .advises(Action.LOG_MEETINGS)
        .about()
        .keyed("event.log-meetings/owner/fair")
        .due(inDays(2))
        .until(inDays(5))
        .urgency(Urgency.SOON)
        .score(83)
        .because("fair", inDays(0));
  }

  @Test
  void asksForARecordFiveDaysLater() {
    verifyThat("event.log-meetings")
        .given(event("fair", daysAgo(5)))
        .advises(Action.LOG_MEETINGS)
        .due(daysAgo(3))
        .until(inDays(0))
        .urgency(Urgency.OVERDUE)
        .score(93);
  }

  @Test
  void staysSilentBeforeAndAfter() {
    verifyThat("event.log-meetings").given(event("fair", inDays(1))).staysSilent();
    verifyThat("event.log-meetings").given(event("fair", daysAgo(6))).staysSilent();
  }

  @Test
  void staysSilentOnceAMeetingIsLogged() {
    verifyThat("event.log-meetings")
        .given(event("fair", daysAgo(2)), dana(), met(daysAgo(2)).at("fair"))
        .staysSilent();
  }

  @Test
  void aMeetingElsewhereIsNone() {
    verifyThat("event.log-meetings")
        .given(event("fair", daysAgo(2)), dana(), met(daysAgo(2)), met(daysAgo(2)).at("expo"))
        .advises(Action.LOG_MEETINGS);
  }

  @Test
  void aTalkThereIsNone() {
    verifyThat("event.log-meetings")
        .given(event("fair", daysAgo(2)), dana(), talked(daysAgo(2)).at("fair"))
        .advises(Action.LOG_MEETINGS);
  }

  @Test
  void aMeetingWithAnArchivedContactIsNone() {
    verifyThat("event.log-meetings")
        .given(event("fair", daysAgo(2)), dana().archived(true), met(daysAgo(2)).at("fair"))
        .advises(Action.LOG_MEETINGS);
  }

  @Test
  void aMeetingYetToComeIsNone() {
    verifyThat("event.log-meetings")
        .given(event("fair", daysAgo(2)), dana(), met(inDays(1)).at("fair"))
        .advises(Action.LOG_MEETINGS);
  }
}
