package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.reply.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainOrdersTest {
  @TempDir private Path folder;
  private Talk talk;

  @BeforeEach
  void open() {
    talk = new Talk(folder);
    talk.say("add Dana Ortiz, CTO at Payflow");
    talk.say("add Sven Lindqvist");
  }

  @AfterEach
  void close() {
    talk.close();
  }

  @Test
  void takesOutTheNoteThatIsNamedAndNothingElse() {
    talk.say("note Dana: prefers mornings");
    talk.say("note Dana: plays the oboe");
    Reply reply = talk.say("delete the note about Dana's mornings");

    assertThat(reply.summary()).contains("prefers mornings");
    assertThat(talk.known().notes()).extracting("text").containsExactly("plays the oboe");
    assertThat(talk.network().contacts()).hasSize(2);
  }

  @Test
  void asksWhichOfSeveralIsToGo() {
    talk.say("met Dana on Monday");
    talk.say("called Dana yesterday");
    Reply question = talk.say("take back the one about Dana");

    assertThat(talk.network().interactions()).hasSize(2);
    talk.press(Talk.button(question, "Talked"));
    assertThat(talk.network().interactions()).extracting("kind").hasToString("[MET]");
  }

  @Test
  void saysThatNothingLikeThatIsNoted() {
    assertThat(talk.say("delete the last call with Dana").summary())
        .contains("Nothing like that is noted of Dana Ortiz");
  }

  @Test
  void movesAGiftToWhomItWasFor() {
    talk.say("gave Dana the price list");
    talk.say("wrong person, that was for Sven");

    assertThat(talk.network().interactions()).hasSize(1);
    assertThat(talk.network().interactions().get(0).contact())
        .isEqualTo(talk.network().contacts().get(1).id());
  }

  @Test
  void asksWhetherOneDayIsMeantOrEveryWeek() {
    Reply question = talk.say("no plan on Thursday");

    assertThat(question.summary()).isEqualTo("Only this Thursday, or every week?");
  }

  @Test
  void forgetsNobodyWhereTwoEntriesAreMeant() {
    talk.say("met Dana today");
    talk.say("met Sven today");
    talk.say("delete both");

    assertThat(talk.network().contacts()).hasSize(2);
    assertThat(talk.network().interactions()).hasSize(2);
  }

  @Test
  void greetsInOneLine() {
    assertThat(talk.say("good morning").summary()).startsWith("Hello!").doesNotContain("\n");
  }
}
