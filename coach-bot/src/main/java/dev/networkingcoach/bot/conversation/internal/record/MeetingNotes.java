package dev.networkingcoach.bot.conversation.internal.record;

import static dev.networkingcoach.bot.conversation.internal.record.RecordTexts.TEXTS;

import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Reply;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Moves meetings, and takes out those that do not take place. */
public final class MeetingNotes {
  /** The verb of a button that takes a meeting out for good. */
  public static final String TAKE_OUT = "meeting-out";

  /** The verb of a button that moves a meeting. */
  public static final String MOVE = "meeting-move";

  private static final int MOST = 5;

  private final ConversationTurn turn;

  /** Records in this turn. */
  public MeetingNotes(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Moves a meeting; what is not said of day and time stays. */
  public Reply move(Meeting meeting, @Nullable LocalDate on, @Nullable LocalTime at) {
    Meeting moved =
        new Meeting(
            meeting.id(),
            meeting.with(),
            on == null ? meeting.on() : on,
            at == null ? meeting.at() : at,
            meeting.purpose());
    List<Change> changes =
        moved.equals(meeting) ? List.of() : List.of(new Change.MeetingSet(moved));
    return new EntryRecorder(turn).record(changes, meeting.with());
  }

  /** Takes a meeting out, for good: an import does not bring it back. */
  public Reply takeOut(Meeting meeting) {
    return new EntryRecorder(turn)
        .record(List.of(new Change.Removed(FactKind.MEETING, meeting.id())), meeting.with());
  }

  /** Asks which of several is moved. */
  public Reply whichToMove(List<Meeting> meetings, @Nullable LocalDate on, @Nullable LocalTime at) {
    return which(
        meetings,
        meeting -> ButtonToken.of(MOVE, meeting.id(), on == null ? "" : on, at == null ? "" : at));
  }

  /** Asks which of several does not take place. */
  public Reply whichToTakeOut(List<Meeting> meetings) {
    return which(meetings, meeting -> ButtonToken.of(TAKE_OUT, meeting.id()));
  }

  /** Asks whether the only one there is does not take place. */
  public Reply whetherToTakeOut(Meeting meeting) {
    return ReplyShapes.words(
        TEXTS.isThatTheMeeting(inSentence(meeting)),
        ReplyShapes.button(TEXTS.yesRemoveIt(), ButtonToken.of(TAKE_OUT, meeting.id())),
        ReplyShapes.button(TEXTS.no(), ButtonToken.of(ButtonTokens.KEEP)));
  }

  private Reply which(List<Meeting> meetings, Function<Meeting, ButtonToken> token) {
    // Where all are with the same people, the day says which, and fits on a button.
    boolean samePeople = meetings.stream().map(Meeting::with).distinct().count() == 1;
    Button[] buttons =
        meetings.stream()
            .limit(MOST)
            .map(
                meeting ->
                    ReplyShapes.button(
                        samePeople ? SentencePieces.capital(when(meeting)) : label(meeting),
                        token.apply(meeting)))
            .toArray(Button[]::new);
    return ReplyShapes.words(TEXTS.whichMeetingDoYouMean(), buttons);
  }

  /** A meeting in a few words: when, and with whom. */
  public String label(Meeting meeting) {
    return SentencePieces.capital(with(meeting, when(meeting)));
  }

  /** The same inside a sentence: "on Fri 4 Dec at 15:00 with Dana Ortiz". */
  public String inSentence(Meeting meeting) {
    return with(meeting, at(meeting, DatePhrases.inSentence(meeting.on(), turn.today())));
  }

  private String when(Meeting meeting) {
    return at(meeting, DatePhrases.on(meeting.on(), turn.today()));
  }

  /** No colon follows the time: Slack's readers take what stands between two for an emoji. */
  private static String at(Meeting meeting, String day) {
    LocalTime at = meeting.at();
    return at == null ? day : TEXTS.meetingAt(day, at);
  }

  private String with(Meeting meeting, String when) {
    return TEXTS.meetingWith(
        when, SentencePieces.and(meeting.with().stream().map(turn.people()::name).toList()));
  }

  /** What a button asks for. */
  public Reply press(ButtonToken token) {
    Optional<Meeting> meeting =
        turn.network().meetings().stream()
            .filter(one -> one.id().equals(token.argument(0)))
            .findFirst();
    if (meeting.isEmpty()) {
      return ReplyShapes.words(TEXTS.thatMeetingIsNotPlanned());
    }
    if (token.verb().equals(TAKE_OUT)) {
      return takeOut(meeting.get());
    }
    try {
      String on = token.argument(1);
      String at = token.argument(2);
      return move(
          meeting.get(),
          on.isEmpty() ? null : LocalDate.parse(on),
          at.isEmpty() ? null : LocalTime.parse(at));
    } catch (DateTimeException e) {
      return ReplyShapes.problem(TEXTS.thatButtonDoesNotWork());
    }
  }
}
