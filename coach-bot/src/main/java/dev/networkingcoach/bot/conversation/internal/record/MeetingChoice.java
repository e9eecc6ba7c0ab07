package dev.networkingcoach.bot.conversation.internal.record;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.language.command.Who;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The meetings that are agreed upon, and which of them is meant. */
public final class MeetingChoice {
  private static final int MOST_ENTRIES = 20;
  private static final int PAST_DAYS = 7;

  private static final Comparator<Meeting> EARLIEST_FIRST =
      Comparator.comparing(Meeting::on)
          .thenComparing(Meeting::at, Comparator.nullsFirst(Comparator.<LocalTime>naturalOrder()))
          .thenComparing(Meeting::id);

  private final ConversationTurn turn;

  /** The meetings of this turn. */
  public MeetingChoice(ConversationTurn turn) {
    this.turn = turn;
  }

  /** The meetings of some days with a contact, or with anybody; the earliest first. */
  public List<Meeting> between(LocalDate from, @Nullable LocalDate to, @Nullable Contact contact) {
    return turn.network().meetings().stream()
        .filter(meeting -> !meeting.on().isBefore(from))
        .filter(meeting -> to == null || !meeting.on().isAfter(to))
        .filter(meeting -> contact == null || meeting.with().contains(contact.id()))
        .filter(this::isShown)
        .sorted(EARLIEST_FIRST)
        .toList();
  }

  /** A meeting with archived contacts alone is left alone, as they are. */
  private boolean isShown(Meeting meeting) {
    return meeting.with().stream()
        .flatMap(id -> turn.people().contact(id).stream())
        .anyMatch(contact -> !contact.archived());
  }

  /**
   * The meetings that may be meant, the likeliest alone where one is: with this person, on this
   * day, else the one told of last, else the next.
   */
  public List<Meeting> meant(@Nullable Who who, @Nullable LocalDate on) {
    Contact contact = who == null ? null : new PersonResolver(turn).contact(who);
    if (on != null) {
      return between(on, on, contact);
    }
    List<Meeting> ahead = between(turn.today(), null, contact);
    if (contact == null) {
      Optional<Meeting> last = toldLast(ahead);
      return last.isPresent() ? List.of(last.get()) : ahead.stream().limit(1).toList();
    }
    return ahead.isEmpty() ? past(contact) : ahead;
  }

  private List<Meeting> past(Contact contact) {
    List<Meeting> past =
        between(turn.today().minusDays(PAST_DAYS), turn.today().minusDays(1), contact);
    return past.isEmpty() ? past : List.of(past.get(past.size() - 1));
  }

  /** Whether the last entry told of this meeting, so that "it" can only be that one. */
  public boolean isToldLast(Meeting meeting) {
    return turn.services().journal().entries(turn.owner(), Long.MAX_VALUE, MOST_ENTRIES).stream()
        .filter(entry -> entry.undoneBy() == null)
        .limit(1)
        .flatMap(entry -> entry.entry().changes().stream())
        .anyMatch(
            change ->
                change instanceof Change.MeetingSet set && set.meeting().id().equals(meeting.id()));
  }

  private Optional<Meeting> toldLast(List<Meeting> ahead) {
    return turn.services().journal().entries(turn.owner(), Long.MAX_VALUE, MOST_ENTRIES).stream()
        .filter(entry -> entry.undoneBy() == null)
        .flatMap(entry -> entry.entry().changes().stream())
        .filter(Change.MeetingSet.class::isInstance)
        .map(change -> ((Change.MeetingSet) change).meeting().id())
        .flatMap(id -> ahead.stream().filter(meeting -> meeting.id().equals(id)))
        .findFirst();
  }
}
