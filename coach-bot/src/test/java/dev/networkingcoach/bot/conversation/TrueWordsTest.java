package dev.networkingcoach.bot.conversation;

import static dev.networkingcoach.bot.conversation.ConversationFacts.contact;
import static dev.networkingcoach.bot.conversation.ConversationFacts.happened;
import static dev.networkingcoach.bot.conversation.ConversationFacts.received;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import org.junit.jupiter.api.Test;

/** After an entry the coach says that something is done only where the entry did it. */
class TrueWordsTest extends TalkTest {

  @Test
  void namesWhatWasDoneAndWhatItDid() {
    talk.given(contact("dana", "Dana Ortiz"), received("dana", 2, Favour.REFERRAL));
    assertThat(talk.say("thanked Dana").summary())
        .contains("Thanks done. You owed them since Sat 21 Nov.");
  }

  @Test
  void saysFollowedUpAfterAFollowUp() {
    talk.given(contact("dana", "Dana Ortiz"), happened(InteractionKind.MET, "dana", 3));
    assertThat(talk.say("talked to Dana").summary())
        .contains("Followed up in time. You met on Fri 20 Nov.");
  }

  @Test
  void saysFollowedUpWhereTheFollowUpIsToldLate() {
    talk.given(contact("dana", "Dana Ortiz"), happened(InteractionKind.MET, "dana", 18));
    assertThat(talk.say("wrote to Dana 15 days ago").summary())
        .contains("Followed up in time. You met on Thu 5 Nov.")
        .doesNotContain("Picked up again");
  }

  @Test
  void callsKnowledgeByItsSubjectAndListsByWhatWasDone() {
    talk.given(contact("dana", "Dana Ortiz"));
    assertThat(talk.say("gave Dana feedback").summary())
        .startsWith("Logged: gave Dana Ortiz feedback today.")
        .contains("Next: you may ask Dana Ortiz.");
    assertThat(talk.say("I offer accessibility audits").summary())
        .isEqualTo("Logged: added to your offers: accessibility audits.");
    assertThat(talk.say("remove accessibility audits from my offers").summary())
        .isEqualTo("Logged: removed from your offers: accessibility audits.");
  }

  @Test
  void saysPickedUpAgainAfterTenDays() {
    talk.given(contact("dana", "Dana Ortiz"), happened(InteractionKind.MET, "dana", 18));
    assertThat(talk.say("wrote to Dana yesterday").summary()).contains("Picked up again.");
  }

  @Test
  void callsAMeetingNoAnswerToAMail() {
    talk.given(contact("dana", "Dana Ortiz"));
    talk.say("Dana wrote me 5 days ago");
    assertThat(talk.say("met Dana today").summary())
        .contains("Off your list: Reply to Dana Ortiz")
        .doesNotContain("You have answered");
  }

  @Test
  void callsAMailAnAnswer() {
    talk.given(contact("dana", "Dana Ortiz"));
    talk.say("Dana wrote me 5 days ago");
    assertThat(talk.say("emailed Dana yesterday").summary()).contains("You have answered.");
  }

  @Test
  void callsAnEarlierTouchNoFollowUp() {
    talk.given(contact("dana", "Dana Ortiz"), happened(InteractionKind.MET, "dana", 3));
    assertThat(talk.say("got a referral from Dana on 2026-11-10").summary())
        .startsWith("Logged:")
        .doesNotContain("Followed up")
        .doesNotContain("Off your list");
  }

  @Test
  void callsASecondAskNoGift() {
    talk.given(contact("dana", "Dana Ortiz"), happened(InteractionKind.ASKED, "dana", 3));
    assertThat(talk.say("asked Dana for a referral").summary())
        .startsWith("Logged:")
        .doesNotContain("given back")
        .doesNotContain("Off your list");
  }

  @Test
  void callsAGiftAGift() {
    talk.given(contact("dana", "Dana Ortiz"), happened(InteractionKind.ASKED, "dana", 3));
    assertThat(talk.say("gave Dana a referral").summary())
        .contains("You have given back. You asked on Fri 20 Nov.");
  }

  @Test
  void saysNothingOfThanksWhileOthersAreOwed() {
    talk.given(
        contact("dana", "Dana Ortiz"),
        received("dana", 2, Favour.REFERRAL),
        received("dana", 6, Favour.HELP));
    assertThat(talk.say("thanked Dana on 2026-11-19").summary()).doesNotContain("Thanks done");
  }

  @Test
  void callsNothingDoneOfAnotherPerson() {
    talk.given(
        contact("dana", "Dana Ortiz"),
        contact("bob", "Bob Miller"),
        happened(InteractionKind.MET, "dana", 3));
    assertThat(talk.say("talked to Bob").summary()).doesNotContain("Followed up");
  }
}
