package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.bot.conversation.internal.record.MeetingChoice;
import dev.networkingcoach.bot.conversation.internal.record.MeetingNotes;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
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
    return ReplyShapes.answer(told(meetings), List.of(list(count, meetings)));
  }

  /** These meetings, and the events of the same days, as an answer. */
  public Reply reply(List<Meeting> meetings, List<Event> events) {
    if (events.isEmpty()) {
      return reply(meetings);
    }
    List<Part> parts = new ArrayList<>();
    List<String> told = new ArrayList<>();
    if (meetings.isEmpty()) {
      told.add(TEXTS.noMeetingIsPlanned());
      parts.add(new Part.Words(TEXTS.noMeetingIsPlanned(), Part.Tone.PLAIN));
    } else {
      String count = SentencePieces.capital(TEXTS.meetings(meetings.size()));
      told.add(told(meetings));
      parts.add(list(count, meetings));
    }
    List<Part.Item> items = events.stream().limit(MOST).map(this::item).toList();
    told.add(TEXTS.eventsAhead(SentencePieces.and(items.stream().map(Part.Item::text).toList())));
    parts.add(new Part.Listing(TEXTS.eventList(), items, null));
    return ReplyShapes.answer(String.join(" ", told), parts);
  }

  private String told(List<Meeting> meetings) {
    return TEXTS.meetingsFrom(meetings.size(), notes.inSentence(meetings.get(0)));
  }

  private Part.Item item(Event event) {
    String purpose = event.purpose();
    return new Part.Item(
        TEXTS.eventOn(event.name(), DatePhrases.inSentence(event.on(), turn.today())),
        purpose == null || purpose.isBlank() ? null : SentencePieces.brief(purpose),
        null);
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
            isPast ? TEXTS.itDidNotHappen() : TEXTS.removeMeeting(),
            ButtonToken.of(MeetingNotes.TAKE_OUT, meeting.id())));
  }
}
