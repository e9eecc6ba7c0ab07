package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadWordsTest extends TalkTest {
  private static final String TABLE =
      "Name\tCompany\tTitle\nDana Ortiz\tPayflow\tCTO\nSam Lee\tAcme\tCEO\n";

  @BeforeEach
  void begin() {
    talk.given(ConversationFacts.contact("dana", "Dana Ortiz"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"👍", "👍🎉🙏"})
  void aReactionGetsTheMenuAndChangesNothing(String text) {
    long before = talk.known().number();

    assertThat(talk.say(text).summary()).startsWith("Tell me what happened");
    assertThat(talk.known().number()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "\n\n", "\u0000\u0001\u0002", "\u202e\u200f", "|||%7C%25", TABLE})
  void isAnsweredHelpfullyAndChangesNothing(String text) {
    long before = talk.known().number();
    Reply reply = talk.say(text);

    assertThat(reply.kind()).isEqualTo(Reply.Kind.PROBLEM);
    assertThat(reply.summary()).isNotBlank().hasSizeLessThan(400);
    assertThat(talk.known().number()).isEqualTo(before);
  }

  @Test
  void ofFortyThousandCharactersIsAnsweredWithAFewWords() {
    Reply reply = talk.say("a".repeat(40_000));
    assertThat(reply.kind()).isEqualTo(Reply.Kind.PROBLEM);
    assertThat(Talk.text(reply)).hasSizeLessThan(3_000);
  }

  @Test
  void isKeptWholeWhereItIsANote() {
    String note = "long ".repeat(900).strip();
    talk.say("note Dana: " + note);
    assertThat(talk.known().notes()).extracting("text").containsExactly(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!channel> *Bold*",
        "[link](http://example.com) <at>x</at>",
        "Robert'); DROP TABLE entry;--",
        "محمد بن سلمان",
        "O’Brien-Ørsted 🦊"
      })
  void isTakenThoughANameHasMarkupOrQuotes(String name) {
    Reply question = talk.say("met \"" + name + "\" yesterday");
    Reply reply = added(question);

    assertThat(reply.kind()).isEqualTo(Reply.Kind.ANSWER);
    assertThat(talk.network().contacts()).hasSize(2);
    String kept = talk.network().contacts().get(1).name();
    assertThat(Talk.text(talk.say("who " + talk.network().contacts().get(1).id()))).contains(kept);
  }

  @Test
  void ofAButtonThatMeansNothing() {
    for (String token :
        List.of(
            "", "x", "0|done|a", "1|nothing|a", "1|undo|x", "1|say", "1|say||", "a".repeat(1500))) {
      Reply reply = talk.press(token);
      assertThat(reply.kind()).as(token).isEqualTo(Reply.Kind.PROBLEM);
    }
  }

  @Test
  void ofAButtonOfLastMonthIsToldSo() {
    talk.say("met Dana");
    talk.days(3);
    Button done = Talk.done(talk.say("today"));
    talk.say("talked with Dana");
    talk.days(30);
    long before = talk.known().number();

    Reply reply = talk.press(done);

    assertThat(reply.kind()).isEqualTo(Reply.Kind.PROBLEM);
    assertThat(reply.summary()).contains("not in your plan any more");
    assertThat(talk.known().number()).isEqualTo(before);
  }

  @Test
  void ofAFormIsToldAtEachFieldAndNothingTypedIsLost() {
    Form form = talk.conversation().form(talk.person(), Conversation.LOG_FORM, "").orElseThrow();
    Reply reply = talk.submit(form, "who", "", "on", "soon", "kind", "", "what", "the new product");

    assertThat(reply.kind()).isEqualTo(Reply.Kind.FORM_PROBLEM);
    Form again = Objects.requireNonNull(reply.form());
    assertThat(again.problems()).containsOnlyKeys("who", "on", "kind");
    assertThat(again.fields())
        .filteredOn(field -> field.name().equals("what"))
        .extracting(FormField::value)
        .containsExactly("the new product");
  }

  @Test
  void ofAFormWithoutItsFieldsIsAFault() {
    Form form = talk.conversation().form(talk.person(), Conversation.LOG_FORM, "").orElseThrow();
    Reply reply =
        talk.conversation()
            .answer(talk.person(), new Incoming.Submitted("f", form.token(), Map.of()));
    assertThat(reply.kind()).isEqualTo(Reply.Kind.FORM_PROBLEM);
  }

  @Test
  void leavesTwoWhoEditOneContactBothTheirChanges() {
    Form one = Objects.requireNonNull(talk.press("1|form|details|dana").form());
    talk.submit(one, "title", "CTO");
    Form other = Objects.requireNonNull(talk.press("1|form|details|dana").form());
    talk.submit(one, "organization", "Payflow", "title", "CTO");
    talk.submit(other, "title", "CEO", "organization", "Payflow");

    Contact dana = talk.network().contact("dana").orElseThrow();
    assertThat(dana.title()).isEqualTo("CEO");
    assertThat(dana.organization()).isEqualTo("Payflow");
  }

  /** Whoever keeps the message does it again; a reply would say what nobody knows. */
  @Test
  void whileTheJournalIsAwayAnswersNothing() {
    talk.journal().close();
    assertThatThrownBy(() -> talk.say("met Dana")).isInstanceOf(JournalException.class);
  }
}
