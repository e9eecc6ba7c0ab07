package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepingTest extends TalkTest {

  @BeforeEach
  void begin() {
    talk.given(
        ConversationFacts.contact("dana", "Dana Ortiz"),
        ConversationFacts.contact("dora", "Dora Ortiz"));
  }

  @Test
  void forgetsAPersonOnceItIsConfirmed() {
    talk.say("note Dana: met in Oslo");
    Reply question = talk.say("forget Dana");
    assertThat(talk.network().contact("dana")).isPresent();

    Reply done = talk.press(Talk.button(question, "Forget Dana Ortiz"));

    assertThat(done.summary()).startsWith("Dana Ortiz is deleted");
    assertThat(talk.network().contact("dana")).isEmpty();
    assertThat(talk.known().notes()).isEmpty();
    assertThat(talk.press(Talk.button(question, "Forget Dana Ortiz")).summary())
        .contains("gone already");
  }

  @Test
  void forgetsTheOwnerWhoAgrees() {
    Reply question = talk.say("forget me");
    assertThat(question.kind()).isEqualTo(Reply.Kind.QUESTION);
    assertThat(talk.network().contacts()).hasSize(2);

    assertThat(talk.press(Talk.button(question, "Forget me")).summary())
        .startsWith("Everything about you is removed.");
    assertThat(talk.journal().read(talk.person().key())).isEmpty();
    assertThat(talk.journal().persons().all(talk.person().key())).isEmpty();
  }

  @Test
  void forgetsTheOwnerWhoAgreesInWords() {
    talk.say("forget me");
    // Who only says it again has not agreed to it.
    assertThat(talk.say("forget me").kind()).isEqualTo(Reply.Kind.QUESTION);
    assertThat(talk.network().contacts()).hasSize(2);

    assertThat(talk.say("yes").summary()).startsWith("Everything about you is removed.");
    assertThat(talk.journal().read(talk.person().key())).isEmpty();
    assertThat(talk.journal().persons().all(talk.person().key())).isEmpty();
  }

  @Test
  void keepsTheOwnerWhoThinksBetterOfIt() {
    talk.say("forget me");
    assertThat(talk.say("no").summary()).startsWith("Fine");
    talk.say("yes");
    assertThat(talk.network().contacts()).hasSize(2);
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
  void keepsForGoodWhoAreTwoPeople() {
    Reply pairs = talk.say("duplicates");
    assertThat(talk.press(Talk.button(pairs, "Two people")).summary())
        .isEqualTo(
            "Dora Ortiz and Dana Ortiz are two people: \"duplicates\" won't list them any more.");
    assertThat(talk.say("duplicates").summary()).isEqualTo("Nobody seems to be there twice.");
    assertThat(talk.network().contacts()).hasSize(2);
  }

  @Test
  void forgettingSomebodyKeepsThePairsOfOthers() {
    talk.say("add Bob Berg");
    talk.say("add Carla Moss");
    talk.say("different Dana and Dora");
    talk.say("different Bob Berg and Carla Moss");

    talk.say("forget Dora Ortiz");
    talk.say("yes");

    assertThat(talk.network().contacts()).hasSize(3);
    assertThat(talk.journal().persons().all(talk.person().key()).entrySet())
        .filteredOn(text -> text.getKey().startsWith("people-apart/"))
        .extracting(Map.Entry::getValue)
        .containsExactly("bob-berg\tcarla-moss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "different Dana and Dora",
        "Dana and Dora are different people",
        "Dana and Dora are two people",
        "Dana and Dora are not the same person",
        "Dana is not the same person as Dora"
      })
  void hearsThatTwoAreTwoPeople(String words) {
    assertThat(talk.say(words).summary())
        .isEqualTo(
            "Dana Ortiz and Dora Ortiz are two people: \"duplicates\" won't list them any more.");
    assertThat(talk.say("duplicates").summary()).isEqualTo("Nobody seems to be there twice.");
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
    Incoming file = new Incoming.Sent("s1", "people.txt", ContentBytes.of("Ann\nBo"));
    Reply once = talk.conversation().answer(talk.person(), file);
    assertThat(Talk.text(once)).contains("2 new contacts");
    assertThat(Talk.text(talk.conversation().answer(talk.person(), file)))
        .contains("brings nothing new");
    assertThat(talk.network().contacts()).hasSize(4);

    Reply wrong =
        talk.conversation()
            .answer(talk.person(), new Incoming.Sent("s2", "people.exe", ContentBytes.of("")));
    assertThat(wrong.kind()).isEqualTo(Reply.Kind.PROBLEM);
    assertThat(wrong.summary()).contains("must be a list of names");
  }

  @Test
  void whatIsWrittenBesideAFileIsHeardWhereItSaysMore() {
    Reply both = sent("people.txt", "met Dana yesterday");
    assertThat(Talk.text(both)).contains("2 new contacts", "met Dana");
    assertThat(talk.network().interactions()).hasSize(1);

    assertThat(Talk.text(sent("people.txt", "import"))).doesNotContain("Connections.csv");
    assertThat(Talk.text(sent("people.txt", "here is my blorb"))).doesNotContain("blorb");

    Reply unread = sent("photo.exe", "gave Dana a referral");
    assertThat(unread.kind()).isEqualTo(Reply.Kind.PROBLEM);
    assertThat(Talk.text(unread)).contains("must be a list of names", "gave Dana Ortiz a referral");
    assertThat(talk.network().interactions()).hasSize(2);
  }

  private Reply sent(String name, String words) {
    Incoming file = new Incoming.Sent(name + "/" + words, name, ContentBytes.of("Ann\nBo"), words);
    return talk.conversation().answer(talk.person(), file);
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

  @Test
  void correctsWhatHappenedWithSeveral() {
    Reply logged = talk.say("met Dana and Dora at JavaZone yesterday");
    Form form = Objects.requireNonNull(talk.press(Talk.button(logged, "Correct it")).form());
    assertThat(form.fields().get(0).value()).isEqualTo("Dana Ortiz, Dora Ortiz");
    Reply corrected = talk.submit(form, "kind", "TALKED", "event", "");

    assertThat(corrected.kind()).isEqualTo(Reply.Kind.ANSWER);
    assertThat(talk.network().interactions())
        .extracting(one -> one.contact() + " " + one.kind() + " " + one.on())
        .containsExactlyInAnyOrder(
            "dana TALKED " + talk.today().minusDays(1), "dora TALKED " + talk.today().minusDays(1));
    assertThat(talk.network().events()).isEmpty();
    talk.press(Talk.button(corrected, "Undo"));
    assertThat(talk.network().interactions())
        .extracting("kind")
        .containsExactly(InteractionKind.MET, InteractionKind.MET);
  }

  @Test
  void correctsOneIntoSeveralAndSeveralIntoOne() {
    Reply logged = talk.say("met Dana");
    Form form = Objects.requireNonNull(talk.press(Talk.button(logged, "Correct it")).form());
    Reply both = talk.submit(form, "who", "Dana, Dora");
    assertThat(talk.network().interactions())
        .extracting("contact")
        .containsExactlyInAnyOrder("dana", "dora");

    Form again = Objects.requireNonNull(talk.press(Talk.button(both, "Correct it")).form());
    talk.submit(again, "who", "Dora");
    assertThat(talk.network().interactions()).extracting("contact").containsExactly("dora");
  }

  @Test
  void correctsTheDayAndKeepsWhatTheFormDoesNotShow() {
    talk.say("target Lee Park");
    Reply logged = talk.say("asked Dana for an intro to Lee");
    Form form = Objects.requireNonNull(talk.press(Talk.button(logged, "Correct it")).form());
    talk.submit(form, "on", talk.today().minusDays(2).toString());

    assertThat(talk.network().interactions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.on()).isEqualTo(talk.today().minusDays(2));
              assertThat(one.favour()).isEqualTo(Favour.INTRODUCTION);
              assertThat(one.target()).isEqualTo("lee-park");
            });
  }

  @Test
  void correctsInWordsWhatNoFormShows() {
    Reply logged = talk.say("Dana needs a carpet");
    Form form = Objects.requireNonNull(talk.press(Talk.button(logged, "Correct it")).form());
    assertThat(form.fields().get(0).value()).isEqualTo("Dana needs a carpet");
    assertThat(talk.submit(form, "words", "wibble wobble").kind())
        .isEqualTo(Reply.Kind.FORM_PROBLEM);
    assertThat(needs()).containsExactly("carpet");

    Reply corrected = talk.submit(form, "words", "Dana needs a carpenter");
    assertThat(corrected.kind()).isEqualTo(Reply.Kind.ANSWER);
    assertThat(needs()).containsExactly("carpenter");
    assertThat(talk.submit(form, "words", "Dana needs a carpenter").summary())
        .contains("not there any more");
    assertThat(needs()).containsExactly("carpenter");
  }

  private List<String> needs() {
    return talk.network().contact("dana").orElseThrow().needs().stream().map(Topic::text).toList();
  }

  @Test
  void takesBackAMergeByWords() {
    talk.say("note Dana: likes tea");
    assertThat(talk.say("merge Dana into Dora").summary())
        .startsWith("Logged: Dana Ortiz is Dora Ortiz");
    assertThat(talk.network().contacts()).extracting("id").containsExactly("dora");
    assertThat(talk.known().notesAbout("dora")).hasSize(1);

    assertThat(talk.say("undo").summary()).startsWith("Took back: Dana Ortiz is Dora Ortiz");
    assertThat(talk.network().contacts()).hasSize(2);
    assertThat(talk.known().notesAbout("dana")).hasSize(1);
  }

  @Test
  void asksWhichOfTwoIsToBeForgottenAndGuessesNothing() {
    Reply question = talk.say("forget Ortiz");
    assertThat(question.summary()).contains("Ortiz fits 2 of your contacts");
    assertThat(talk.say("yes").summary()).startsWith("Which of them?");
    assertThat(talk.say("2").summary()).startsWith("Forget Dora Ortiz?");
    assertThat(talk.network().contacts()).hasSize(2);
  }
}
