package dev.networkingcoach.rules.own;

import static dev.networkingcoach.testkit.VerifierFacts.TODAY;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.RuleBasedCoachBuilder;
import dev.networkingcoach.testkit.VerifierNetworks;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules of one's own say joins what the coach says, be they in DRL or in Java. */
class OwnRulesTest {
  private static final String RENEWAL =
      """
      package acme.sales;
      import dev.networkingcoach.api.facts.Relation;
      import dev.networkingcoach.rules.own.ContactView;
      import dev.networkingcoach.rules.own.OwnAdvice;
      import dev.networkingcoach.rules.own.PlanDay;

      rule "acme.renewal"
        @weight(120)
        @idea("Acme's handbook of sales")
        @since("3.1")
      when
        PlanDay( $today : date )
        $who : ContactView( contact.relation == Relation.CUSTOMER, touchAge > 60, touchAge < ContactView.NEVER )
      then
        channels["advice"].send( OwnAdvice.of("RENEW").about($who)
            .because("days", $who.touchAge())
            .because("touch", $who.standing().lastTouch())
            .due($today.plusDays(3)) );
      end
      """;

  private static final String TEXTS =
      """
      acme.renewal.headline=Talk with {contact} about renewing
      acme.renewal.reason=You were last in touch with {contact} ({contact.id}) on {touch}, {days.day} ago.
      acme.renewal.draft=Hi[ {contact.first}],\\n\\nYour contract ends soon. Shall we talk?
      acme.renewal.when=You have not been in touch with a customer for more than 60 days.
      """;

  private record Renewal() implements AdviceRule {
    @Override
    public String id() {
      return "acme.renewal";
    }

    @Override
    public int weight() {
      return 120;
    }

    @Override
    public String idea() {
      return "Acme's handbook of sales";
    }

    @Override
    public String since() {
      return "3.1";
    }

    @Override
    public void advise(NetworkView facts, Consumer<OwnAdvice> advice) {
      for (ContactView who : facts.contacts()) {
        if (who.contact().relation() == Relation.CUSTOMER
            && who.touchAge() > 60
            && who.touchAge() < ContactView.NEVER) {
          advice.accept(
              OwnAdvice.of("RENEW")
                  .about(who)
                  .because("days", who.touchAge())
                  .because("touch", who.standing().lastTouch())
                  .due(facts.today().plusDays(3)));
        }
      }
    }
  }

  private static RuleBasedCoachBuilder inDrl() {
    return RuleBasedCoach.builder()
        .rules(new StringReader(RENEWAL))
        .messages(Locale.ENGLISH, new StringReader(TEXTS));
  }

  private static RuleBasedCoachBuilder inJava() {
    return RuleBasedCoach.builder()
        .rule(new Renewal())
        .messages(Locale.ENGLISH, new StringReader(TEXTS));
  }

  private static Network network(Object... further) {
    return VerifierNetworks.of(
        dana().relation(Relation.CUSTOMER),
        contact("eli").relation(Relation.CUSTOMER),
        talked(daysAgo(61)),
        talked("eli", daysAgo(60)),
        List.of(further));
  }

  private static List<Advice> own(Plan plan) {
    return plan.advice().stream().filter(one -> one.rule().startsWith("acme.")).toList();
  }

  @Test
  void adviseWithAnActionTextsAndAWeightOfTheirOwn() {
    Plan plan = inDrl().build().advise(network(), TODAY);
    assertThat(own(plan)).hasSize(1);
    Advice advice = own(plan).get(0);
    assertThat(advice.key()).isEqualTo("acme.renewal/dana");
    assertThat(advice.action()).isEqualTo(Action.OWN);
    assertThat(advice.ownAction()).isEqualTo("RENEW");
    assertThat(advice.headline()).isEqualTo("Talk with Dana Ortiz about renewing");
    assertThat(advice.because())
        .containsExactly(
            "You were last in touch with Dana Ortiz (dana) on " + daysAgo(61) + ", 61 days ago.");
    assertThat(advice.draft()).startsWith("Hi Dana,\n\nYour contract");
    assertThat(advice.idea()).isEqualTo("Acme's handbook of sales");
    assertThat(advice.score()).isEqualTo(120 + advice.urgency().points());
    assertThat(plan.agenda()).first().isEqualTo("acme.renewal/dana");
  }

  @Test
  void sayTheSameInJavaAsInDrl() {
    RuleBasedCoach drl = inDrl().build();
    RuleBasedCoach java = inJava().build();
    assertThat(java.advise(network(), TODAY)).isEqualTo(drl.advise(network(), TODAY));
    assertThat(java.rules()).isEqualTo(drl.rules());
  }

  @Test
  void leaveWhatTheCoachSaysAsItIs() {
    Plan plain = RuleBasedCoach.builder().build().advise(network(), TODAY);
    Plan more = inDrl().build().advise(network(), TODAY);
    assertThat(more.advice()).filteredOn(one -> !own(more).contains(one)).isEqualTo(plain.advice());
  }

  @Test
  void standAmongTheRulesAndInWhatIsExplained() {
    RuleBasedCoach coach = inDrl().build();
    assertThat(coach.rules())
        .last()
        .isEqualTo(
            new RuleDescription(
                "acme.renewal",
                120,
                "Acme's handbook of sales",
                "3.1",
                "You have not been in touch with a customer for more than 60 days.",
                "Talk with {contact} about renewing",
                "You were last in touch with {contact} ({id of the contact}) on {last touch}, {how many"
                    + " days} ago.",
                ""));
    assertThat(coach.explain("dana", network(), TODAY).rules())
        .filteredOn(Explanation.Outcome::speaks)
        .extracting(one -> one.rule().id())
        .contains("acme.renewal");
    assertThat(coach.explain("eli", network(), TODAY).rules())
        .filteredOn(one -> one.rule().id().equals("acme.renewal"))
        .noneMatch(Explanation.Outcome::speaks);
  }

  @Test
  void areMutedTurnedOffAndWeighedAsTheOthersAre() {
    RuleBasedCoach coach = inDrl().build();
    Response muted = new Response(null, "acme.renewal", ResponseKind.MUTED, TODAY, null);
    assertThat(own(coach.advise(network(muted), TODAY)))
        .singleElement()
        .matches(Advice::suppressed);
    Policy off = Policy.builder().off("acme.renewal").build();
    assertThat(own(coach.advise(network(off), TODAY))).isEmpty();
    assertThat(own(inDrl().policy(off).build().advise(network(), TODAY))).isEmpty();
    Policy light = Policy.builder().weight("acme.renewal", 1).build();
    assertThat(own(coach.advise(network(light), TODAY)))
        .singleElement()
        .matches(one -> one.score() == 1 + one.urgency().points());
  }

  @Test
  void areReadFromFiles(@TempDir Path folder) throws IOException {
    Path drl = Files.writeString(folder.resolve("acme.drl"), RENEWAL);
    Path texts = Files.writeString(folder.resolve("acme.properties"), TEXTS);
    RuleBasedCoach coach =
        RuleBasedCoach.builder().rules(drl).messages(Locale.ENGLISH, texts).build();
    assertThat(own(coach.advise(network(), TODAY))).hasSize(1);
  }

  @Test
  void seeNothingOfLaterDays() {
    assertThat(own(inJava().build().advise(network(talked(daysAgo(-1))), TODAY))).hasSize(1);
  }
}
