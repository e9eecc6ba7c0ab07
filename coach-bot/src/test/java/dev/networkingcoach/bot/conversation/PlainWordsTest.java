package dev.networkingcoach.bot.conversation;

import static dev.networkingcoach.bot.conversation.ConversationFacts.contact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies, birthdays, labels and topics as people speak of them, on Monday 23 November. */
class PlainWordsTest extends TalkTest {

  @BeforeEach
  void begin() {
    talk.given(
        contact("dana", "Dana Ortiz", b -> b.birthday(Birthday.parse("1984-11-25"))),
        contact("bob", "Bob Miller", b -> b.birthday(Birthday.parse("--02-29"))),
        contact("eva", "Eva Lind"));
  }

  private Contact known(String id) {
    return talk.network().contact(id).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "talked to Dana for half an hour yesterday",
        "met Dana yesterday for a quick 20 min",
        "called Dana yesterday for about 45 minutes",
        "spoke to Dana yesterday for a while"
      })
  void howLongItTookIsNotWhatItWasAbout(String said) {
    talk.say(said);
    assertThat(talk.network().interactions())
        .singleElement()
        .extracting(Interaction::what)
        .isNull();
  }

  @Test
  void whatItWasAboutStaysBesideHowLongItTook() {
    talk.say("call with Dana yesterday for an hour and a half about the budget");
    assertThat(talk.network().interactions())
        .extracting(Interaction::what)
        .containsExactly("the budget");
  }

  @ParameterizedTest
  @CsvSource({
    "Dana emailed me on Nov 18 and I answered on the 19th, 2026-11-19",
    "Dana texted me on friday and I replied on saturday, 2026-11-21",
    "Dana wrote to me on 17 november and I responded on 20 november, 2026-11-20"
  })
  void anAnswerIsWrittenByTheOwner(String said, LocalDate on) {
    talk.say(said);
    assertThat(talk.network().interactions())
        .extracting(Interaction::contact, Interaction::by)
        .containsExactlyInAnyOrder(
            tuple("dana", Initiator.CONTACT), tuple("dana", Initiator.OWNER));
    assertThat(talk.network().interactions()).extracting(Interaction::on).contains(on);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Dana wants the offer by friday", "Dana needs our price list by 1 december"})
  void whatIsDueFromTheOwnerIsNoNeedToMatch(String said) {
    talk.say(said);
    assertThat(known("dana").needs()).isEmpty();
    assertThat(talk.known().notesAbout("dana")).hasSize(1);
  }

  @Test
  void aNeedWithADayIsANeed() {
    talk.say("Dana needs a web designer by friday");
    assertThat(known("dana").needs()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tag Dana and Bob with \"berlin crew\"",
        "label Dana and Bob as berlin crew",
        "add the label berlin crew to Dana and Bob"
      })
  void aLabelIsForAllWhoAreNamed(String said) {
    talk.say(said);
    assertThat(known("dana").labels()).containsExactly("berlin crew");
    assertThat(known("bob").labels()).containsExactly("berlin crew");
    assertThat(known("eva").labels()).isEmpty();
  }

  @Test
  void aBirthdayThatIsKnownWithItsYearStaysSo() {
    assertThat(talk.say("Dana's birthday is 25 nov").summary()).startsWith("That is known already");
    assertThat(known("dana").birthday()).isEqualTo(Birthday.parse("1984-11-25"));
    assertThat(talk.say("Dana's birthday is 26 nov").kind()).isEqualTo(Reply.Kind.QUESTION);
  }

  @Test
  void birthdaysAreThoseOfTheDaysAskedFor() {
    Reply week = talk.say("who has a birthday this week?");
    assertThat(Talk.text(week)).contains("Dana Ortiz").doesNotContain("Bob Miller");
    assertThat(talk.say("any birthdays next week?").summary()).startsWith("No birthday next week");
  }

  @Test
  void aLeapDayIsOnTheFirstOfMarchInOtherYears() {
    assertThat(Talk.text(talk.say("whose birthday is in march?"))).contains("Mon 1 Mar");
    assertThat(talk.say("whose birthday is in february?").summary()).startsWith("No birthday");
  }

  @Test
  void thoseOnTheWayToSomebodyAreNamed() {
    talk.say("met Dana yesterday");
    talk.given(
        new Change.PersonSet(new KnownPerson("p1", "Nia Okafor", null, null, List.of())),
        new Change.Acquainted(new Acquaintance("dana", "p1", 0.8)),
        new Change.Acquainted(new Acquaintance("p1", "lee", 0.8)),
        new Change.TargetSet(new Target("lee", "Lee Park", null, null, false)));
    assertThat(Talk.text(talk.say("how do I reach Lee Park?")))
        .contains("Dana Ortiz → Nia Okafor → Lee Park");
  }

  @ParameterizedTest
  @CsvSource({
    "what do I have on next week?, 2",
    "what's on next tuesday?, 1",
    "what meetings do I have on next tuesday, 1",
    "do I have anything planned for next wednesday?, 1",
    "what have I got on next friday?, 0",
    "which meetings do I have this week?, 1"
  })
  void meetingsAreListedForTheDaysAskedFor(String said, int meetings) {
    talk.say("meeting Dana on friday at 9");
    talk.say("meeting Bob next tuesday at 9");
    talk.say("meeting Dana next wednesday at 9");
    assertThat(talk.say(said).summary())
        .startsWith(meetings == 0 ? "No meeting" : meetings + " meeting");
  }

  @Test
  void aMeetingIsMovedFromItsDay() {
    talk.say("meeting Dana and Bob on thursday at 3");
    talk.say("Thursday's meeting was moved to Dec 11, 10 o'clock");
    assertThat(talk.network().meetings())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.on()).isEqualTo(LocalDate.of(2026, 12, 11));
              assertThat(one.at()).isEqualTo(LocalTime.of(10, 0));
              assertThat(one.with()).containsExactly("dana", "bob");
            });
  }
}
