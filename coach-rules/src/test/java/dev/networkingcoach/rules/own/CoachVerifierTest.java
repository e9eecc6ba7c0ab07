package dev.networkingcoach.rules.own;

import static dev.networkingcoach.testkit.CoachVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.received;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The test kit sees what a rule says, and is not content with anything else. */
class CoachVerifierTest {
  private static final String RENEWAL =
      """
      package acme;
      import dev.networkingcoach.rules.own.*;
      rule "acme.renewal" @weight(60)
      when
        PlanDay( $today : date )
        $who : ContactView( touchAge > 60, touchAge < ContactView.NEVER )
      then
        channels["advice"].send( OwnAdvice.of("RENEW").about($who)
            .because("days", $who.touchAge()).due($today.plusDays(3)).until($today.plusDays(4)) );
      end
      """;

  private final List<StoppedRule> stopped = new ArrayList<>();
  private final RuleBasedCoach coach =
      RuleBasedCoach.builder()
          .rules(new StringReader(RENEWAL))
          .messages(
              Locale.ENGLISH,
              new StringReader(
                  """
                  acme.renewal.headline=Call {contact}
                  acme.renewal.reason=It has been {days.day}.
                  acme.renewal.when=Always
                  """))
          .onStoppedRule(stopped::add)
          .build();

  @AfterEach
  void noneWasStopped() {
    assertThat(stopped).isEmpty();
  }

  @Test
  void isContentWithWhatIsSo() {
    verifyThat(coach, "acme.renewal")
        .given(dana(), talked(daysAgo(61)))
        .advises("RENEW")
        .about("dana")
        .keyed("acme.renewal/dana")
        .due(inDays(3))
        .bestBy(null)
        .target(null)
        .topics()
        .urgency(Urgency.SOON)
        .score(60 + Urgency.SOON.points())
        .headline("Call Dana Ortiz")
        .draft(null)
        .because("61 days");
    verifyThat(coach, "acme.renewal").given(dana(), talked(daysAgo(60))).staysSilent();
    verifyThat(coach, "acme.renewal")
        .given(dana(), contact("eli"), talked(daysAgo(70)), talked("eli", daysAgo(70)))
        .advisesKeys("acme.renewal/dana", "acme.renewal/eli");
    verifyThat(coach, "cycle.thank")
        .on("2026-11-20")
        .given(dana(), received("2026-11-19"))
        .advises(Action.THANK)
        .due("2026-11-21")
        .until("2027-01-20");
  }

  @Test
  void namesWhatIsNotSo() {
    Object[] facts = {dana(), talked(daysAgo(61))};
    fails(
        () -> verifyThat(coach, "acme.renewal").given(facts).staysSilent(),
        "acme.renewal should stay silent, but advises [acme.renewal/dana]");
    fails(
        () -> verifyThat(coach, "acme.renewal").given(dana()).advises("RENEW"),
        "acme.renewal should advise one thing, but advises []");
    fails(
        () -> verifyThat(coach, "acme.renewal").given(facts).advises("CALL"),
        "acme.renewal/dana: own action should be CALL, but is RENEW");
    fails(
        () -> verifyThat(coach, "acme.renewal").given(facts).advises("RENEW").due(inDays(4)),
        "acme.renewal/dana: due should be " + inDays(4) + ", but is " + inDays(3));
    fails(
        () -> verifyThat(coach, "acme.renewal").given(facts).advises("RENEW").because("62"),
        "acme.renewal/dana: because should be something with \"62\", but is It has been 61 days.");
    fails(
        () -> verifyThat(coach, "acme.renewal").given(facts).advisesKey("acme.renewal/eli"),
        "acme.renewal should advise acme.renewal/eli, but advises [acme.renewal/dana]");
    fails(
        () -> verifyThat(coach, "acme.renewal").given(facts).advisesKeys(),
        "acme.renewal should advise [], but advises [acme.renewal/dana]");
    assertThatThrownBy(() -> verifyThat(coach, "acme.renewel"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("Maybe acme.renewal.");
  }

  private static void fails(ThrowingCallable verifying, String message) {
    assertThatThrownBy(verifying).isInstanceOf(AssertionError.class).hasMessage(message);
  }
}
