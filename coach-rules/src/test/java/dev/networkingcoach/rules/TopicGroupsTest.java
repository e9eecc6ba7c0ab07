package dev.networkingcoach.rules;

import static dev.networkingcoach.testkit.VerifierFacts.TODAY;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.event;
import static dev.networkingcoach.testkit.VerifierFacts.gave;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.owner;
import static dev.networkingcoach.testkit.VerifierFacts.resource;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.testkit.VerifierNetworks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Topics that mean the same count as the first of their group, and nowhere but in topics. */
class TopicGroupsTest {
  private static final Coach COACH = RuleBasedCoach.builder().build();

  private static List<Advice> advice(String rule, Object... facts) {
    List<Topic> group = List.of(Topic.of("UX Research"), Topic.of("ux researcher"));
    return COACH
        .advise(
            VerifierNetworks.of(
                owner().markets("ux researcher").needs("UX researcher").sameTopics(List.of(group)),
                facts),
            TODAY)
        .advice()
        .stream()
        .filter(one -> one.rule().equals(rule))
        .toList();
  }

  @Test
  void needsAndOffersMeet() {
    assertThat(
            advice(
                "intro.match",
                dana().needs("ux researcher", "UX research"),
                contact("eli").offers("UX  RESEARCH"),
                talked(daysAgo(1)),
                talked("eli", daysAgo(1))))
        .singleElement()
        .extracting(Advice::topics)
        .isEqualTo(List.of("ux research"));
    assertThat(advice("cycle.ask", dana().offers("ux research"), gave(daysAgo(1))))
        .singleElement()
        .extracting(Advice::topics)
        .isEqualTo(List.of("ux research"));
  }

  @Test
  void interestsMeetResourcesAndMarketsMarkets() {
    assertThat(
            advice(
                "value.share",
                dana().interests("UX Research"),
                talked(daysAgo(1)),
                resource("r1", daysAgo(3), "ux researcher")))
        .hasSize(1);
    assertThat(advice("advocate.market-gap", dana()))
        .extracting(Advice::key)
        .containsExactly("advocate.market-gap/owner/ux research");
    assertThat(
            advice(
                "event.off-target", event("fair", inDays(3)).purpose("x").markets("ux research")))
        .isEmpty();
  }

  @Test
  void organizationsAreNotFolded() {
    assertThat(
            advice(
                "intro.match",
                dana().needs("venue").organization("UX Research"),
                contact("eli").offers("venue").organization("UX Researcher"),
                talked(daysAgo(1)),
                talked("eli", daysAgo(1))))
        .hasSize(1);
  }
}
