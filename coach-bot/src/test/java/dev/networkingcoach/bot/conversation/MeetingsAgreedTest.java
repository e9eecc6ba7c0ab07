package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.bot.conversation.internal.command.CommandHandlers;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.view.HelpView;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.AboutPerson;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.Housekeeping;
import dev.networkingcoach.language.command.InteractionCommand;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.MeetingCommand.MeetingCancelled;
import dev.networkingcoach.language.command.MeetingCommand.MeetingList;
import dev.networkingcoach.language.command.MeetingCommand.MeetingMoved;
import dev.networkingcoach.language.command.MeetingCommand.MeetingPlanned;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.command.Where;
import dev.networkingcoach.language.command.Who;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingsAgreedTest extends TalkTest {
  private int said;

  @BeforeEach
  void begin() {
    talk.given(
        ConversationFacts.contact("dana", "Dana Ortiz"),
        ConversationFacts.contact("bob", "Bob Miller"));
  }

  private Reply say(Command command) {
    ConversationTurn turn =
        new ConversationTurn(
            talk.conversation().services(),
            talk.person(),
            talk.now(),
            new Utterance("said" + ++said, "words", Map.of()),
            ConversationTurn.Event.NONE);
    return CommandHandlers.all(new HelpView(List.of())).answer(command, turn);
  }

  private Reply plan(String who, int days, @Nullable String at) {
    return say(
        new MeetingPlanned(
            List.of(new Who(who)),
            talk.today().plusDays(days),
            at == null ? null : LocalTime.parse(at),
            "the pilot"));
  }

  private MeetingMoved moved(@Nullable Who who, @Nullable LocalDate on) {
    return new MeetingMoved(who, null, on, null);
  }

  @Test
  void areRecordedAndShownWhereTheOwnerLooks() {
    assertThat(plan("Dana", 1, "15:00").summary())
        .startsWith("Logged: meeting with Dana Ortiz on Tue 24 Nov at 15:00, about the pilot.");

    assertThat(say(new MeetingList(null, null, null)).summary())
        .isEqualTo("1 meeting: tomorrow at 15:00 with Dana Ortiz.");
    assertThat(Talk.text(talk.conversation().home(talk.person()))).contains("Meetings ahead");
    assertThat(Talk.text(talk.say("week"))).contains("Tomorrow at 15:00 with Dana Ortiz");
    assertThat(say(new MeetingList(new Who("Bob"), null, null)).summary())
        .startsWith("No meeting is planned");
  }

  @Test
  void areMovedByThePersonOrAsTheOneToldOfLast() {
    plan("Bob", 2, "09:00");
    plan("Dana", 1, "15:00");
    say(moved(null, talk.today().plusDays(4)));
    assertThat(talk.network().meetings())
        .extracting(one -> one.with() + " " + one.on() + " " + one.at())
        .containsExactlyInAnyOrder("[bob] 2026-11-25 09:00", "[dana] 2026-11-27 15:00");

    say(new MeetingMoved(new Who("Bob"), null, null, LocalTime.of(11, 0)));
    assertThat(talk.network().meetings())
        .extracting(one -> one.with() + " " + one.on() + " " + one.at())
        .containsExactlyInAnyOrder("[bob] 2026-11-25 11:00", "[dana] 2026-11-27 15:00");
  }

  @Test
  void areTakenOutForGood() {
    plan("Dana", 1, null);
    Reply gone = say(new MeetingCancelled(null, null, null));
    assertThat(gone.summary())
        .startsWith("Logged: removed the meeting with Dana Ortiz on Tue 24 Nov, about the pilot.");
    assertThat(talk.network().meetings()).isEmpty();
    assertThat(talk.known().meetingsOut()).hasSize(1);
    assertThat(Talk.text(talk.say("log")))
        .contains("Removed the meeting with Dana Ortiz on Tue 24 Nov, about the pilot");

    talk.press(Talk.button(gone, "Undo"));
    assertThat(talk.network().meetings()).hasSize(1);
    assertThat(say(new MeetingCancelled(new Who("Bob"), null, null)).kind())
        .isEqualTo(Reply.Kind.PROBLEM);
  }

  @Test
  void areAskedAboutWhereSeveralMayBeMeant() {
    plan("Dana", 1, "15:00");
    plan("Dana", 3, "10:00");
    UnclearException question =
        catchThrowableOfType(
            UnclearException.class, () -> say(new MeetingCancelled(new Who("Dana"), null, null)));
    assertThat(talk.network().meetings()).hasSize(2);

    talk.press(Talk.button(question.reply(), "Thu 26 Nov at 10:00"));
    assertThat(talk.network().meetings())
        .extracting("on")
        .containsExactly(LocalDate.of(2026, 11, 24));
    assertThat(talk.press(Talk.button(question.reply(), "Thu 26 Nov at 10:00")).summary())
        .startsWith("That meeting is not planned any more");
  }

  @Test
  void areToldApartByPeopleToo() {
    plan("Dana", 1, "15:00");
    plan("Bob", 1, null);
    assertThat(say(new MeetingList(null, null, null)).summary())
        .isEqualTo("2 meetings, the first tomorrow with Bob Miller.");
    UnclearException question =
        catchThrowableOfType(
            UnclearException.class,
            () -> say(new MeetingCancelled(null, talk.today().plusDays(1), null)));
    assertThat(Talk.buttons(question.reply()))
        .extracting("label")
        .containsExactly("Tomorrow with Bob Miller", "Tomorrow at 15:00 with Dana Ortiz");
  }

  /** Slack's readers take a word between two colons for an emoji: "15:00: Dana". */
  @Test
  void areWrittenWithoutWhatReadsAsAnEmoji() {
    plan("Dana", 1, "15:00");
    plan("Dana", 3, "10:00");
    Reply list = say(new MeetingList(null, null, null));
    UnclearException question =
        catchThrowableOfType(
            UnclearException.class, () -> say(new MeetingCancelled(new Who("Dana"), null, null)));
    List<Reply> replies =
        List.of(
            list,
            question.reply(),
            talk.say("week"),
            talk.conversation().home(talk.person()),
            talk.press(Talk.button(list, "Remove")));
    assertThat(replies)
        .allSatisfy(
            reply ->
                assertThat(reply.summary() + Talk.text(reply)).doesNotContainPattern(":[\\w+-]+:"));
  }

  @Test
  void areToldOfWithOnePress() {
    plan("Dana", 1, null);
    talk.days(3);
    talk.press(Talk.button(talk.say("today"), "I only talked to Dana"));
    assertThat(talk.network().interactions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(InteractionKind.TALKED);
              assertThat(one.on()).isEqualTo(LocalDate.of(2026, 11, 24));
              assertThat(one.what()).isEqualTo("the pilot");
            });
  }

  @Test
  void areTakenOutWithOnePressWhereTheyDidNotHappen() {
    plan("Dana", 1, null);
    talk.days(3);
    talk.press(Talk.button(talk.say("today"), "The meeting did not happen"));
    assertThat(talk.network().meetings()).isEmpty();
    assertThat(talk.network().interactions()).isEmpty();
  }

  @Test
  void countsWhoWrote() {
    say(
        new InteractionCommand.Interacted(
            InteractionKind.TALKED,
            List.of(new Who("Dana")),
            When.on(talk.today()),
            Matter.NONE,
            Where.UNSAID,
            Details.NONE,
            InteractionCommand.Side.CONTACT));
    assertThat(talk.network().interactions().get(0).by()).isEqualTo(Initiator.CONTACT);
    assertThat(Talk.text(talk.say("log"))).contains("Dana Ortiz wrote to you today");
  }

  @Test
  void keepsABirthdayAndAsksBeforeItChanges() {
    assertThat(say(new AboutPerson.BirthdaySet(new Who("Dana"), "--03-03")).summary())
        .startsWith("Logged: Dana Ortiz: birthday 3 March.");
    assertThat(String.valueOf(talk.network().contact("dana").orElseThrow().birthday()))
        .isEqualTo("--03-03");
    UnclearException question =
        catchThrowableOfType(
            UnclearException.class,
            () -> say(new AboutPerson.BirthdaySet(new Who("Dana"), "--03-04")));
    assertThat(question.reply().summary()).contains("birthday 3 March.", "Is it 4 March now?");
  }

  @Test
  void correctsTheLastEntryInWords() {
    talk.say("met Dana");
    Reply reply =
        say(
            new Housekeeping.Corrected(
                List.of(
                    new InteractionCommand.Interacted(
                        InteractionKind.MET,
                        List.of(new Who("Bob")),
                        When.on(talk.today().minusDays(1)),
                        Matter.NONE,
                        Where.UNSAID,
                        Details.NONE))));
    assertThat(Talk.text(reply)).contains("Took back: met Dana Ortiz today.");
    assertThat(talk.network().interactions())
        .extracting(one -> one.contact() + " " + one.on())
        .containsExactly("bob 2026-11-22");
  }

  @Test
  void keepsTheEntryWhereWhatIsRightIsNotClear() {
    talk.say("met Dana");
    UnclearException question =
        catchThrowableOfType(
            UnclearException.class,
            () ->
                say(
                    new Housekeeping.Corrected(
                        List.of(
                            new InteractionCommand.Interacted(
                                InteractionKind.MET,
                                List.of(new Who("Priya Raman")),
                                When.on(talk.today()),
                                Matter.NONE,
                                Where.UNSAID,
                                Details.NONE)))));
    assertThat(question.newNames()).containsExactly("Priya Raman");
    assertThat(talk.network().interactions()).extracting("contact").containsExactly("dana");
  }

  @Test
  void leavesSomebodyAloneForAsLongAsTheOwnerSays() {
    talk.say("met Dana on 2026-11-20");
    UnclearException question =
        catchThrowableOfType(
            UnclearException.class, () -> say(new AboutPerson.LeftAlone(new Who("Dana"))));
    assertThat(question.reply().summary()).contains("For how long shall I keep quiet?");
    assertThat(talk.network().responses()).isEmpty();

    talk.press(Talk.button(question.reply(), "Put it off for 30 days"));
    assertThat(talk.network().responses()).isNotEmpty();
    talk.press(Talk.button(question.reply(), "No advice about Dana Ortiz at all"));
    assertThat(talk.network().contact("dana").orElseThrow().archived()).isTrue();
  }
}
