package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings as people speak of them, on Monday 23 November. */
class MeetingTalkTest extends TalkTest {

  @BeforeEach
  void begin() {
    talk.given(
        ConversationFacts.contact("dana", "Dana Ortiz"),
        ConversationFacts.contact("bob", "Bob Miller"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cancelled",
        "it's cancelled",
        "it's off",
        "Dana cancelled tomorrow's meeting",
        "Dana can't make it tomorrow",
        "Dana cancelled"
      })
  void isCalledOff(String said) {
    talk.say("meeting Dana tomorrow at 3");
    assertThat(talk.say(said).summary()).startsWith("Logged: removed the meeting with Dana Ortiz");
    assertThat(talk.network().meetings()).isEmpty();
  }

  @Test
  void isTheOneAheadBeforeThatOfLastWeek() {
    talk.say("meeting Dana on wednesday");
    talk.days(6).say("meeting Dana on wednesday");
    talk.say("cancelled the meeting with Dana on wednesday");
    assertThat(talk.network().meetings())
        .extracting(Meeting::on)
        .containsExactly(LocalDate.of(2026, 11, 25));
    talk.say("cancelled the meeting with Dana on wednesday");
    assertThat(talk.network().meetings()).isEmpty();
  }

  @Test
  void isAskedAboutWhereSomethingElseWasSpokenOf() {
    talk.say("meeting Dana tomorrow at 3");
    talk.say("met Bob yesterday");
    Reply question = talk.say("cancelled");
    assertThat(question.summary())
        .startsWith("Do you mean the meeting tomorrow at 15:00 with Dana Ortiz?");
    assertThat(talk.say("no").summary()).doesNotContain("Logged");
    assertThat(talk.network().meetings()).hasSize(1);
    talk.say("Dana cancelled on friday");
    talk.say("yup");
    assertThat(talk.network().meetings()).isEmpty();
  }

  @Test
  void isPutOffInFewWords() {
    talk.say("meeting Dana tomorrow at 3");
    talk.say("we postponed to Friday");
    assertThat(talk.network().meetings())
        .extracting(Meeting::on)
        .containsExactly(LocalDate.of(2026, 11, 27));
    assertThat(talk.say("postponed").kind()).isEqualTo(Reply.Kind.QUESTION);
    talk.say("thursday");
    assertThat(talk.network().meetings())
        .extracting(Meeting::on)
        .containsExactly(LocalDate.of(2026, 11, 26));
  }

  @ParameterizedTest
  @CsvSource({
    "today, 2026-11-23",
    "yesterday, 2026-11-22",
    "on 20 november, 2026-11-20",
  })
  void isLoggedOnTheDayThatIsAnswered(String answer, LocalDate on) {
    assertThat(talk.say("lunch with Dana").kind()).isEqualTo(Reply.Kind.QUESTION);
    talk.say(answer);
    assertThat(talk.network().interactions())
        .singleElement()
        .satisfies(one -> assertThat(one.on()).isEqualTo(on));
    assertThat(talk.network().meetings()).isEmpty();
  }

  @Test
  void isPlannedWhereItIsStillToCome() {
    talk.say("coffee with Dana and Bob about hiring");
    assertThat(talk.say("3").summary()).isEqualTo("When is the meeting?");
    talk.say("on thursday");
    assertThat(talk.network().meetings())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.with()).containsExactly("dana", "bob");
              assertThat(one.on()).isEqualTo(LocalDate.of(2026, 11, 26));
              assertThat(one.purpose()).contains("hiring");
            });
    assertThat(talk.network().interactions()).isEmpty();
  }

  @Test
  void isLookedForInThePastWhereTheDayHasPassed() {
    Reply question = talk.say("meeting Dana on 20 november at 4pm about the pilot");
    assertThat(question.summary()).startsWith("Friday 20 November has passed.");
    talk.press(Talk.button(question, "It was on"));
    assertThat(talk.network().interactions())
        .singleElement()
        .satisfies(one -> assertThat(one.on()).isEqualTo(LocalDate.of(2026, 11, 20)));
    talk.say("event DevDays on 20 nov, purpose: find partners");
    talk.say("2");
    assertThat(talk.network().events())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.on()).isEqualTo(LocalDate.of(2027, 11, 20));
              assertThat(one.purpose()).isEqualTo("find partners");
            });
  }

  @Test
  void isOutOnce() {
    talk.say("meeting Dana tomorrow at 3");
    Reply today = talk.days(3).say("today");
    talk.press(Talk.button(today, "The meeting did not happen"));
    assertThat(talk.press(Talk.button(today, "The meeting did not happen")).summary())
        .isEqualTo("That meeting is off your list already; nothing was changed.");
  }

  @ParameterizedTest
  @CsvSource({"we talked, 1, 0", "we met, 1, 0", "it did not happen, 0, 1"})
  void isToldOfInTheWordsOfAButton(String said, int happened, int out) {
    talk.say("meeting Dana tomorrow at 3");
    talk.days(3).say("today");
    assertThat(talk.say("done 1").kind()).isEqualTo(Reply.Kind.QUESTION);
    talk.say(said);
    assertThat(talk.network().interactions()).hasSize(happened);
    assertThat(talk.known().meetingsOut()).hasSize(out);
  }

  @Test
  void putsNothingOffIntoThePast() {
    talk.say("today");
    for (String said : new String[] {"snooze 1 until yesterday", "pause until 1 november"}) {
      assertThat(talk.say(said).summary()).contains("has passed; nothing was changed.");
    }
    assertThat(talk.network().responses()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana can't come",
        "Dana can't make it tomorrow",
        "Dana cancelled",
        "Dana is not coming"
      })
  void goesOnWithoutTheOneWhoIsOut(String said) {
    talk.say("meeting Dana and Bob tomorrow at 3");
    Reply question = talk.say(said);
    assertThat(question.summary())
        .startsWith(
            "Is the meeting tomorrow at 15:00 with Dana Ortiz and Bob Miller off, or is only Dana"
                + " Ortiz out?");
    assertThat(talk.network().meetings())
        .singleElement()
        .satisfies(one -> isWith(one, "dana", "bob"));
    talk.say("only Dana");
    assertThat(talk.network().meetings()).singleElement().satisfies(one -> isWith(one, "bob"));
  }

  private static void isWith(Meeting meeting, String... ids) {
    assertThat(meeting.with()).containsExactly(ids);
  }

  @Test
  void isAskedAboutOnceItIsKnownWhichOneIsMeant() {
    talk.say("meeting Dana and Bob tomorrow at 3");
    talk.say("meeting Dana on friday");
    talk.say("Dana cancelled");
    assertThat(talk.say("1").summary()).contains("or is only Dana Ortiz out?");
    talk.say("the meeting is off");
    assertThat(talk.network().meetings())
        .extracting(Meeting::on)
        .containsExactly(LocalDate.of(2026, 11, 27));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "change the time to 5pm",
        "make it 5pm",
        "our meeting is at 5 now",
        "change the time of the meeting with Dana to 5pm"
      })
  void isAtAnotherTime(String said) {
    talk.say("meeting Dana tomorrow at 3");
    talk.say(said);
    assertThat(talk.network().meetings())
        .singleElement()
        .isEqualTo(at(LocalDate.of(2026, 11, 24), "17:00", talk.network().meetings().get(0).id()));
  }

  private static Meeting at(LocalDate on, String at, String id) {
    return new Meeting(id, List.of("dana"), on, LocalTime.parse(at), null);
  }

  @Test
  void isNotConfusedWithTheDailyPlan() {
    Reply question = talk.say("change the time to 5pm");
    assertThat(question.summary()).startsWith("What do you want to have at 17:00?");
    assertThat(Talk.buttons(question)).extracting("label").containsExactly("The daily plan");
    talk.say("meeting Dana and Bob tomorrow at 3");
    talk.say("goal three new customers by 31 march");
    question = talk.say("change the time to 6pm");
    assertThat(Talk.buttons(question))
        .extracting("label")
        .containsExactly("Tomorrow at 15:00 with Dana Ortiz and Bob Miller", "The daily plan");
    talk.say("1");
    assertThat(talk.network().meetings())
        .extracting(Meeting::at)
        .containsExactly(LocalTime.of(18, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "Dana asked to move it to thursday at 4, 2026-11-26",
    "Dana wants to move our meeting to friday at 4, 2026-11-27",
    "Dana asked me to postpone the call to next monday at 4, 2026-11-30"
  })
  void isMovedWhereSomebodyAsksForIt(String said, LocalDate on) {
    talk.say("meeting Dana tomorrow at 3");
    talk.say(said);
    assertThat(talk.network().meetings())
        .singleElement()
        .isEqualTo(at(on, "16:00", talk.network().meetings().get(0).id()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana is ill, so no meeting tomorrow",
        "no meeting with Dana tomorrow",
        "tomorrow's off",
        "tomorrow is cancelled"
      })
  void isOffOnItsDay(String said) {
    talk.say("meeting Dana tomorrow at 3");
    talk.say(said);
    assertThat(talk.network().meetings()).isEmpty();
    assertThat(talk.network().interactions()).isEmpty();
  }

  @Test
  void isNotedForADayThatIsWrittenAsPeopleDo() {
    talk.say("snooze Dana until friday");
    assertThat(talk.say("yes").summary())
        .startsWith("Logged: note on Dana Ortiz: get in touch on Fri 27 Nov.");
  }

  @Test
  void isToldFromAnEventThatHasPassed() {
    Reply question = talk.say("event DevDays on 20 nov, purpose: find partners");
    assertThat(question.summary())
        .isEqualTo(
            "Friday 20 November 2026 has passed. Was DevDays then, or is it on Saturday 20 November"
                + " 2027?");
    assertThat(Talk.buttons(question))
        .extracting("label")
        .containsExactly("It was on Friday 20 November 2026", "It is on Saturday 20 November 2027");
    talk.press(Talk.button(question, "It is on"));
    assertThat(talk.network().events())
        .singleElement()
        .satisfies(one -> assertThat(one.on()).isEqualTo(LocalDate.of(2027, 11, 20)));
  }

  @Test
  void isTheOneWithWhomeverWasNamedWhereItDidNotHappen() {
    talk.say("meeting Bob today at 16:00");
    talk.say("We had a meeting with Dana scheduled for today but it didn't happen");
    assertThat(talk.network().meetings()).extracting(Meeting::with).containsExactly(List.of("bob"));
    assertThat(talk.network().interactions()).isEmpty();
    talk.say("meeting Dana today at 17:00");
    talk.say("We had a meeting with Dana scheduled for today but it didn't happen");
    assertThat(talk.network().meetings()).extracting(Meeting::with).containsExactly(List.of("bob"));
  }

  @Test
  void isPlannedOnADayAheadHoweverItIsWritten() {
    talk.say("meet Bob on December 8th at 9.15, purpose: panel recruiting");
    assertThat(talk.network().meetings())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.on()).isEqualTo(LocalDate.of(2026, 12, 8));
              assertThat(one.at()).isEqualTo(LocalTime.of(9, 15));
              assertThat(one.purpose()).contains("panel recruiting");
            });
    assertThat(talk.network().interactions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "archive Dana? no wait don't",
        "archive Dana, never mind",
        "delete Dana. no, don't"
      })
  void doesNothingOfAnOrderThatIsTakenBack(String said) {
    assertThat(talk.say(said).summary()).startsWith("You took that back, so I did nothing.");
    assertThat(talk.network().contacts()).hasSize(2).noneMatch(Contact::archived);
    assertThat(talk.network().interactions()).isEmpty();
  }

  @Test
  void isAskedAboutWhereSomethingElseIsStillOpen() {
    talk.say("meeting Bob on friday at 10");
    talk.say("got a call scheduled with Dana on 27 november, 10am, to talk about the seed round");
    assertThat(talk.say("cancelled").summary()).contains("Bob Miller", "?");
    assertThat(talk.network().meetings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"what meetings do I have on friday?", "meetings on friday"})
  void areListedOfTheDayAheadThatIsAskedAbout(String said) {
    talk.say("meeting Dana on friday at 10");
    talk.say("meeting Bob tomorrow at 9");
    assertThat(Talk.text(talk.say(said))).contains("Dana Ortiz").doesNotContain("Bob Miller");
  }

  @ParameterizedTest
  @ValueSource(strings = {"keep in touch with Dana every 6 weeks", "cadence Dana 42 days"})
  void areNotNeededWhereItIsSaidHowOftenToBeInTouch(String said) {
    talk.say(said);
    assertThat(talk.network().contact("dana").orElseThrow().cadenceDays()).isEqualTo(42);
    assertThat(Talk.text(talk.say("who Dana"))).contains("How often", "every 42 days");
  }
}
