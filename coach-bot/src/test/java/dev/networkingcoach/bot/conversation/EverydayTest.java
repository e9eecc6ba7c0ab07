package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EverydayTest {
  @TempDir private Path folder;
  private Talk talk;

  @BeforeEach
  void open() {
    talk = new Talk(folder);
  }

  @AfterEach
  void close() {
    talk.close();
  }

  private Reply added(Reply question) {
    return talk.press(Talk.button(question, "as a new person"));
  }

  @Test
  void fillsEverythingFromOneSentence() {
    Reply question =
        talk.say("met Dana Ortiz at JavaZone, CTO at Payflow, looks for a React contractor");
    Reply reply = added(question);

    assertThat(reply.kind()).isEqualTo(Reply.Kind.ANSWER);
    assertThat(reply.summary()).startsWith("Logged: met Dana Ortiz at JavaZone today");
    Contact dana = talk.network().contacts().get(0);
    assertThat(dana.name()).isEqualTo("Dana Ortiz");
    assertThat(dana.title()).isEqualTo("CTO");
    assertThat(dana.organization()).isEqualTo("Payflow");
    assertThat(dana.needs()).hasSize(1);
    assertThat(talk.network().events()).extracting("name").containsExactly("JavaZone");
    assertThat(talk.network().interactions())
        .extracting("kind")
        .containsExactly(InteractionKind.MET);
  }

  @Test
  void countsOnceWhatIsDeliveredTwice() {
    talk.say("add Dana Ortiz");
    Reply once = talk.say("same", "gave Dana a referral");
    Reply twice = talk.say("same", "gave Dana a referral");

    assertThat(once.summary()).startsWith("Logged:");
    assertThat(twice.summary()).startsWith("That counts already");
    assertThat(talk.network().interactions()).hasSize(1);
  }

  @Test
  void tellsWhatBecameDifferentInThePlan() {
    talk.say("add Dana Ortiz, looks for a React contractor");
    talk.say("got a referral from Dana yesterday");
    Reply reply = talk.say("thanked Dana");

    assertThat(reply.summary()).contains("Thanks done.").contains("Next: ");
  }

  @Test
  void callsNothingDoneThatWasOnlyPutAside() {
    talk.say("add Dana Ortiz");
    talk.say("met Dana");
    assertThat(talk.say("archive Dana").summary())
        .contains("Off your list: Follow up with Dana Ortiz.")
        .doesNotContain("Followed up");
  }

  @Test
  void takesWhomSomebodyWasIntroducedToForNoTarget() {
    talk.say("add Dana Ortiz");
    talk.say("add Lee Park");
    Reply reply = talk.say("gave Dana an intro to Lee");
    assertThat(reply.summary()).doesNotContain("you want to meet");
    assertThat(talk.network().targets()).isEmpty();
    talk.say("asked Dana for an intro to Lee");
    assertThat(talk.network().targets()).extracting("id").containsExactly("lee-park");
  }

  @Test
  void asksWhetherWhatIsToldOfALaterDayIsPlanned() {
    talk.say("add Dana Ortiz");
    assertThat(talk.say("met Dana on 2026-12-01").summary())
        .contains("Tuesday 1 December is still to come");
    assertThat(talk.network().interactions()).isEmpty();
    talk.say("2");
    assertThat(talk.network().interactions()).isEmpty();
    assertThat(talk.network().meetings()).hasSize(1);
  }

  @Test
  void takesBackAndBringsBack() {
    talk.say("add Dana Ortiz");
    talk.say("gave Dana a referral");
    Reply undone = talk.say("undo");
    assertThat(undone.summary()).startsWith("Took back: gave Dana Ortiz a referral");
    assertThat(talk.network().interactions()).isEmpty();

    talk.press(Talk.button(undone, "Bring it back"));
    assertThat(talk.network().interactions()).hasSize(1);
  }

  @Test
  void asksWhoIsMeantAndTakesANumber() {
    talk.say("add Dana Ortiz");
    talk.say("add Dana Smith");
    Reply question = talk.say("gave Dana a referral");
    assertThat(question.summary()).isEqualTo("Dana fits 2 of your contacts. Who is it?");
    assertThat(talk.network().interactions()).isEmpty();

    talk.say("2");
    assertThat(talk.network().interactions()).extracting("contact").containsExactly("dana-smith");
  }

  @Test
  void takesNoYesForOneOfSeveral() {
    talk.say("add Dana Ortiz, CTO at Payflow");
    talk.say("add Dana Smith");
    talk.say("gave Dana a referral");
    Reply which = talk.say("yes");
    assertThat(which.kind()).isEqualTo(Reply.Kind.QUESTION);
    assertThat(Talk.text(which)).contains("Dana Ortiz, CTO, Payflow").contains("Dana Smith");
    assertThat(talk.network().interactions()).isEmpty();

    talk.say("2");
    assertThat(talk.network().interactions()).extracting("contact").containsExactly("dana-smith");
  }

  @Test
  void remembersWordsTooLongForAButton() {
    String words = "x".repeat(2000);
    Reply question = talk.say("talked with Nora Quist about " + words);
    Reply reply = added(question);
    assertThat(reply.kind()).isEqualTo(Reply.Kind.ANSWER);
    assertThat(talk.network().interactions()).extracting("what").containsExactly(words);
  }

  @Test
  void fillsTheFormFromWordsOfAMessage() {
    talk.say("add Dana Ortiz");
    Form form =
        talk.conversation()
            .form(talk.person(), Conversation.LOG_FORM, "met Dana at JavaZone yesterday")
            .orElseThrow();
    Reply reply = talk.submit(form);
    assertThat(reply.summary()).startsWith("Logged: met Dana Ortiz at JavaZone yesterday");
    assertThat(talk.submit(form).summary()).startsWith("That counts already");
  }

  @Test
  void takesWordsThatAShellHasParted() {
    Reply question =
        talk.conversation()
            .answer(
                talk.person(),
                new Incoming.Typed("t1", List.of("met", "Dana Ortiz", "at", "JavaZone")));
    assertThat(added(question).summary()).startsWith("Logged: met Dana Ortiz at JavaZone today");
  }

  @Test
  void whereTheWordsTellNoDayTheDayTakenIsSaid() {
    talk.say("add Dana Ortiz");
    Reply reply = talk.say("met Dana in 2019");
    assertThat(reply.summary())
        .contains(
            "met Dana Ortiz on 1 Jan 2019", "“in 2019” could be any day, so I used 1 Jan 2019");
    assertThat(talk.network().interactions().get(0).what()).isNull();
    assertThat(talk.say("met Dana on 1 march 2019").summary()).doesNotContain("tells no day");
    assertThat(talk.say("met Dana last spring").summary())
        .startsWith("\"last spring\" tells no day");
    assertThat(talk.network().interactions()).hasSize(2);
  }
}
