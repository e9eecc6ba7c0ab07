package dev.networkingcoach.rules.documentation;

import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.ContactBuilder;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Platform;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.testkit.VerifierInteraction;
import dev.networkingcoach.testkit.VerifierNetworks;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What each rule says of some facts made up for it, as a page of Markdown. */
final class RuleExamples {
  private static final Coach COACH = RuleBasedCoach.builder().build();

  private static final String INTRODUCTION =
      """
      # What the rules say

      One example of each rule in [the rules](rules.md), word for word, on Monday, 23 November 2026: what to do, why, and a
      message to send where the action is one. This page is written by the rule base itself, as that one is. Channels write days
      as "Mon 23 Nov" and leave out the ids in brackets.
      """;

  private final Map<String, Object[]> samples = new LinkedHashMap<>();

  private RuleExamples() {
    people();
    giving();
    plans();
    occasions();
    reviews();
  }

  static String markdown() {
    RuleExamples examples = new RuleExamples();
    return INTRODUCTION
        + COACH.rules().stream().map(examples::section).collect(Collectors.joining("\n", "\n", ""));
  }

  private String section(RuleDescription rule) {
    Object[] facts = samples.get(rule.id());
    if (facts == null) {
      throw new IllegalStateException(rule.id() + " has no example.");
    }
    String said = rule.family().equals("review") ? objection(rule, facts) : advice(rule, facts);
    return "## `" + rule.id() + "`\n\n" + said;
  }

  private static String advice(RuleDescription rule, Object... facts) {
    List<Advice> said =
        COACH.advise(VerifierNetworks.of(facts), TODAY).advice().stream()
            .filter(advice -> advice.rule().equals(rule.id()))
            .toList();
    if (said.isEmpty()) {
      throw new IllegalStateException(rule.id() + " is silent about its example.");
    }
    return said.stream().map(RuleExamples::text).collect(Collectors.joining("\n"));
  }

  private static String text(Advice advice) {
    String draft = advice.draft();
    return "**"
        + advice.headline()
        + ".** "
        + String.join(" ", advice.because())
        + "\n"
        + (draft == null ? "" : "\n" + quoted(draft));
  }

  private static String quoted(String draft) {
    return draft.lines().map(line -> ("> " + line).strip() + "\n").collect(Collectors.joining());
  }

  private static String objection(RuleDescription rule, Object... facts) {
    return COACH
        .review((PlannedAction) facts[0], VerifierNetworks.of((Object[]) facts[1]), TODAY)
        .reasons()
        .stream()
        .filter(reason -> reason.rule().equals(rule.id()))
        .map(reason -> reason.because() + "\n")
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(rule.id() + " is silent."));
  }

  private void of(String rule, Object... facts) {
    samples.put(rule, facts);
  }

  private static ContactBuilder bob() {
    return Contact.builder("bob", "Bob Miller").organization("Acme");
  }

  private static ContactBuilder needing() {
    return dana().organization("Payflow").needs("pricing");
  }

  private static Resource paper() {
    return new Resource(
        "r1",
        "Pricing for startups",
        List.of(Topic.of("pricing")),
        LocalDate.parse(daysAgo(20)),
        "https://example.org/pricing");
  }

  private static Event fair(String on) {
    return event(on, "find three partners in Norway", "lee", "dana");
  }

  private static Event event(String on, String purpose, String... meet) {
    return new Event(
        "javazone",
        "JavaZone",
        LocalDate.parse(on),
        purpose,
        List.of(Topic.of("fintech")),
        List.of(meet));
  }

  private static Target lee() {
    return new Target("lee", "Lee Park", null, LocalDate.parse(inDays(30)), false);
  }

  private static VerifierInteraction talk(int days) {
    return talked(daysAgo(days)).what("the pilot with Nordea");
  }

  private void people() {
    of(
        "follow-up.within-10-days",
        dana(),
        met(daysAgo(3)).at("javazone").what("the pilot with Nordea"),
        fair(daysAgo(3)));
    of("follow-up.second", needing().focus(true), met(daysAgo(12)), talk(8), paper());
    of(
        "follow-up.lapsed",
        needing(),
        met(daysAgo(13)).at("javazone").what("the pilot with Nordea"),
        fair(daysAgo(13)),
        paper());
    of("upkeep.drifting", needing(), talk(300), talk(250), paper());
    of("upkeep.dormant", dana(), talk(1300), talk(1200));
    of(
        "upkeep.birthday",
        dana().birthday(Birthday.parse("--11-22")),
        talk(90),
        talk(60),
        contact("eve").birthday(Birthday.parse("--11-23")),
        talked("eve", daysAgo(90)),
        talked("eve", daysAgo(60)));
    of("etiquette.anonymous", Contact.builder("c1", "LinkedIn Member"));
    of("value.share", needing(), talk(40), paper());
    of("value.empty-contact", needing(), talk(60), talk(40), talk(30), paper());
    of("value.learn-needs", dana(), talk(30), talk(12));
    of("intro.match", needing(), talk(30), bob().offers("pricing"), talked("bob", daysAgo(40)));
    of(
        "intro.path",
        dana(),
        talk(30),
        gave(daysAgo(40)).favour(Favour.KNOWLEDGE),
        lee(),
        knows("dana", "lee", 0.8),
        contact("eve"),
        talked("eve", daysAgo(30)),
        new Target("kim", "Kim Vos", null, null, false),
        knows("eve", "kim", 0.8));
    of(
        "intro.stalled",
        dana(),
        asked(daysAgo(20)).target("lee"),
        bob(),
        talked("bob", daysAgo(20)).what("hiring"),
        lee(),
        knows("dana", "lee", 0.8),
        knows("bob", "lee", 0.5));
  }

  private void giving() {
    of(
        "cycle.thank",
        dana(),
        talk(30),
        received(daysAgo(3)).favour(Favour.REFERRAL).what("to Acme"));
    of("cycle.give-back", needing(), talk(30), asked(daysAgo(12)).what("help with tax"), paper());
    of("cycle.ask-unanswered", dana(), talk(30), asked(daysAgo(12)).what("help with tax"));
    of("cycle.reply", dana(), heard(daysAgo(3)).what("the pilot with Nordea"));
    of(
        "cycle.ask",
        owner().needs("React contractor"),
        dana().offers("React contractor"),
        gave(daysAgo(20)),
        talk(10));
    of(
        "advocate.nominate",
        dana().relation(Relation.CUSTOMER).connections(900),
        bob().relation(Relation.PARTNER).connections(700));
    of(
        "advocate.go-first",
        dana().advocacy(Advocacy.CANDIDATE).advocacySince(LocalDate.parse(daysAgo(20))),
        talk(10));
    of(
        "advocate.keep-warm",
        needing().advocacy(Advocacy.ADVOCATE).advocacySince(LocalDate.parse(daysAgo(200))),
        talk(45),
        paper(),
        bob().advocacy(Advocacy.CANDIDATE));
    of(
        "advocate.recognise",
        dana().advocacy(Advocacy.CANDIDATE),
        received(daysAgo(100)).favour(Favour.REFERRAL),
        received(daysAgo(50)).favour(Favour.INTRODUCTION),
        talk(20));
    of("advocate.no-pitch", dana().advocacy(Advocacy.ADVOCATE), pitched(daysAgo(2)));
    of(
        "advocate.market-gap",
        owner().markets("retail"),
        dana().markets("retail").relation(Relation.CUSTOMER));
  }

  private void plans() {
    for (String rule :
        List.of("plan.purpose", "plan.positioning", "plan.markets", "plan.goals", "plan.targets")) {
      of(rule, lee());
    }
    of("plan.regularity", dana(), talk(9));
    of("plan.recommendation", dana().relation(Relation.CUSTOMER), gave(daysAgo(30)), talk(20));
    List<Object> busy = new ArrayList<>();
    for (String fresh : List.of("ann", "ben", "cem", "dirk", "eli")) {
      busy.addAll(List.of(contact(fresh), met(fresh, daysAgo(10))));
    }
    for (String old : List.of("otto", "paul", "quinn")) {
      busy.addAll(List.of(contact(old).relation(Relation.CUSTOMER), talked(old, daysAgo(200))));
    }
    of("plan.existing-first", busy);
    of(
        "plan.group-review",
        dana(),
        new Group("jug", "Java User Group", LocalDate.parse(daysAgo(300)), null),
        talked(daysAgo(120)).in("jug"));
  }

  private void occasions() {
    List<Object> known = List.of(lee(), needing(), paper(), talk(40));
    of("event.purpose", event(inDays(5), "", "lee", "dana"), known);
    of("event.meet-two", event(inDays(5), "find partners", "lee"), known);
    of(
        "event.off-target",
        owner().markets("retail"),
        event(inDays(20), "find partners", "dana"),
        known);
    of("event.brief", owner().positioning("I help banks to launch faster"), fair(inDays(1)), known);
    of("event.log-meetings", event(daysAgo(1), "find partners", "lee"), known);
    List<Object> party = new ArrayList<>(List.of(event(daysAgo(2), "find partners")));
    for (String guest : List.of("ann", "ben", "cem")) {
      party.addAll(List.of(contact(guest), met(guest, daysAgo(2)).at("javazone")));
    }
    of("event.focus-on-two", party);
    of(
        "meeting.prepare",
        needing(),
        talk(30),
        received(daysAgo(9)).favour(Favour.REFERRAL),
        paper(),
        appointment(inDays(1)));
    of("meeting.log", dana(), talk(30), appointment(daysAgo(1)));
  }

  private static Meeting appointment(String on) {
    return new Meeting(
        "m1", List.of("dana"), LocalDate.parse(on), LocalTime.of(15, 0), "the pilot");
  }

  private void reviews() {
    PlannedAction ask = new PlannedAction.Ask("dana", null, "help with tax");
    review("review.archived", ask, dana().archived(true));
    review(
        "review.recommendation",
        new PlannedAction.Ask("dana", Favour.RECOMMENDATION, "two sentences"),
        dana().relation(Relation.PROSPECT));
    review("review.no-pitch", new PlannedAction.Pitch("dana"), dana().advocacy(Advocacy.CANDIDATE));
    review("review.platform", new PlannedAction.Connect("dana", Platform.FACEBOOK), dana());
    review("review.thank-first", ask, dana(), received(daysAgo(3)).favour(Favour.REFERRAL));
    review("review.give-first", ask, dana(), asked(daysAgo(40)));
    review("review.ask-pending", ask, dana(), asked(daysAgo(4)));
    review("review.just-thanked", ask, dana(), gave(daysAgo(9)), thanked(daysAgo(2)));
    review("review.vague-ask", new PlannedAction.Ask("dana", null, null), dana());
    review("review.value-first", new PlannedAction.Pitch("dana"), dana());
    review("review.empty-contact", new PlannedAction.Talk("dana", null), dana());
    review(
        "review.anonymous",
        new PlannedAction.Connect("c1", Platform.LINKEDIN),
        Contact.builder("c1", "LinkedIn Member"));
  }

  private void review(String rule, PlannedAction action, Object... facts) {
    of(rule, action, facts);
  }
}
