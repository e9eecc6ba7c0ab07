package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.reply.Reply;
import org.junit.jupiter.api.Test;

/** Nobody is added, no fact replaced and nothing logged twice before the owner agrees. */
class BeforeItCountsTest extends TalkTest {

  private Reply coffee() {
    talk.given(
        ConversationFacts.contact(
            "dana", "Dana Ortiz", b -> b.title("CTO").organization("Payflow")));
    return talk.say("I had coffee with Sam Lee and Kim Novak");
  }

  @Test
  void asksForAllNewPeopleAtOnceAndCompletesTheEntry() {
    Reply question = coffee();

    assertThat(question.kind()).isEqualTo(Reply.Kind.QUESTION);
    assertThat(question.summary()).startsWith("Sam Lee and Kim Novak are new. Add both?");
    assertThat(talk.network().contacts()).hasSize(1);

    assertThat(talk.say("yes").summary()).startsWith("Logged: met Sam Lee");
    assertThat(talk.network().interactions())
        .extracting("contact")
        .containsExactly("sam-lee", "kim-novak");
  }

  @Test
  void addsNobodyAndLogsNothingAfterANo() {
    coffee();

    assertThat(talk.say("no").summary()).isEqualTo("Fine.");
    assertThat(talk.network().contacts()).hasSize(1);
    assertThat(talk.network().interactions()).isEmpty();
  }

  @Test
  void addsOneOfThem() {
    coffee();

    talk.say("only Sam");
    assertThat(talk.network().interactions()).extracting("contact").containsExactly("sam-lee");
    assertThat(talk.network().contacts()).extracting("name").doesNotContain("Kim Novak");
  }

  @Test
  void takesTheOneThatIsNamed() {
    talk.press(Talk.button(coffee(), "Only Kim Novak"));

    assertThat(talk.network().interactions()).extracting("contact").containsExactly("kim-novak");
  }

  @Test
  void takesTheRightSpellingOfAName() {
    coffee();
    talk.say("no, Sam Leigh");

    assertThat(talk.network().contacts())
        .extracting("name")
        .containsExactly("Dana Ortiz", "Sam Leigh", "Kim Novak");
    assertThat(talk.network().interactions()).hasSize(2);
  }

  @Test
  void takesOtherWordsForNoAnswer() {
    coffee();
    assertThat(talk.say("thanked Dana").summary()).startsWith("Logged: thanked Dana Ortiz");
    assertThat(talk.network().contacts()).hasSize(1);
  }

  @Test
  void asksBeforeAFactReplacesAnother() {
    coffee();
    Reply question = talk.say("met Dana, CEO at Payflow");

    assertThat(question.summary()).isEqualTo("Dana Ortiz is noted as CTO. Is it CEO now?");
    assertThat(talk.network().interactions()).isEmpty();
    talk.say("yes");
    assertThat(talk.network().contact("dana").orElseThrow().title()).isEqualTo("CEO");
    assertThat(talk.network().interactions()).hasSize(1);
  }

  @Test
  void leavesAFactAsItIsAndKeepsTheRest() {
    coffee();
    Reply question = talk.say("met Dana, CEO at Payflow");

    talk.press(Talk.button(question, "No, leave that as it is"));
    assertThat(talk.network().contact("dana").orElseThrow().title()).isEqualTo("CTO");
    assertThat(talk.network().interactions()).hasSize(1);
  }

  @Test
  void asksWhetherTheSameHappenedTwiceOnOneDay() {
    coffee();
    talk.say("talked to Dana about the pilot");
    Reply question = talk.say("Talked to Dana about the Pilot");

    assertThat(question.summary()).contains("You told me that already");
    assertThat(talk.network().interactions()).hasSize(1);
    assertThat(talk.press(Talk.button(question, "No, it was once")).summary())
        .isEqualTo("That is known already: nothing was changed.");
    assertThat(talk.network().interactions()).hasSize(1);

    talk.say("talked to Dana about the pilot");
    talk.say("yes");
    assertThat(talk.network().interactions()).hasSize(2);
    talk.say("talked to Dana about the budget");
    assertThat(talk.network().interactions()).hasSize(3);
    talk.days(1).say("talked to Dana about the pilot");
    assertThat(talk.network().interactions()).hasSize(4);
  }

  @Test
  void asksWhoAPronounIsAndTakesTheName() {
    coffee();
    talk.say("met Dana");
    Reply question = talk.days(1).say("thanked her");
    assertThat(question.summary()).startsWith("Who is meant by \"her\"?");

    assertThat(talk.say("Dana").summary()).startsWith("Logged: thanked Dana Ortiz");
  }

  @Test
  void takesANameForTheNumberOfACandidate() {
    talk.given(
        ConversationFacts.contact("d1", "Dana Ortiz"),
        ConversationFacts.contact("d2", "Dana Smith"));
    talk.say("thanked Dana");

    assertThat(talk.say("Smith").summary()).startsWith("Logged: thanked Dana Smith");
  }

  @Test
  void addsWithoutAQuestionOnlyWhereTheWordsAskForIt() {
    coffee();
    talk.say("please add Lisa Brown");
    assertThat(talk.network().contacts()).extracting("name").contains("Lisa Brown");

    assertThat(talk.say("Jo Hart needs a plumber").kind()).isEqualTo(Reply.Kind.QUESTION);
    assertThat(talk.network().contacts()).extracting("name").doesNotContain("Jo Hart");
  }

  @Test
  void asksBeforeASecondAddressIsAdded() {
    coffee();
    talk.say("Dana's email is dana@payflow.example");
    Reply question = talk.say("Dana's email is dana@other.example");

    assertThat(question.kind()).isEqualTo(Reply.Kind.QUESTION);
    assertThat(talk.network().contact("dana").orElseThrow().emails())
        .containsExactly("dana@payflow.example");
  }
}
