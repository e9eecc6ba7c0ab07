package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.bot.conversation.internal.record.MeetingChoice;
import dev.networkingcoach.bot.conversation.internal.record.MeetingNotes;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Optional;

/** The meetings that are agreed upon. */
public final class MeetingView {
  private static final int MOST = 20;

  private final ConversationTurn turn;
  private final MeetingNotes notes;

  /** Shows in this turn. */
  public MeetingView(ConversationTurn turn) {
    this.turn = turn;
    notes = new MeetingNotes(turn);
  }

  /** These meetings, as an answer. */
  public Reply reply(List<Meeting> meetings) {
    if (meetings.isEmpty()) {
      return ReplyShapes.words(TEXTS.noMeetingIsPlannedTell());
    }
    String count = SentencePieces.capital(TEXTS.meetings(meetings.size()));
    return ReplyShapes.answer(
        TEXTS.first2(count, notes.label(meetings.get(0))), List.of(list(count, meetings)));
  }

  /** The meetings of the next days; empty where there are none. */
  Optional<Part> ahead(int days) {
    List<Meeting> meetings =
        new MeetingChoice(turn).between(turn.today(), turn.today().plusDays(days), null);
    return meetings.isEmpty()
        ? Optional.empty()
        : Optional.of(list(TEXTS.meetingsAhead(), meetings));
  }

  private Part list(String title, List<Meeting> meetings) {
    List<Part.Item> items = meetings.stream().limit(MOST).map(this::item).toList();
    return new Part.Listing(title, items, null);
  }

  private Part.Item item(Meeting meeting) {
    String purpose = meeting.purpose();
    boolean isPast = meeting.on().isBefore(turn.today());
    return new Part.Item(
        notes.label(meeting),
        purpose == null || purpose.isBlank() ? null : SentencePieces.brief(purpose),
        ReplyShapes.button(
            isPast ? TEXTS.itDidNotHappen() : TEXTS.cancelled(),
            ButtonToken.of(MeetingNotes.TAKE_OUT, meeting.id())));
  }
}
