package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody new in several statements of one message is asked about once and added once. */
class AddedOnceTest extends TalkTest {
  private static final String CALL =
      "Had a call with Rachel Stone, Head of Ops at Brightwave, this morning."
          + " She's drowning in manual KYC checks.";

  @Test
  void aYesInWordsAddsThePersonAndCompletesAllThatWasSaid() {
    talk.given();
    Reply question = talk.say(CALL);
    assertThat(question.kind()).isEqualTo(Reply.Kind.QUESTION);
    assertThat(talk.network().contacts()).isEmpty();

    talk.say("yes");
    onlyRachel();
  }

  @Test
  void theButtonDoesTheSame() {
    talk.given();
    added(talk.say(CALL));
    onlyRachel();
  }

  @Test
  void aNoRecordsNothing() {
    talk.given();
    talk.say(CALL);
    talk.say("no");
    assertThat(talk.network().contacts()).isEmpty();
    assertThat(talk.known().notes()).isEmpty();
  }

  @Test
  void whatIsPromisedIsKeptAsANote() {
    talk.given(ConversationFacts.contact("dana", "Dana Ortiz"));
    talk.say("Promised to send Dana Ortiz the checklist by Thursday");
    assertThat(talk.known().notes())
        .singleElement()
        .satisfies(note -> assertThat(note.contact()).isEqualTo("dana"));
    assertThat(talk.network().interactions()).isEmpty();
  }

  private void onlyRachel() {
    List<Contact> contacts = talk.network().contacts();
    assertThat(contacts).extracting(Contact::name).containsExactly("Rachel Stone");
    String rachel = contacts.get(0).id();
    assertThat(talk.network().interactions())
        .singleElement()
        .satisfies(one -> assertThat(one.contact()).isEqualTo(rachel));
    assertThat(talk.known().notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.contact()).isEqualTo(rachel);
              assertThat(note.text()).contains("manual KYC checks");
            });
  }
}
