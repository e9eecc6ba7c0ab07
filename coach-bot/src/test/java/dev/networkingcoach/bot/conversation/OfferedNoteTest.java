package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.journal.Note;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words about people that fit no frame: one question, whose answers keep all that was said. */
class OfferedNoteTest extends TalkTest {
  @BeforeEach
  void begin() {
    talk.given(
        ConversationFacts.contact("dana", "Dana Ortiz"),
        ConversationFacts.contact("bob", "Bob Miller"));
  }

  private List<String> notes(String id) {
    return talk.known().notesAbout(id).stream().map(Note::text).toList();
  }

  @Test
  void yesKeepsTheWordsAsANoteAboutEachOfThem() {
    Reply asked = talk.say("Quarterly letter out to Dana and Bob yesterday evening");

    assertThat(asked.kind()).isEqualTo(Reply.Kind.QUESTION);
    assertThat(asked.summary())
        .startsWith("Shall I keep that as a note about Dana Ortiz and Bob Miller?");
    assertThat(notes("dana")).isEmpty();
    talk.say("yes");
    assertThat(notes("dana"))
        .containsExactly("Quarterly letter out to Dana and Bob yesterday evening");
    assertThat(notes("bob")).isEqualTo(notes("dana"));
    assertThat(talk.network().interactions()).isEmpty();
  }

  @Test
  void aChoiceRecordsTheDayAndTheWords() {
    Reply asked = talk.say("Quarterly letter out to Dana and Bob yesterday evening");
    talk.press(Talk.button(asked, "We talked"));

    assertThat(talk.network().interactions())
        .extracting(Interaction::kind)
        .containsExactly(InteractionKind.TALKED, InteractionKind.TALKED);
    assertThat(talk.network().interactions())
        .allSatisfy(
            one -> {
              assertThat(one.on()).isEqualTo(LocalDate.of(2026, 11, 22));
              assertThat(one.what()).contains("Quarterly letter out to Dana and Bob");
            });
    assertThat(notes("dana")).isEmpty();
  }

  @Test
  void noKeepsNothing() {
    talk.say("Quarterly letter out to Dana and Bob yesterday evening");
    talk.say("no");

    assertThat(notes("dana")).isEmpty();
    assertThat(talk.network().interactions()).isEmpty();
  }

  @Test
  void aDayToComeIsPlannedAtItsHour() {
    Reply asked = talk.say("wed 9:15 bob + dana, the north hall");
    assertThat(asked.summary())
        .startsWith(
            "Shall I plan a meeting with Bob Miller and Dana Ortiz on Wednesday 25 November at"
                + " 09:15");

    talk.say("yes");
    Meeting planned = talk.network().meetings().get(0);
    assertThat(planned.with()).containsExactly("bob", "dana");
    assertThat(planned.on()).isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(planned.at()).isEqualTo(LocalTime.of(9, 15));
    assertThat(planned.purpose()).contains("the north hall");
  }

  @Test
  void whatFellThroughIsNotPlanned() {
    assertThat(talk.say("the Thursday thing with Bob fell through, new day to follow").summary())
        .doesNotContain("Shall I plan");
    assertThat(talk.network().meetings()).isEmpty();
  }

  @Test
  void aNameWithTwoLettersSwappedIsThePerson() {
    assertThat(talk.say("whne did i lsat tlak to dnaa").summary()).contains("Dana Ortiz");
    talk.say("dnaa hates long calls");
    talk.say("called bob millr yesterday");

    assertThat(notes("dana")).hasSize(1);
    assertThat(notes("bob")).isEmpty();
    assertThat(talk.network().interactions())
        .extracting(Interaction::contact)
        .containsExactly("bob");
    assertThat(talk.network().contacts()).hasSize(2);
  }

  @Test
  void aHolidayMayEndInTheNextYear() {
    assertThat(talk.say("I'm on holiday from the 24th to January 4, keep quiet").summary())
        .contains("24 Nov")
        .contains("4 Jan");
    assertThat(
            talk.say("Board meeting this morning w/ Dana (Payflow). Bob helps, Dana wants tea")
                .summary())
        .doesNotContain("went wrong");
  }
}
