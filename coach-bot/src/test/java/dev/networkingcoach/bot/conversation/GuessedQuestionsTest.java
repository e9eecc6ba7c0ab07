package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in part is neither answered with nonsense nor recorded as something else. */
class GuessedQuestionsTest extends TalkTest {

  @BeforeEach
  void begin() {
    talk.given(
        ConversationFacts.contact("dana", "Dana Ortiz", b -> b.title("CTO")),
        ConversationFacts.contact("sven", "Sven Lindqvist"),
        ConversationFacts.contact("jan-b", "Jan Bakker"),
        ConversationFacts.contact("jan-v", "Jan Visser"),
        ConversationFacts.target("olga", "Olga Petrova"));
    talk.say("note Dana: plays the oboe");
    talk.say("I need accounting advice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how can anybody even stay calm while thanking without stuttering",
        "Is Dana more eager to sign than Sven?",
        "Who is keener to sign soonish, Sven or Dana?"
      })
  void wordsThatFitNoQuestionAreNotSearchedFor(String said) {
    String text = Talk.text(talk.say(said));
    assertThat(text).doesNotContain("mentions", "no record").contains("did not understand");
  }

  @Test
  void whoIsNamedIsShownWithWhatWasNotUnderstood() {
    Reply reply = talk.say("Was Dana somewhat hesitant signing earlier?");
    assertThat(reply.kind()).isEqualTo(Reply.Kind.PROBLEM);
    assertThat(Talk.text(reply)).contains("did not understand that question", "CTO", "oboe");
  }

  @Test
  void whatIsPlainlyATopicIsSearchedFor() {
    assertThat(Talk.text(talk.say("what do I know about Dana's oboe?"))).contains("oboe");
    assertThat(Talk.text(talk.say("anything about harps?"))).contains("harps");
  }

  @Test
  void severalOfAFirstNameAreListed() {
    assertThat(Talk.text(talk.say("which Jans do I know?"))).contains("Jan Bakker", "Jan Visser");
  }

  @Test
  void aTargetIsNoUnknownContact() {
    assertThat(Talk.text(talk.say("Has Dana answered about Olga?")))
        .doesNotContain("not among your contacts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Drop the silly copy and don't do that again.",
        "Fix it.",
        "Replace it with the right one.",
        "Get rid of the second one"
      })
  void anOrderAboutTheRecordsIsNoNote(String order) {
    talk.say("met Dana yesterday");
    int before = talk.known().notes().size();
    assertThat(Talk.text(talk.say("Dana is great. " + order))).contains("did not understand");
    assertThat(talk.known().notes())
        .hasSizeLessThanOrEqualTo(before + 1)
        .extracting("text")
        .doesNotContain(order, order.replace(".", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Off the record: met Sven yesterday, he is leaving.",
        "Met Sven yesterday, but don't log this.",
        "Sven is ill. Please do not save that."
      })
  void whatIsOffTheRecordIsNotRecorded(String said) {
    assertThat(talk.say(said).summary()).startsWith("I recorded nothing of this, as you asked");
    assertThat(talk.network().interactions()).isEmpty();
    assertThat(talk.known().notes()).hasSize(1);
  }

  @Test
  void whatSomebodySaidOffTheRecordIsNotMeant() {
    talk.say("Sven told me off the record that he is leaving");
    assertThat(talk.known().notes()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hm could you remind me on Thursday about the budget call with Sven",
        "set a reminder for Friday: call Sven"
      })
  void aReminderIsNeitherSearchedForNorNotedInSilence(String said) {
    assertThat(Talk.text(talk.say(said))).contains("no reminders").doesNotContain("mentions");
    assertThat(talk.known().notes()).hasSize(1);
  }

  @Test
  void settingsAreShownOnce() {
    Reply reply = talk.say("plan every day at 7:30");
    assertThat(reply.parts()).filteredOn(Part.Facts.class::isInstance).hasSize(1);
    assertThat(Talk.text(reply)).contains("07:30");
  }
}
