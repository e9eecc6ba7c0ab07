package dev.networkingcoach.bot.conversation.internal.query;

import static dev.networkingcoach.api.facts.InteractionKind.ASKED;
import static dev.networkingcoach.api.facts.InteractionKind.DECLINED;
import static dev.networkingcoach.api.facts.InteractionKind.GAVE;
import static dev.networkingcoach.api.facts.InteractionKind.MET;
import static dev.networkingcoach.api.facts.InteractionKind.RECEIVED;
import static dev.networkingcoach.api.facts.InteractionKind.TALKED;
import static dev.networkingcoach.api.facts.InteractionKind.THANKED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.ContactBuilder;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionBuilder;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.Note;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.FactQuery.Attribute;
import dev.networkingcoach.language.command.FactQuery.Circumstance;
import dev.networkingcoach.language.command.FactQuery.Dealing;
import dev.networkingcoach.language.command.FactQuery.Period;
import dev.networkingcoach.language.command.FactQuery.Sought;
import dev.networkingcoach.language.command.FactQuery.Traits;
import dev.networkingcoach.language.command.FactQuery.Wanted;
import dev.networkingcoach.language.command.QuestionCommand.WhoFits.Where;
import dev.networkingcoach.language.command.Who;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactSearchTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final Period NOVEMBER = new Period(TODAY.withDayOfMonth(1), TODAY, "this month");

  private final Owner owner =
      Owner.builder("me", "Nora Keller", ZoneId.of("UTC")).offers("tax law").build();
  private Network network =
      Network.builder(owner)
          .contacts(
              contact("dana", "Dana Ortiz", "Payflow", "CTO").needs("React contractor").build(),
              contact("sven", "Sven Lindqvist", "Norrsken Labs", "Research Lead").build(),
              contact("priya", "Priya Raman", "Acme Corp", "Head of Marketing").build(),
              contact("bob", "Bob Miller", "Acme Corp", "Procurement").build(),
              contact("tomb", "Tom Becker", "Allianz", "Underwriter").build(),
              contact("tome", "Tom Ellis", "Monzo", "Product Manager")
                  .emails("tom@monzo.example")
                  .relation(Relation.CUSTOMER)
                  .build(),
              contact("marta", "Marta van der Berg", "Kade & Co.", "Partner").build())
          .events(new Event("jz", "JavaZone", TODAY.minusDays(10), null, List.of(), List.of()))
          .interactions(
              happened("dana", 10, MET, b -> b.event("jz")),
              happened("dana", 5, TALKED, b -> b.what("pricing for the pilot")),
              happened(
                  "sven", 6, RECEIVED, b -> b.favour(Favour.HELP).what("templates for diaries")),
              happened("priya", 20, GAVE, b -> b.what("the onboarding benchmark")),
              happened("bob", 59, MET, b -> b),
              happened("marta", 14, ASKED, b -> b.what("an intro to Lee Park")),
              happened("tome", 35, MET, b -> b))
          .build();
  private List<Note> notes = List.of();

  private static ContactBuilder contact(String id, String name, String organization, String title) {
    return Contact.builder(id, name).organization(organization).title(title);
  }

  private static Interaction happened(
      String contact, int ago, InteractionKind kind, UnaryOperator<InteractionBuilder> more) {
    String id = contact + kind + ago;
    return more.apply(Interaction.builder(id, contact, TODAY.minusDays(ago), kind)).build();
  }

  private void with(UnaryOperator<NetworkBuilder> more) {
    network = more.apply(network.toBuilder()).build();
  }

  private FactAnswer ask(FactQuery query, String... people) {
    return new FactSearch(new Known(network, notes, 1), TODAY).answer(query, List.of(people));
  }

  private static FactQuery who(Traits traits) {
    return new FactQuery(Wanted.WHO, traits, null, null);
  }

  private static FactQuery about(Wanted wanted, Dealing dealing) {
    return new FactQuery(wanted, Traits.ANYBODY, dealing, null);
  }

  private static FactQuery told(Attribute attribute) {
    return new FactQuery(Wanted.WHAT, Traits.ANYBODY, null, attribute);
  }

  private static Dealing dealing(
      InteractionKind kind, @Nullable String about, @Nullable String event, @Nullable Period days) {
    return new Dealing(Set.of(kind), null, about, new Circumstance(event, days, null), false);
  }

  private static List<@Nullable String> contacts(FactAnswer answer) {
    return answer.lines().stream().<@Nullable String>map(FactAnswer.Line::contact).toList();
  }

  @Test
  void tellsWhoWorksSomewhere() {
    FactAnswer answer = ask(who(new Traits(List.of(), "acme", null, null, null)));

    assertThat(answer.sentence())
        .isEqualTo("You know 2 people at acme: Priya Raman and Bob Miller.");
    assertThat(answer.lines().get(0).detail()).isEqualTo("Head of Marketing, Acme Corp");
    assertThat(ask(who(new Traits(List.of(), "Google", null, null, null))))
        .isEqualTo(FactAnswer.nothing("I know of nobody at Google."));
    assertThat(ask(who(new Traits(List.of(), "Pyaflow", null, null, null))).sentence())
        .isEqualTo("I know of nobody at Pyaflow.\nMaybe you mean Payflow.");
  }

  @Test
  void tellsWhoDoesWhatAndWhichOfTwoNamesakes() {
    assertThat(contacts(ask(who(new Traits(List.of(), null, "marketing", null, null)))))
        .containsExactly("priya");
    assertThat(contacts(ask(who(new Traits(List.of(new Who("Tom")), "Monzo", null, null, null)))))
        .containsExactly("tome");
    assertThat(contacts(ask(who(new Traits(List.of(), null, null, null, Relation.CUSTOMER)))))
        .containsExactly("tome");
  }

  @Test
  void leavesOutWhoIsArchived() {
    with(b -> b.contacts(contact("old", "Old Hand", "Acme Corp", "Cook").archived(true).build()));

    assertThat(contacts(ask(who(new Traits(List.of(), "Acme", null, null, null)))))
        .containsExactly("priya", "bob");
  }

  @Test
  void tellsWhoCanHelpAndWhoNeedsHelp() {
    Traits tax = new Traits(List.of(), null, null, new Sought("tax advice", Where.OFFERS), null);
    assertThat(ask(who(tax)).known()).isFalse();
    assertThat(ask(who(tax)).sentence())
        .startsWith("I know of nobody who can help with tax advice");

    with(b -> b.contacts(Contact.builder("ann", "Ann Day").offers("advice on tax").build()));
    assertThat(ask(who(tax)).sentence())
        .isEqualTo("You know 1 person who can help with tax advice: Ann Day.");
    Traits react = new Traits(List.of(), null, null, new Sought("react", Where.NEEDS), null);
    assertThat(ask(who(react)).lines().get(0).detail()).isEqualTo("needs React contractor");
  }

  @Test
  void tellsWhoWasMetWhereAndWhen() {
    assertThat(ask(about(Wanted.WHO, dealing(MET, null, "javazone", null))).sentence())
        .isEqualTo("You met Dana Ortiz at JavaZone on Fri 20 Nov.");
    assertThat(ask(about(Wanted.WHO, dealing(MET, null, "Slush", null))).sentence())
        .isEqualTo("I have no record that you met anyone at Slush.");
    assertThat(ask(about(Wanted.HOW_MANY_PEOPLE, dealing(MET, null, null, NOVEMBER))).lines())
        .hasSize(1);
    assertThat(ask(about(Wanted.HOW_MANY_PEOPLE, Dealing.of(MET))).sentence())
        .isEqualTo("You met 3 people: Dana Ortiz, Tom Ellis and Bob Miller.");
  }

  @Test
  void countsPeopleOnceAndTimesEach() {
    with(b -> b.interactions(happened("dana", 2, MET, c -> c), happened("dana", -3, MET, c -> c)));

    assertThat(ask(about(Wanted.HOW_MANY_PEOPLE, dealing(MET, null, null, NOVEMBER))).sentence())
        .startsWith("You met Dana Ortiz");
    assertThat(ask(about(Wanted.HOW_OFTEN, Dealing.of(MET)), "dana").sentence())
        .isEqualTo("You met Dana Ortiz 2 times.");
  }

  @Test
  void tellsWhoGaveSomething() {
    assertThat(ask(about(Wanted.WHO, dealing(RECEIVED, "the templates", null, null))).sentence())
        .isEqualTo("You got help from Sven Lindqvist on Tue 24 Nov: templates for diaries.");
    assertThat(ask(about(Wanted.WHO, dealing(RECEIVED, "the whitepaper", null, null))))
        .isEqualTo(
            FactAnswer.nothing(
                "I have no record that you got anything from anyone about the whitepaper."));
  }

  @Test
  void tellsWhoIntroducedWhomToWhom() {
    with(
        b ->
            b.introductions(
                new Introduction("x", List.of("bob", "sven"), TODAY.minusDays(1), "hiring")));
    Dealing introduced =
        new Dealing(
            Set.of(GAVE),
            Favour.INTRODUCTION,
            null,
            new Circumstance(null, null, new Who("Sven")),
            false);

    assertThat(ask(about(Wanted.WHO, introduced)).sentence())
        .isEqualTo("You introduced Bob Miller and Sven Lindqvist yesterday: hiring.");
  }

  @Test
  void tellsWhatWasTalkedAboutLast() {
    FactQuery what = about(Wanted.WHAT, Dealing.of(TALKED));
    assertThat(ask(what, "dana").sentence())
        .isEqualTo("You last talked with Dana Ortiz on Wed 25 Nov: pricing for the pilot.");
    with(b -> b.interactions(happened("dana", 1, MET, c -> c)));
    assertThat(ask(what, "dana").sentence())
        .isEqualTo(
            "You talked with Dana Ortiz on Wed 25 Nov: pricing for the pilot. Since then: met Dana"
                + " Ortiz yesterday.");
    assertThat(ask(what, "bob").sentence())
        .isEqualTo("You last met Bob Miller on Fri 2 Oct. What it was about is not noted.");
    assertThat(ask(what, "sven").sentence())
        .isEqualTo("I have no record that you talked with Sven Lindqvist.");
  }

  @Test
  void tellsWhenSomethingWasAndWhenAnEventIs() {
    assertThat(ask(about(Wanted.WHEN, Dealing.of(MET)), "dana").sentence())
        .isEqualTo("You last met Dana Ortiz at JavaZone on Fri 20 Nov.");
    assertThat(ask(about(Wanted.WHEN, dealing(MET, null, "javazone", null))).sentence())
        .isEqualTo("JavaZone was on Fri 20 Nov.");
  }

  @Test
  void tellsWhetherSomethingHappenedAndWhatIsOpenStill() {
    Dealing answer =
        new Dealing(Set.of(RECEIVED, DECLINED), null, "the intro", Circumstance.ANY, false);
    FactAnswer open = ask(about(Wanted.WHETHER, answer), "marta");
    assertThat(open.known()).isFalse();
    assertThat(open.sentence()).startsWith("Not that I know of");
    assertThat(open.lines().get(0).text())
        .isEqualTo("Asked Marta van der Berg on Mon 16 Nov: an intro to Lee Park");

    with(b -> b.interactions(happened("marta", 2, DECLINED, c -> c.what("the intro"))));
    assertThat(ask(about(Wanted.WHETHER, answer), "marta").sentence())
        .isEqualTo("Marta van der Berg declined on Sat 28 Nov: the intro.");
  }

  @Test
  void tellsTheLongestSilenceFirstAndWhoWasNeverInTouch() {
    Dealing not = new Dealing(Set.of(), null, null, Circumstance.ANY, true);

    assertThat(contacts(ask(about(Wanted.WHO, not)))).containsExactly("bob", "tome", "tomb");
    with(b -> b.interactions(happened("bob", 29, TALKED, c -> c)));
    assertThat(contacts(ask(about(Wanted.WHO, not)))).containsExactly("tome", "tomb");
    with(b -> b.interactions(happened("tome", 30, TALKED, c -> c)));
    assertThat(contacts(ask(about(Wanted.WHO, not)))).containsExactly("tome", "tomb");
  }

  @Test
  void tellsWhatIsOwed() {
    assertThat(ask(told(Attribute.OWED)).sentence())
        .isEqualTo(
            "You owe thanks to Sven Lindqvist. You asked Marta van der Berg for more than you"
                + " gave, which is no debt, but giving comes next.");
    with(
        b ->
            b.interactions(
                happened("sven", 6, THANKED, c -> c), happened("marta", 3, GAVE, c -> c)));
    assertThat(ask(told(Attribute.OWED)))
        .isEqualTo(FactAnswer.nothing("You owe nobody anything, as far as is noted."));
  }

  @Test
  void tellsWhoseAnswerIsAwaited() {
    assertThat(ask(told(Attribute.AWAITED)).sentence())
        .isEqualTo("You are waiting for 1 answer: Marta van der Berg.");
    with(b -> b.interactions(happened("marta", 14, RECEIVED, c -> c)));
    assertThat(ask(told(Attribute.AWAITED)).known()).isFalse();
  }

  @Test
  void tellsAnAddressOrThatItIsNotKnown() {
    assertThat(ask(told(Attribute.EMAIL), "tome").sentence())
        .isEqualTo("Tom Ellis' e-mail address: tom@monzo.example.");
    assertThat(ask(told(Attribute.EMAIL), "dana"))
        .isEqualTo(FactAnswer.nothing("I do not know Dana Ortiz's e-mail address."));
    assertThat(ask(told(Attribute.NEEDS), "dana").sentence())
        .isEqualTo("Dana Ortiz's needs: React contractor.");
  }

  @Test
  void tellsWhoKnowsWhom() {
    with(
        b ->
            b.targets(new Target("lee", "Lee Park", null, null, false))
                .acquaintances(new Acquaintance("tome", "lee", 0.8)));
    assertThat(ask(told(Attribute.KNOWS), "lee").sentence())
        .isEqualTo("Lee Park and this person know each other: Tom Ellis.");
    assertThat(ask(told(Attribute.KNOWS), "bob").known()).isFalse();
  }

  @Test
  void tellsWhatFitsSomebody() {
    assertThat(ask(told(Attribute.HELP), "dana").sentence())
        .isEqualTo(
            "Dana Ortiz is looking for React contractor. Nobody and nothing you know of fits that yet.");
    with(
        b ->
            b.contacts(Contact.builder("ann", "Ann Day").offers("React").build())
                .resources(
                    new Resource("r", "State of React", List.of(Topic.of("react")), TODAY, null)));
    assertThat(ask(told(Attribute.HELP), "dana").lines())
        .extracting(FactAnswer.Line::text)
        .containsExactly("State of React", "Ann Day");
    assertThat(ask(told(Attribute.HELP), "bob").known()).isFalse();
  }

  @Test
  void tellsTheLatestNotes() {
    notes =
        Stream.of(1, 2, 3, 4, 5, 6, 7)
            .map(i -> new Note("n" + i, "dana", TODAY.minusDays(10 - i), "note " + i))
            .toList();
    assertThat(ask(told(Attribute.NOTES), "dana").lines())
        .extracting(FactAnswer.Line::text)
        .containsExactly("note 3", "note 4", "note 5", "note 6", "note 7");
    notes =
        List.of(
            new Note("a", "dana", TODAY, "promised her the whitepaper by Friday"),
            new Note("b", "dana", TODAY, "mobile +44 20 7946 0958"),
            new Note("c", "bob", TODAY, "room 12 on floor 3"));
    assertThat(ask(told(Attribute.PHONE)).lines())
        .extracting(FactAnswer.Line::text)
        .containsExactly("mobile +44 20 7946 0958");
    assertThat(ask(told(Attribute.PROMISED)).lines())
        .extracting(FactAnswer.Line::text)
        .containsExactly("promised her the whitepaper by Friday");
    notes = List.of();
    assertThat(ask(told(Attribute.NOTES), "bob").sentence())
        .isEqualTo("There are no notes about Bob Miller.");
  }
}
