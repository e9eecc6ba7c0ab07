package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.bot.reply.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was asked is answered in free words, and is not lost where something else is said first. */
class OpenQuestionsTest extends TalkTest {

  @BeforeEach
  void begin() {
    talk.given(ConversationFacts.contact("dana", "Dana Ortiz", b -> b.title("CTO")));
  }

  private boolean isKnown(String name) {
    return talk.network().contacts().stream().map(Contact::name).anyMatch(name::equals);
  }

  @Test
  void isToldOfOnceAndCanStillBeAnswered() {
    assertThat(talk.say("met Ida Falk today").kind()).isEqualTo(Reply.Kind.QUESTION);
    assertThat(Talk.text(talk.say("who Dana"))).contains("Still open: Ida Falk");
    talk.say("yes");
    assertThat(isKnown("Ida Falk")).isTrue();
  }

  @Test
  void isNotToldOfTwice() {
    talk.say("met Ida Falk today");
    talk.say("who Dana");
    assertThat(Talk.text(talk.say("today"))).doesNotContain("Still open");
    talk.say("yes");
    assertThat(isKnown("Ida Falk")).isFalse();
  }

  @Test
  void isToldOfWhereAnotherTakesItsPlace() {
    talk.say("met Ida Falk today");
    assertThat(Talk.text(talk.say("met Jonas Meyer today")))
        .contains("Left without an answer, and not recorded: Ida Falk");
  }

  @Test
  void aYesMayGoOn() {
    talk.say("met Ida Falk today");
    talk.say("yes, but it was yesterday");
    assertThat(talk.network().interactions())
        .filteredOn(one -> one.contact().equals("ida-falk"))
        .singleElement()
        .satisfies(one -> assertThat(one.on()).isEqualTo(talk.today().minusDays(1)));
  }

  @Test
  void theFirstOfTwoNewPeopleIsMeant() {
    talk.say("met Ida Falk and Jonas Meyer");
    talk.say("the first one");
    assertThat(isKnown("Ida Falk")).isTrue();
    assertThat(isKnown("Jonas Meyer")).isFalse();
  }

  @Test
  void neitherRecordsNothing() {
    talk.say("met Ida Falk and Jonas Meyer");
    assertThat(talk.say("neither of them").summary()).isEqualTo("Fine, nothing was changed.");
    assertThat(isKnown("Ida Falk")).isFalse();
    assertThat(isKnown("Jonas Meyer")).isFalse();
  }
}
