package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.bot.reply.Reply;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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
  void changesAGoalAndKeepsWhatIsNotSaid() {
    talk.say("goal three new customers by 31 March");
    talk.say("set the goal to five customers instead of three, same deadline");
    Goal goal = talk.network().goals().get(0);
    assertThat(goal.text()).isEqualTo("five customers");
    assertThat(goal.deadline()).isEqualTo("2027-03-31");

    talk.say("the goal should be six");
    talk.say("push the goal deadline to the end of May");
    assertThat(talk.network().goals())
        .containsExactly(
            new Goal(goal.id(), "six customers", null, LocalDate.of(2027, 5, 31), false));
    talk.say("scrap the six-customers goal");
    assertThat(talk.network().goals()).isEmpty();
  }

  @Test
  void asksWhichOfTwoGoalsIsMeant() {
    talk.say("goal three new customers by 31 March");
    talk.say("goal ten talks by May");
    assertThat(talk.say("the goal should be eleven").summary())
        .startsWith("Which goal do you mean?")
        .contains("three new customers")
        .contains("ten talks");
    talk.say("the goal should be eleven talks");
    assertThat(talk.network().goals())
        .extracting(Goal::text)
        .containsExactlyInAnyOrder("three new customers", "eleven talks");
  }

  @Test
  void dropsSomebodyWhoIsOnlyATarget() {
    talk.say("target Lee Park");
    talk.say("drop Lee Park, I am no longer interested");
    assertThat(talk.network().targets()).isEmpty();

    talk.say("drop Dana");
    assertThat(talk.network().contacts()).hasSize(2);
  }

  @Test
  void takesTheZoneOfACity() {
    talk.say("change my time zone to Lisbon");
    assertThat(talk.network().owner().zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
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
