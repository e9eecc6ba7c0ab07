package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.content.Bytes;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepingTest extends TalkTest {

  @BeforeEach
  void begin() {
    talk.given(Given.contact("dana", "Dana Ortiz"), Given.contact("dora", "Dora Ortiz"));
  }

  @Test
  void forgetsAPersonOnceItIsConfirmed() {
    talk.say("note Dana: met in Oslo");
    Reply question = talk.say("forget Dana");
    assertThat(talk.network().contact("dana")).isPresent();

    Reply done = talk.press(Talk.button(question, "for good"));

    assertThat(done.summary()).startsWith("They are forgotten");
    assertThat(talk.network().contact("dana")).isEmpty();
    assertThat(talk.known().notes()).isEmpty();
    assertThat(talk.press(Talk.button(question, "for good")).summary()).contains("gone already");
  }

  @Test
  void forgetsTheOwnerWhoWritesItOut() {
    Reply question = talk.say("forget me");
    Form form = Objects.requireNonNull(question.form());
    assertThat(talk.submit(form, "words", "yes").kind()).isEqualTo(Reply.Kind.FORM_PROBLEM);
    assertThat(talk.network().contacts()).hasSize(2);

    assertThat(talk.submit(form, "words", "Forget me").kind()).isEqualTo(Reply.Kind.ANSWER);
    assertThat(talk.journal().read(talk.person().key())).isEmpty();
    assertThat(talk.journal().persons().all(talk.person().key())).isEmpty();
  }

  @Test
  void mergesWhoIsThereTwiceAndTakesItBack() {
    Reply pairs = talk.say("duplicates");
    Reply merged = talk.press(Talk.button(pairs, "Merge"));
    assertThat(talk.network().contacts()).hasSize(1);

    talk.press(Talk.button(merged, "Undo"));
    assertThat(talk.network().contacts()).hasSize(2);
  }

  @Test
  void exportsAndTellsHowToImport() {
    Reply export = talk.say("export");
    assertThat(export.parts()).anyMatch(Part.Attachment.class::isInstance);
    assertThat(talk.press(Talk.button(export, "As CSV")).parts())
        .anyMatch(Part.Attachment.class::isInstance);
    assertThat(talk.say("import").summary()).contains("Connections.csv");
  }

  @Test
  void takesAFileOnce() {
    Incoming file = new Incoming.Sent("s1", "people.txt", Bytes.of("Ann\nBo"));
    Reply once = talk.conversation().answer(talk.person(), file);
    assertThat(Talk.text(once)).contains("2 new contacts");
    assertThat(Talk.text(talk.conversation().answer(talk.person(), file)))
        .contains("brings nothing new");
    assertThat(talk.network().contacts()).hasSize(4);

    Reply wrong =
        talk.conversation()
            .answer(talk.person(), new Incoming.Sent("s2", "people.exe", Bytes.of("")));
    assertThat(wrong.kind()).isEqualTo(Reply.Kind.PROBLEM);
    assertThat(wrong.summary()).contains("must be a list of names");
  }

  @Test
  void showsTheLogPageByPageAndTakesAnyEntryBack() {
    for (int i = 1; i <= 15; i++) {
      talk.say("note Dana: number " + i);
    }
    Reply log = talk.say("log");
    Reply earlier = talk.press(Talk.button(log, "Earlier"));
    assertThat(Talk.text(earlier)).contains("number 5");
    talk.press(Talk.button(earlier, "Undo"));
    assertThat(talk.known().notes()).hasSize(14);
  }

  @Test
  void correctsWhatWasLogged() {
    Reply logged = talk.say("gave Dana a referral yesterday");
    Form form = Objects.requireNonNull(talk.press(Talk.button(logged, "Correct it")).form());
    Reply corrected = talk.submit(form, "who", "Dora", "favour", "HELP", "what", "with the move");

    assertThat(corrected.kind()).isEqualTo(Reply.Kind.ANSWER);
    assertThat(talk.network().interactions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.contact()).isEqualTo("dora");
              assertThat(one.favour()).isEqualTo(Favour.HELP);
              assertThat(one.on()).isEqualTo(talk.today().minusDays(1));
            });
    assertThat(talk.submit(form, "who", "Dora", "what", "else").kind())
        .isEqualTo(Reply.Kind.PROBLEM);
  }

  @Test
  void correctsANewPersonAway() {
    Reply logged = added(talk.say("met Danna Ortizz at JavaZone, CTO at Payflow"));
    assertThat(talk.network().contacts()).hasSize(3);
    Form form = Objects.requireNonNull(talk.press(Talk.button(logged, "Correct it")).form());
    talk.submit(form, "who", "Dana Ortiz");

    assertThat(talk.network().contacts()).hasSize(2);
    assertThat(talk.network().contact("dana").orElseThrow().organization()).isEqualTo("Payflow");
    assertThat(talk.network().interactions()).extracting("contact").containsExactly("dana");
  }
}
