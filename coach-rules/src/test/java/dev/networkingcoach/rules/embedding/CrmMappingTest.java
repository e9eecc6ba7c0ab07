package dev.networkingcoach.rules.embedding;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the mapping of docs/embedding.md comes to on made-up records of 50 contacts each. */
class CrmMappingTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final Coach COACH = RuleBasedCoach.builder().build();

  @Test
  void theFirstPlanIsAboutTheContact() {
    assertThat(FirstPlan.plan().forContact("dana")).isNotEmpty();
  }

  @Test
  void eightOfTenHubSpotContactsWithHistoryGetAdvice() {
    NetworkBuilder network = network();
    HubSpotFacts facts =
        new HubSpotFacts(
            ZONE, ids("hubspot-deals", "contact", row -> row.get("dealstage").equals("closedwon")));
    CrmRows.of("hubspot-contacts").forEach(row -> network.contacts(facts.contact(row)));
    CrmRows.of("hubspot-engagements").forEach(row -> facts.add(row, network));
    mostGetAdvice(network.build());
  }

  @Test
  void eightOfTenSalesforceContactsWithHistoryGetAdvice() {
    NetworkBuilder network = network();
    SalesforceFacts facts =
        new SalesforceFacts(
            ZONE,
            TODAY,
            ids(
                "salesforce-opportunities",
                "ContactId",
                row -> row.get("StageName").equals("Closed Won")),
            ids(
                "salesforce-opportunities",
                "ContactId",
                row -> !row.get("StageName").startsWith("Closed")));
    CrmRows.of("salesforce-contacts").forEach(row -> network.contacts(facts.contact(row)));
    CrmRows.of("salesforce-tasks").forEach(row -> facts.addTask(row, network));
    CrmRows.of("salesforce-events").forEach(row -> facts.addEvent(row, network));
    mostGetAdvice(network.build());
  }

  @Test
  void whatTheButtonsRecordCounts() {
    Network network =
        network()
            .contacts(
                CrmRows.of("hubspot-contacts").stream()
                    .limit(1)
                    .map(new HubSpotFacts(ZONE, Set.of())::contact)
                    .toList())
            .interactions(
                FirstPlan.gave("b1", "101", TODAY.minusDays(9), "a report"),
                FirstPlan.asked("b2", "101", TODAY.minusDays(6), "a reference"),
                FirstPlan.thanked("b3", "101", TODAY.minusDays(2)))
            .build();
    assertThat(COACH.explain("101", network, TODAY).standing())
        .matches(standing -> standing.gives() == 1 && standing.asks() == 1);
  }

  /** Advice that is about this one contact, not one that lists many. */
  private static boolean isOwn(Advice advice) {
    return !advice.suppressed() && !advice.rule().equals("advocate.nominate");
  }

  private static NetworkBuilder network() {
    return Network.builder(
            Owner.builder("mira", "Mira", ZONE).offers("pilots", "workshops").build())
        .policy(FirstPlan.aboutContactsOnly(COACH));
  }

  private static Set<String> ids(
      String table, String field, Predicate<Map<String, String>> wanted) {
    return CrmRows.of(table).stream().filter(wanted).map(row -> row.get(field)).collect(toSet());
  }

  private static void mostGetAdvice(Network network) {
    Plan plan = COACH.advise(network, TODAY);
    List<String> withHistory =
        network.interactions().stream().map(Interaction::contact).distinct().toList();
    long advised =
        withHistory.stream()
            .filter(contact -> plan.forContact(contact).stream().anyMatch(CrmMappingTest::isOwn))
            .count();
    assertThat(withHistory).hasSizeGreaterThan(35);
    assertThat(plan.advice()).noneMatch(advice -> advice.rule().startsWith("plan."));
    assertThat(10 * advised)
        .as(advised + " of " + withHistory.size() + " get advice")
        .isGreaterThanOrEqualTo(8L * withHistory.size());
  }
}
