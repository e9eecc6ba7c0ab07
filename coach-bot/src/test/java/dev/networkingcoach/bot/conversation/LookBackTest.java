package dev.networkingcoach.bot.conversation;

import static dev.networkingcoach.bot.conversation.ConversationFacts.TODAY;
import static dev.networkingcoach.bot.conversation.ConversationFacts.contact;
import static dev.networkingcoach.bot.conversation.ConversationFacts.happened;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.journal.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The week counts the follow-ups that the rules count. */
class LookBackTest extends TalkTest {

  @Test
  void countsAFollowUpOnTheEveningOfTheMeeting() {
    talk.given(
        contact("dana", "Dana Ortiz"),
        contact("bob", "Bob Miller"),
        happened(InteractionKind.MET, "dana", 2),
        happened(InteractionKind.TALKED, "dana", 2, b -> b.by(Initiator.OWNER)),
        happened(InteractionKind.MET, "bob", 2),
        happened(InteractionKind.TALKED, "bob", 2, b -> b.by(Initiator.CONTACT)));
    assertThat(week()).contains("followed up in time 1");
  }

  @Test
  void countsAFollowUpAfterMeetingAgainAndOneByAnIntroduction() {
    talk.given(
        contact("dana", "Dana Ortiz"),
        contact("bob", "Bob Miller"),
        happened(InteractionKind.TALKED, "dana", 400),
        happened(InteractionKind.MET, "dana", 10),
        happened(InteractionKind.TALKED, "dana", 0),
        happened(InteractionKind.MET, "bob", 3),
        new Change.Introduced(
            new Introduction("brought", List.of("bob", "dana"), TODAY.minusDays(1), null)));
    assertThat(week()).contains("followed up in time 2");
  }

  @Test
  void countsNoFollowUpThatCameLateOrBeforeTheWeek() {
    talk.given(
        contact("dana", "Dana Ortiz"),
        contact("bob", "Bob Miller"),
        happened(InteractionKind.MET, "dana", 11),
        happened(InteractionKind.TALKED, "dana", 0),
        happened(InteractionKind.MET, "bob", 9),
        happened(InteractionKind.TALKED, "bob", 7));
    assertThat(week()).contains("followed up in time 0");
  }

  private String week() {
    return talk.say("week").summary();
  }
}
