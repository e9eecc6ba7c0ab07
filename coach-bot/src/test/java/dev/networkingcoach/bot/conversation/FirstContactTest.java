package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.settings.PreferenceStore;
import dev.networkingcoach.bot.settings.Preferences;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstContactTest extends TalkTest {

  @Test
  void asksThreeQuestionsAndOffersThePlan() {
    Reply welcome = talk.say("hello");
    assertThat(welcome.summary()).contains("Mira Chen").contains("why do you network?");
    assertThat(welcome.form()).isNull();
    assertThat(((Part.Words) welcome.parts().get(0)).text().lines()).hasSize(4);
    assertThat(Talk.buttons(welcome))
        .extracting(Button::label)
        .containsExactly("Skip this question", "Answer in a form");

    assertThat(talk.say("To find three clients for my studio").summary())
        .contains("your purpose: To find three clients");
    assertThat(Talk.text(talk.say("Lenders whose systems are old")))
        .contains("Which markets do you want to reach?");
    Reply plan = talk.say("Fintech, Retail");
    assertThat(Talk.text(plan)).contains("Shall I send you a plan");
    Reply steps = talk.say("yes");

    assertThat(Talk.text(steps)).contains("08:30").contains("Where to begin");
    Owner owner = talk.network().owner();
    assertThat(owner.purpose()).isEqualTo("To find three clients for my studio");
    assertThat(owner.positioning()).isEqualTo("Lenders whose systems are old");
    assertThat(owner.markets()).extracting("text").containsExactly("Fintech", "Retail");
    assertThat(owner.zone()).isEqualTo(Talk.ZONE);
    assertThat(preferences().dailyPlan()).isTrue();
  }

  private Form setupForm() {
    Reply welcome = talk.say("hello");
    return Objects.requireNonNull(talk.press(Talk.button(welcome, "Answer in a form")).form());
  }

  @Test
  void asksOneQuestionAtATimeEachToSkipAndNoneTwice() {
    Reply welcome = talk.say("hello");
    Reply second = talk.press(Talk.button(welcome, "Skip"));
    assertThat(second.summary()).contains("Whom do you serve");
    assertThat(talk.press(Talk.button(welcome, "Skip")).summary()).contains("not open any more");

    talk.say("my markets are fintech");
    talk.say("hello");
    assertThat(Talk.text(talk.say("Lenders"))).doesNotContain("Which markets");
  }

  @Test
  void asksAgainWhatIsOpenWhereNothingIsSaid() {
    assertThat(talk.say("").summary()).contains("why do you network?");
    assertThat(talk.say("").summary()).isEqualTo("Why do you network?");
    assertThat(Talk.text(talk.say("\uD83D\uDC4D"))).contains("Skip this question");
    assertThat(talk.network().owner().purpose()).isNull();
  }

  private Preferences preferences() {
    return new PreferenceStore(talk.journal().persons()).of(talk.person().key());
  }

  @Test
  void asksForTheZoneWhereTheChannelDoesNotTellIt() {
    talk.as(new Person(new OwnerKey("test", "eve"), "teams", "Eve", null));
    talk.say("hello");
    talk.say("To learn from others");
    talk.say("skip");
    assertThat(Talk.text(talk.say("Health care"))).contains("In which time zone are you?");
    assertThat(talk.say("Nowhere/Land").kind()).isEqualTo(Reply.Kind.PROBLEM);
    talk.say("Asia/Tokyo");
    assertThat(talk.network().owner().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void takesTheAnswersInAForm() {
    Form form = setupForm();
    Reply reply =
        talk.submit(
            form,
            "purpose",
            "find clients",
            "positioning",
            "lenders",
            "markets",
            "fintech",
            "daily-plan",
            "yes",
            "hour",
            "07:15");
    assertThat(reply.kind()).isEqualTo(Reply.Kind.FORM_PROBLEM);
    Reply again =
        talk.submit(
            Objects.requireNonNull(reply.form()), "purpose", "find clients", "hour", "09:15");

    assertThat(Talk.text(again)).contains("your purpose: find clients");
    assertThat(preferences().hour()).isEqualTo(LocalTime.of(9, 15));
    assertThat(preferences().dailyPlan()).isTrue();
    assertThat(talk.network().owner().positioning()).isEqualTo("lenders");
  }

  @Test
  void showsFirstStepsWhereNobodyIsKnown() {
    talk.given();
    assertThat(Talk.text(talk.say("today"))).contains("Where to begin").contains("Import contacts");
  }

  @Test
  void doesWhatIsSaidBeforeAnythingIsAsked() {
    Reply reply = talk.say("add Dana Ortiz");
    assertThat(reply.summary()).startsWith("Logged: new: Dana Ortiz");
    assertThat(Talk.text(reply)).contains("Welcome.");
  }

  @Test
  void meetsWhoeverOpensThePage() {
    Reply reply = talk.conversation().answer(talk.person(), new Incoming.Arrived("a"));
    assertThat(reply.summary()).contains("why do you network?");
    assertThat(talk.conversation().home(talk.person()).summary()).doesNotContain("why do you");
  }

  @Test
  void meetsAnewWhoeverHasSaidNothingSince() {
    Incoming arrived = new Incoming.Arrived("a");
    Reply first = talk.conversation().answer(talk.person(), arrived);
    Reply again = talk.conversation().answer(talk.person(), arrived);
    assertThat(again.parts()).isEqualTo(first.parts());
    talk.say("to find clients");
    assertThat(talk.conversation().answer(talk.person(), arrived).summary())
        .doesNotContain("why do you");
  }

  @ParameterizedTest
  @CsvSource({
    "I help startups with pricing",
    "We offer workshops to founders",
    "I want to meet the people who decide",
    "To win three clients",
    "new clients"
  })
  void takesAsTheAnswerWhatElsewhereWouldBeACommand(String answer) {
    talk.say("hello");
    talk.say(answer);
    assertThat(talk.network().owner().purpose()).isEqualTo(answer);
    assertThat(talk.network().targets()).isEmpty();
    assertThat(talk.network().contacts()).isEmpty();
  }

  @Test
  void takesNoWordsAsAnAnswerOnceTheFormHasAnswered() {
    talk.submit(setupForm(), "purpose", "find clients");
    assertThat(talk.say("wibble wobble").kind()).isEqualTo(Reply.Kind.PROBLEM);
    assertThat(talk.network().owner().purpose()).isEqualTo("find clients");
  }

  @Test
  void takesNoWordsAsAnAnswerOnceSomethingElseWasSaid() {
    talk.say("hello");
    talk.say("add Dana Ortiz");
    assertThat(talk.say("wibble wobble").kind()).isEqualTo(Reply.Kind.PROBLEM);
    assertThat(talk.network().owner().purpose()).isNull();
  }

  @Test
  void takesNoWordsAsAnAnswerOnceThePersonBrokeOff() {
    talk.say("hello");
    talk.say("cancel");
    assertThat(talk.say("wibble wobble").kind()).isEqualTo(Reply.Kind.PROBLEM);
    assertThat(talk.network().owner().purpose()).isNull();
  }

  @Test
  void endsWithTheButtonOfTheLastQuestion() {
    talk.say("hello");
    talk.say("skip");
    talk.say("skip");
    Reply last = talk.say("skip");
    Reply done = talk.press(Talk.button(last, "Yes, send it"));
    assertThat(Talk.text(done)).contains("08:30").contains("Where to begin");
    assertThat(preferences().dailyPlan()).isTrue();
    assertThat(Talk.text(talk.say("wibble wobble"))).doesNotContain("Shall I send you");
  }
}
