package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.Note;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reading does not explain is never recorded as if it did: the reading is shown first. */
class ReadingGuessTest extends TalkTest {
  @BeforeEach
  void begin() {
    talk.given(
        ConversationFacts.contact("dana", "Dana Ortiz"),
        ConversationFacts.contact("bob", "Bob Miller"));
  }

  private List<InteractionKind> kinds() {
    return talk.network().interactions().stream().map(Interaction::kind).toList();
  }

  private List<String> notes(String id) {
    return talk.known().notesAbout(id).stream().map(Note::text).toList();
  }

  @Test
  void theWholeReadingIsShownAndNothingIsRecordedYet() {
    Reply asked = talk.say("pitched Dana loudly from the roof");

    assertThat(asked.kind()).isEqualTo(Reply.Kind.QUESTION);
    assertThat(asked.summary())
        .startsWith("I read this as: pitched to Dana Ortiz today")
        .contains("note on Dana Ortiz: pitched Dana loudly from the roof");
    assertThat(kinds()).isEmpty();
    assertThat(notes("dana")).isEmpty();
  }

  @Test
  void yesRecordsItWithAllTheWordsAsANote() {
    talk.say("pitched Dana loudly from the roof");
    talk.say("yes");

    assertThat(kinds()).containsExactly(InteractionKind.PITCHED);
    assertThat(notes("dana")).containsExactly("pitched Dana loudly from the roof");
  }

  @Test
  void onlyTheNoteIsKeptWhereThatIsWanted() {
    Reply asked = talk.say("pitched Dana loudly from the roof");
    talk.press(Talk.button(asked, "Only a note"));

    assertThat(kinds()).isEmpty();
    assertThat(notes("dana")).containsExactly("pitched Dana loudly from the roof");
  }

  @Test
  void justANoteCanBeTyped() {
    talk.say("pitched Dana loudly from the roof");
    talk.say("just a note");

    assertThat(kinds()).isEmpty();
    assertThat(notes("dana")).containsExactly("pitched Dana loudly from the roof");
  }

  @Test
  void noRecordsNothing() {
    talk.say("pitched Dana loudly from the roof");
    talk.say("no");

    assertThat(kinds()).isEmpty();
    assertThat(notes("dana")).isEmpty();
  }

  @Test
  void whoIsNewIsAgreedToByTheSameAnswer() {
    Reply asked = talk.say("pitched Ada Lovelace loudly from the roof");
    talk.say("yes");

    assertThat(asked.summary()).contains("new: Ada Lovelace");
    assertThat(kinds()).containsExactly(InteractionKind.PITCHED);
    assertThat(talk.network().contacts())
        .extracting(Contact::name)
        .containsExactlyInAnyOrder("Dana Ortiz", "Bob Miller", "Ada Lovelace");
  }

  @Test
  void anAnswerIsAboutOneReadingAndTheNextIsAskedThen() {
    talk.say("pitched Dana loudly from the roof. pitched Bob softly from the cellar");
    Reply second = talk.say("yes");

    assertThat(kinds()).containsExactly(InteractionKind.PITCHED);
    assertThat(second.summary()).contains("pitched to Bob Miller");

    talk.say("no");
    assertThat(kinds()).containsExactly(InteractionKind.PITCHED);
    assertThat(notes("dana")).hasSize(1);
    assertThat(notes("bob")).isEmpty();
  }

  @Test
  void whatIsClearBesideAGuessIsRecordedAtOnce() {
    talk.say("talked to Bob about cheese. pitched Dana loudly from the roof");

    assertThat(kinds()).containsExactly(InteractionKind.TALKED);
    talk.say("yes");
    assertThat(kinds()).containsExactlyInAnyOrder(InteractionKind.TALKED, InteractionKind.PITCHED);
  }
}
