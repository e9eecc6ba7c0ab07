package dev.networkingcoach.benchmarks.oracle;

import static dev.networkingcoach.benchmarks.oracle.OracleFacts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.review.PlannedAction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OracleChoicesTest {

  private static List<String> birthdays(String birthday, LocalDate today) {
    OracleFacts given =
        new OracleFacts().contact("a", with -> with.birthday(Birthday.parse(birthday)));
    given.happened(5000, InteractionKind.TALKED, "a").happened(5001, InteractionKind.TALKED, "a");
    return new PlainJavaCoach()
        .advise(given.network.build(), today).advice().stream()
            .map(OracleAdvice::key)
            .filter(key -> key.startsWith("upkeep.birthday"))
            .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2000-12-31, 2026-12-30, ''",
    "2000-12-31, 2026-12-31, 2026-12-31",
    "--12-31, 2027-01-02, 2026-12-31",
    "--12-31, 2027-01-03, ''",
    "--02-29, 2024-02-29, 2024-02-29",
    "2000-02-29, 2025-02-28, ''",
    "2000-02-29, 2025-03-01, 2025-03-01",
    "2000-02-29, 2025-03-03, 2025-03-01",
    "2000-02-29, 2100-03-04, ''",
  })
  void birthdaysAreSaidForThreeDays(String birthday, LocalDate today, String said) {
    assertThat(birthdays(birthday, today))
        .isEqualTo(said.isEmpty() ? List.of() : List.of("upkeep.birthday/a/" + said));
  }

  @Test
  void theThreeStrongestAreTheChoiceOfEachWhoNeeds() {
    OracleFacts seekers = new OracleFacts().contact("s", with -> with.needs("law"));
    seekers.happened(50, InteractionKind.TALKED, "s");
    for (String id : List.of("d", "c", "b", "a", "e")) {
      seekers.contact(id, with -> with.offers("law"));
      seekers.happened(id.equals("e") ? 10 : 20, InteractionKind.TALKED, id);
    }
    assertThat(seekers.keys("intro.match"))
        .containsExactly("intro.match/a+s", "intro.match/b+s", "intro.match/e+s");
    seekers.contact("t", with -> with.needs("Law")).happened(1, InteractionKind.MET, "t");
    seekers.introduced(3, "t", "a");
    assertThat(seekers.keys("intro.match"))
        .contains("intro.match/a+s", "intro.match/b+t", "intro.match/c+t", "intro.match/e+t")
        .hasSize(6);
  }

  @Test
  void topicsOfOneGroupCountAsItsFirst() {
    OracleFacts researcher =
        new OracleFacts()
            .contact("a", with -> with.needs("UX researcher"))
            .contact("b", with -> with.offers("user research"))
            .happened(5, InteractionKind.TALKED, "a")
            .happened(5, InteractionKind.TALKED, "b");
    assertThat(researcher.keys("intro.match")).isEmpty();
    Network same = researcher.network.build();
    List<Topic> group =
        List.of(Topic.of("UX  Research"), Topic.of("ux researcher"), Topic.of("User research"));
    Network grouped =
        same.toBuilder().owner(same.owner().toBuilder().sameTopics(List.of(group)).build()).build();
    assertThat(new PlainJavaCoach().advise(grouped, TODAY).advice())
        .filteredOn(advice -> advice.rule().equals("intro.match"))
        .extracting(OracleAdvice::topics)
        .containsExactly(List.of("ux research"));
  }

  @Test
  void aRecommendationIsAskedOfTheStrongestOfThoseOneMayAsk() {
    OracleFacts business =
        new OracleFacts()
            .contact("a", with -> with.relation(Relation.CUSTOMER))
            .contact("b", with -> with.relation(Relation.COLLEAGUE))
            .contact("f", with -> with.relation(Relation.FRIEND))
            .happened(20, InteractionKind.GAVE, "a")
            .happened(10, InteractionKind.GAVE, "b")
            .happened(1, InteractionKind.GAVE, "f");
    assertThat(business.keys("plan.recommendation")).containsExactly("plan.recommendation/b");
    for (int daysAgo : List.of(730, 729, 729)) {
      business.happened(
          daysAgo, InteractionKind.RECEIVED, "f", with -> with.favour(Favour.RECOMMENDATION));
    }
    assertThat(business.keys("plan.recommendation")).hasSize(1);
    business.happened(3, InteractionKind.RECEIVED, "f", with -> with.favour(Favour.RECOMMENDATION));
    assertThat(business.keys("plan.recommendation")).isEmpty();
  }

  @Test
  void aPathIsNotAdvisedWhileItsAskIsOpen() {
    OracleFacts asked =
        new OracleFacts()
            .contact("a")
            .happened(9, InteractionKind.ASKED, "a", with -> with.target("t"))
            .happened(5, InteractionKind.ASKED, "a")
            .knows("a", "t", 0.5)
            .target("t");
    assertThat(asked.keys("intro.path")).isEmpty();
    asked.happened(9, InteractionKind.DECLINED, "a");
    assertThat(asked.keys("intro.path")).containsExactly("intro.path/a/t");
  }

  @Test
  void anEventIsBriefedOnItsEveUntilSomebodyIsMet() {
    OracleFacts fair = new OracleFacts().contact("a");
    fair.network.events(event("e", 1, "leads"), event("f", 2, "leads"), event("g", 0, " "));
    assertThat(fair.keys("event.brief")).containsExactly("event.brief/owner/e");
    assertThat(fair.keys("event.purpose")).containsExactly("event.purpose/owner/g");
    fair.happened(0, InteractionKind.MET, "a", with -> with.event("e"))
        .happened(0, InteractionKind.MET, "a", with -> with.event("g"));
    assertThat(fair.keys("event.brief")).isEmpty();
    assertThat(fair.keys("event.purpose")).isEmpty();
    assertThat(fair.keys("event.meet-two")).containsExactly("event.meet-two/owner/f");
  }

  private static Event event(String id, int daysAhead, String purpose) {
    return new Event(id, "Fair", TODAY.plusDays(daysAhead), purpose, List.of(), List.of());
  }

  @Test
  void oneQuestionOfTheGroundworkStandsInTheAgenda() {
    OracleFacts newcomer = new OracleFacts();
    assertThat(newcomer.plan().agenda())
        .containsExactly("advocate.market-gap/owner/fintech", "plan.purpose/owner");
    newcomer.network.policy(
        Policy.builder().weight("plan.goals", 200).off("plan.purpose", "plan.targets").build());
    assertThat(newcomer.plan().agenda())
        .containsExactly("plan.goals/owner", "advocate.market-gap/owner/fintech");
    assertThat(newcomer.keys("plan.purpose")).isEmpty();
    assertThat(newcomer.advice("plan.goals").orElseThrow().score()).isEqualTo(200);
  }

  @Test
  void aReviewRuleThatIsOffIsSilentAndThatOfTheArchivedNever() {
    OracleFacts given = new OracleFacts().contact("a").contact("gone", with -> with.archived(true));
    given.network.policy(Policy.builder().off("review.value-first", "review.archived").build());
    assertThat(given.review(new PlannedAction.Pitch("a")).rules()).isEmpty();
    assertThat(given.review(new PlannedAction.Pitch("gone")).rules())
        .containsExactly("review.archived");
  }
}
