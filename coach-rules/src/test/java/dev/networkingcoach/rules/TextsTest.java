package dev.networkingcoach.rules;

import static dev.networkingcoach.testkit.VerifierFacts.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.testkit.VerifierNetworks;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the coach says is what the facts say, and reads as a person would have written it. */
class TextsTest {
  private static final Coach COACH = RuleBasedCoach.builder().build();

  private static Advice advice(String rule, Object... facts) {
    return COACH.advise(VerifierNetworks.of(facts), TODAY).advice().stream()
        .filter(advice -> advice.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static String draft(String rule, Object... facts) {
    return String.valueOf(advice(rule, facts).draft());
  }

  private static String reason(String rule, Object... facts) {
    return String.join("\n", advice(rule, facts).because());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dana Ortiz             | Hi Dana,",
        "Dr. Dana Ortiz         | Hi Dana,",
        "Prof. Dr Dana Ortiz    | Hi Dana,",
        "Ortiz, Dana            | Hi Dana,",
        "Dana\u00a0Ortiz        | Hi Dana,",
        "Cher                   | Hi Cher,",
        "Dr.                    | Hi Dr.,",
        "LinkedIn Member        | Hi,",
        "''                     | Hi,",
        "'\u00a0'               | Hi,"
      })
  void greetsByTheFirstName(String name, String greeting) {
    assertThat(draft("follow-up.within-10-days", dana().name(name), met(daysAgo(1))))
        .startsWith(greeting + "\n\n");
  }

  @Test
  void aDraftHoldsNoIdWhereANameIsMissing() {
    Object[] facts = {
      dana().name("").needs("venue").interests("rust"),
      contact("eli").name("private").offers("venue").organization("Acme"),
      met(daysAgo(1)).at("e-17").what("her move"),
      met("eli", daysAgo(1)).at("e-18"),
      new Event("e-18", " ", LocalDate.parse(daysAgo(1)), null, List.of(), List.of()),
      new Resource("r-17", "", List.of(Topic.of("rust")), TODAY, null),
      new Target("t-17", "", null, null, false),
      knows("dana", "t-17", 1)
    };
    assertThat(COACH.advise(VerifierNetworks.of(facts), TODAY).advice())
        .filteredOn(advice -> advice.draft() != null)
        .extracting(Advice::rule)
        .contains("follow-up.within-10-days", "value.share", "intro.match", "intro.path");
    assertThat(COACH.advise(VerifierNetworks.of(facts), TODAY).advice())
        .allSatisfy(
            advice ->
                assertThat(String.valueOf(advice.draft()))
                    .doesNotContain("dana", "eli", "private", "e-1", "r-17", "t-17"));
  }

  @Test
  void theOwnerReadsAnIdWhereANameIsMissing() {
    assertThat(advice("etiquette.anonymous", dana().name("\u00a0")).headline())
        .isEqualTo("Find out who dana is");
    assertThat(reason("etiquette.anonymous", dana().name(" ")))
        .isEqualTo("This contact (dana) has no name that says who they are.");
    Event event = new Event("e-17", "", TODAY, null, List.of(), List.of());
    assertThat(advice("event.purpose", event).headline())
        .isEqualTo("Say why you are going to e-17");
  }

  @Test
  void anIntroductionNamesBothAndWhereTheyWork() {
    assertThat(
            draft(
                "intro.match",
                dana().needs(" venue ").organization("Payflow"),
                contact("eli").offers("Venue"),
                talked(daysAgo(1)),
                talked("eli", daysAgo(1))))
        .isEqualTo(
            "Hi Dana, hi Eli,\n\nI think you two should talk about venue. Dana, meet Eli. Eli, meet"
                + " Dana Ortiz of Payflow. I will let you take it from here.");
  }

  @Test
  void aDraftDoesNotSayWhenSomethingWasTalkedAbout() {
    Object[] facts = {dana(), talked(daysAgo(700)).what("pricing."), met(daysAgo(1))};
    assertThat(draft("follow-up.within-10-days", facts))
        .contains("I enjoyed meeting you. I remember our conversation about pricing.");
  }

  @Test
  void numbersTakeTheirNouns() {
    Object[] given = {dana().cadenceDays(1), gave(daysAgo(9)), talked(daysAgo(2))};
    assertThat(reason("upkeep.drifting", given))
        .contains("two days ago; aim to be in touch every day.");
    assertThat(reason("cycle.give-back", dana(), asked(daysAgo(1))))
        .contains("You have asked Dana Ortiz for something once and given nothing in return");
  }

  @ParameterizedTest
  @CsvSource({"0,today", "1,yesterday", "2,two days ago"})
  void thanksWereSaidSoLongAgo(int days, String words) {
    assertThat(
            COACH
                .review(
                    new PlannedAction.Ask("dana", null, "two lines"),
                    VerifierNetworks.of(dana(), gave(daysAgo(9)), thanked(daysAgo(days))),
                    TODAY)
                .reasons())
        .singleElement()
        .extracting(reason -> reason.because())
        .asString()
        .startsWith("You thanked Dana Ortiz " + words + "; leave seven days");
  }

  @Test
  void eachEventHasOnePointOfEtiquetteAndNotAllTheSame() {
    List<String> points =
        IntStream.range(0, 20)
            .mapToObj(i -> event("e" + i, inDays(1)).purpose("Leads"))
            .map(event -> advice("event.brief", event).because())
            .map(because -> because.get(because.size() - 1))
            .toList();
    assertThat(Set.copyOf(points)).hasSizeBetween(3, 7);
    assertThat(advice("event.brief", event("e3", inDays(1)).purpose("Leads")).because())
        .endsWith(points.get(3));
  }

  @Test
  void aFavourIsDoneAndNotGiven() {
    Object[] facts = {dana(), received(daysAgo(1)).favour(Favour.OTHER).what("a lift home")};
    assertThat(reason("cycle.thank", facts)).startsWith("Dana Ortiz gave you something (a lift");
  }

  @ParameterizedTest
  @CsvSource({"a referral", "the referral.", "Referral"})
  void whatWasGivenIsSaidOnce(String what) {
    Object[] facts = {dana(), received(daysAgo(1)).favour(Favour.REFERRAL).what(what)};
    assertThat(draft("cycle.thank", facts))
        .contains("Thank you for the referral. I really appreciate it.");
    assertThat(reason("cycle.thank", facts))
        .isEqualTo(
            "Dana Ortiz gave you a referral on "
                + daysAgo(1)
                + " (i1), yesterday, and you have not said thank you yet.");
  }

  @Test
  void anAdvocateNeverTouchedIsSaidToBe() {
    assertThat(reason("advocate.keep-warm", dana().advocacy(Advocacy.CANDIDATE)))
        .isEqualTo(
            "Dana Ortiz is a potential advocate.\nYou have not been in touch with Dana Ortiz yet.");
    assertThat(
            reason("advocate.keep-warm", dana().advocacy(Advocacy.ADVOCATE), talked(daysAgo(31))))
        .isEqualTo(
            "Dana Ortiz is an advocate.\nYou were last in touch on "
                + daysAgo(31)
                + " (i1), 31 days ago.");
  }

  @Test
  void anAdvocateMayBeACustomer() {
    assertThat(
            reason(
                "advocate.no-pitch",
                dana().advocacy(Advocacy.ADVOCATE).relation(Relation.CUSTOMER),
                gave(daysAgo(9)),
                pitched(daysAgo(1))))
        .doesNotContain("not customers");
  }

  @Test
  void whoeverLeadsToATargetIsNotSaidToKnowThem() {
    Acquaintance[] chain = {knows("dana", "kim"), knows("kim", "lee")};
    assertThat(draft("intro.path", dana(), gave(daysAgo(1)), target("lee"), chain))
        .contains("I would like to meet Lee. Would you introduce me, or tell me who could?");
  }

  @Test
  void anotherAskIsNotWhatToDoInsteadOfOne() {
    Object[] facts = {
      dana(),
      contact("eli"),
      received(daysAgo(3)),
      gave("eli", daysAgo(30)),
      asked("eli", daysAgo(20)).target("lee"),
      target("lee"),
      knows("dana", "lee"),
      knows("eli", "lee")
    };
    assertThat(advice("intro.stalled", facts).contacts()).containsExactly("dana");
    assertThat(
            COACH
                .review(
                    new PlannedAction.Ask("dana", null, "venue"), VerifierNetworks.of(facts), TODAY)
                .instead())
        .contains("cycle.thank/dana/" + daysAgo(3))
        .noneMatch(key -> key.startsWith("intro.stalled"));
  }
}
