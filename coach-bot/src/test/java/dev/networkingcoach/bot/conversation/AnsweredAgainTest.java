package dev.networkingcoach.bot.conversation;

import static dev.networkingcoach.bot.conversation.ConversationFacts.contact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.reply.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is answered again, for the first answer was lost, goes the way it went the first time. */
class AnsweredAgainTest {
  @TempDir private Path folder;
  private Talk talk;

  @BeforeEach
  void begin() {
    talk = new Talk(folder);
  }

  @AfterEach
  void end() {
    talk.close();
  }

  private Reply again(String id, String text) {
    return talk.conversation()
        .answer(talk.person(), new Incoming.Again(new Incoming.Said(id, text)));
  }

  @Test
  void whatWasRecordedIsToldAsIfForTheFirstTime() {
    talk.given(contact("dana", "Dana Ortiz"));
    Reply first = talk.say("m", "met Dana Ortiz about hiring");
    Reply second = again("m", "met Dana Ortiz about hiring");
    assertThat(first.summary()).startsWith("Logged: ");
    String logged = first.summary().substring(0, first.summary().indexOf('.') + 1);
    assertThat(second.summary()).isEqualTo(logged);
    assertThat(talk.network().interactions()).hasSize(1);
  }

  @Test
  void whatWasNotRecordedIsRecorded() {
    talk.given(contact("dana", "Dana Ortiz"));
    assertThat(again("m", "met Dana Ortiz").summary()).startsWith("Logged: ");
    assertThat(talk.network().interactions()).hasSize(1);
  }

  @Test
  void yesStillAnswersTheQuestionThatItAnswered() {
    talk.given();
    talk.say("q", "met Dana Ortiz");
    talk.say("y", "yes");
    assertThat(talk.network().contacts()).hasSize(1);
    assertThat(again("y", "yes").summary()).startsWith("Logged: ");
    assertThat(talk.network().contacts()).hasSize(1);
    assertThat(talk.network().interactions()).hasSize(1);
  }

  @Test
  void anAnswerToAQuestionOfFirstContactIsNotTakenForTheNext() {
    talk.conversation().answer(talk.person(), new Incoming.Arrived("a"));
    Reply first = talk.say("p", "I want clients who stay");
    Reply second = again("p", "I want clients who stay");
    assertThat(second.parts().get(second.parts().size() - 1))
        .isEqualTo(first.parts().get(first.parts().size() - 1));
    assertThat(talk.network().owner().purpose()).isEqualTo("I want clients who stay");
    assertThat(talk.network().owner().positioning()).isNull();
    talk.say("next", "I help banks");
    assertThat(talk.network().owner().positioning()).isEqualTo("I help banks");
  }

  @Test
  void whatWasTakenBackIsToldAndNothingMoreIsTakenBack() {
    talk.given(contact("dana", "Dana Ortiz"));
    talk.say("1", "met Dana Ortiz about hiring");
    talk.say("2", "met Dana Ortiz about budgets");
    Reply first = talk.say("u", "undo");
    Reply second = again("u", "undo");
    assertThat(first.summary()).startsWith("Took back: ");
    assertThat(second.summary()).isEqualTo(first.summary());
    assertThat(talk.network().interactions()).hasSize(1);
  }

  @Test
  void whereTheJournalIsAwayNobodyIsToldToSayItAgain() {
    talk.given(contact("dana", "Dana Ortiz"));
    talk.journal().close();
    assertThatThrownBy(() -> talk.say("m", "met Dana Ortiz")).isInstanceOf(JournalException.class);
  }
}
