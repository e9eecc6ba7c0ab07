package dev.networkingcoach.bot.conversation.internal.record;

import static dev.networkingcoach.bot.conversation.internal.record.RecordTexts.TEXTS;

import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.who.WhoQuestions;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Reply;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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

  /** The verb of a button that takes one of several people out of a meeting. */
  public static final String ONE_OUT = "meeting-one-out";

  /** The verb of a button that asks whether one of several people is out, or all. */
  public static final String WHO_IS_OUT = "meeting-who-out";

  /** The verbs of all buttons about a meeting. */
  public static final List<String> VERBS = List.of(TAKE_OUT, MOVE, ONE_OUT, WHO_IS_OUT);

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

  /** Takes one of several people out of a meeting, which takes place all the same. */
  private Reply takeOut(Meeting meeting, String contact) {
    List<String> rest = meeting.with().stream().filter(id -> !id.equals(contact)).toList();
    if (rest.isEmpty()) {
      return takeOut(meeting);
    }
    Meeting smaller =
        new Meeting(meeting.id(), rest, meeting.on(), meeting.at(), meeting.purpose());
    List<Change> changes =
        smaller.equals(meeting) ? List.of() : List.of(new Change.MeetingSet(smaller));
    return new EntryRecorder(turn).record(changes, rest);
  }

  /** Asks whether a meeting of several is off, or only one of them is out. */
  public Reply whetherOneIsOut(Meeting meeting, String contact) {
    String name = turn.people().name(contact);
    return ReplyShapes.words(
        TEXTS.isItOffOrOneOut(inSentence(meeting), name),
        ReplyShapes.button(
            TEXTS.onlyOneIsOut(name), ButtonToken.of(ONE_OUT, meeting.id(), contact)),
        ReplyShapes.button(TEXTS.theMeetingIsOff(), ButtonToken.of(TAKE_OUT, meeting.id())));
  }

  /** Asks which of several is moved. */
  public Reply whichToMove(List<Meeting> meetings, @Nullable LocalDate on, @Nullable LocalTime at) {
    return which(
        meetings,
        meeting -> ButtonToken.of(MOVE, meeting.id(), on == null ? "" : on, at == null ? "" : at));
  }

  /** Asks what is at another time: one of these meetings, or the daily plan. */
  public Reply whatIsAt(List<Meeting> meetings, LocalTime at) {
    List<Button> buttons = new ArrayList<>();
    meetings.stream()
        .limit(MOST)
        .map(one -> ReplyShapes.button(label(one), ButtonToken.of(MOVE, one.id(), "", at)))
        .forEach(buttons::add);
    ButtonToken plan =
        ButtonToken.of(WhoQuestions.SAY, turn.said().entry(), turn.today(), "settings hour " + at);
    buttons.add(ReplyShapes.button(TEXTS.theDailyPlan(), plan));
    return ReplyShapes.words(TEXTS.whatIsAt(at), buttons.toArray(Button[]::new));
  }

  /**
   * Asks which of several does not take place.
   *
   * @param contact the one who was named; null where nobody was
   */
  public Reply whichToTakeOut(List<Meeting> meetings, @Nullable String contact) {
    return which(
        meetings,
        meeting ->
            contact != null && meeting.with().size() > 1
                ? ButtonToken.of(WHO_IS_OUT, meeting.id(), contact)
                : ButtonToken.of(TAKE_OUT, meeting.id()));
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
    return switch (token.verb()) {
      case TAKE_OUT -> takeOut(meeting.get());
      case ONE_OUT -> takeOut(meeting.get(), token.argument(1));
      case WHO_IS_OUT ->
          throw new UnclearException(whetherOneIsOut(meeting.get(), token.argument(1)));
      default -> move(meeting.get(), token);
    };
  }

  private Reply move(Meeting meeting, ButtonToken token) {
    try {
      String on = token.argument(1);
      String at = token.argument(2);
      return move(
          meeting,
          on.isEmpty() ? null : LocalDate.parse(on),
          at.isEmpty() ? null : LocalTime.parse(at));
    } catch (DateTimeException e) {
      return ReplyShapes.problem(TEXTS.thatButtonDoesNotWork());
    }
  }
}
