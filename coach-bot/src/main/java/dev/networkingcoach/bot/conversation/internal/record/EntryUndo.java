package dev.networkingcoach.bot.conversation.internal.record;

import static dev.networkingcoach.bot.conversation.internal.record.RecordTexts.TEXTS;

import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.journal.RecordedEntry;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.EntryIds;
import dev.networkingcoach.bot.conversation.internal.turn.ProfileZone;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Reply;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes entries back. */
public final class EntryUndo {
  /** The verb of the button that takes an entry back. */
  public static final String VERB = "undo";

  /** The verb of the button that takes back all that one message recorded. */
  public static final String MESSAGE = "undo-message";

  private static final int PAGE = 50;
  private static final int MOST_LOOKED_AT = 1000;

  private final ConversationTurn turn;

  /** Takes back in this turn. */
  public EntryUndo(ConversationTurn turn) {
    this.turn = turn;
  }

  /** The entry of this number. */
  public Optional<RecordedEntry> entry(long number) {
    return turn.services().journal().entries(turn.owner(), number + 1, 1).stream()
        .filter(entry -> entry.number() == number)
        .findFirst();
  }

  /** Takes back the entry of a number. */
  public Reply undo(long number) {
    return entry(number)
        .map(this::undo)
        .orElseGet(() -> ReplyShapes.problem(TEXTS.thereIsNoEntrySee(number)));
  }

  /** Takes back the entry of an id, among the latest. */
  public Reply undo(String id) {
    return turn.services().journal().entries(turn.owner(), Long.MAX_VALUE, MOST_LOOKED_AT).stream()
        .filter(entry -> entry.entry().id().equals(id))
        .findFirst()
        .map(this::undo)
        .orElseGet(
            () -> ReplyShapes.problem(TEXTS.thereIsNoEntrySeeLog(SentencePieces.cut(id, 60))));
  }

  /** Takes back all that the last message recorded and that still counts. */
  public Reply undoLast() {
    Optional<RecordedEntry> before = turn.recordedBefore();
    if (before.isPresent()) {
      return toldAgain(before.get());
    }
    return last()
        .map(entry -> undoMessage(EntryIds.message(entry.entry().id())))
        .orElseGet(() -> ReplyShapes.words(TEXTS.thereIsNothingToTake()));
  }

  /** What was taken back when this was answered before; nothing more is. */
  private Reply toldAgain(RecordedEntry undoing) {
    List<Change> undone =
        turn.services().journal().entries(turn.owner(), undoing.number(), MOST_LOOKED_AT).stream()
            .filter(entry -> undoing.entry().id().equals(entry.undoneBy()))
            .flatMap(entry -> entry.entry().changes().stream())
            .toList();
    return ReplyShapes.words(
        TEXTS.tookBack(words(undone)),
        ReplyShapes.button(
            TEXTS.bringItBack(), ButtonToken.of(VERB, undoing.number(), turn.known().number())));
  }

  /** The last thing the person told that counts. */
  public Optional<RecordedEntry> last() {
    long before = Long.MAX_VALUE;
    while (true) {
      List<RecordedEntry> page = turn.services().journal().entries(turn.owner(), before, PAGE);
      Optional<RecordedEntry> last = page.stream().filter(this::canGo).findFirst();
      if (last.isPresent() || page.size() < PAGE) {
        return last;
      }
      before = page.get(page.size() - 1).number();
    }
  }

  /** Takes back all that a message recorded and that still counts, the latest first. */
  public Reply undoMessage(String message) {
    List<RecordedEntry> entries =
        turn.services().journal().entries(turn.owner(), Long.MAX_VALUE, MOST_LOOKED_AT).stream()
            .filter(entry -> EntryIds.message(entry.entry().id()).equals(message))
            .filter(this::canGo)
            .toList();
    if (entries.isEmpty()) {
      return ReplyShapes.words(TEXTS.thatWasTakenBackAlready());
    }
    return entries.size() == 1 ? undo(entries.get(0)) : undo(entries);
  }

  private Reply undo(List<RecordedEntry> latestFirst) {
    List<Change> undone = new ArrayList<>();
    List<Change> earliestFirst = new ArrayList<>();
    for (RecordedEntry entry : latestFirst) {
      earliestFirst.addAll(0, entry.entry().changes());
      undone.add(new Change.Undone(entry.entry().id()));
    }
    return record(() -> TEXTS.tookBack2(words(earliestFirst)), TEXTS.bringItBack(), undone);
  }

  private boolean canGo(RecordedEntry entry) {
    return entry.undoneBy() == null
        && entry.entry().by().equals(turn.owner().owner())
        && entry.entry().changes().stream()
            .noneMatch(
                change -> change instanceof Change.Undone || change instanceof Change.Opened);
  }

  /** In words once it is taken back: of two who were merged, both have their names again. */
  private String words(List<Change> changes) {
    return new EntryRecorder(turn).words(changes);
  }

  private Reply undo(RecordedEntry entry) {
    List<Change> changes = entry.entry().changes();
    Optional<Change.Undone> undoing =
        changes.stream()
            .filter(Change.Undone.class::isInstance)
            .map(Change.Undone.class::cast)
            .findFirst();
    if (changes.get(0) instanceof Change.Opened) {
      return ReplyShapes.problem(TEXTS.thatIsWhereTheJournal());
    }
    if (entry.undoneBy() != null) {
      return ReplyShapes.words(TEXTS.thatWasTakenBackAlready2(words(changes)));
    }
    boolean isUndoing = undoing.isPresent();
    return record(
        () -> isUndoing ? TEXTS.itCountsAgain() : TEXTS.tookBack3(words(changes)),
        isUndoing ? TEXTS.undo() : TEXTS.bringItBack(),
        List.of(new Change.Undone(entry.entry().id())));
  }

  private Reply record(Supplier<String> text, String back, List<Change> undone) {
    try {
      ZoneId before = turn.network().owner().zone();
      Journal.Recorded recorded = turn.record(undone);
      ZoneId after = turn.network().owner().zone();
      if (!after.equals(before)) {
        new ProfileZone(turn).chosen(after);
      }
      return ReplyShapes.words(
          text.get(),
          ReplyShapes.button(back, ButtonToken.of(VERB, recorded.number(), turn.known().number())));
    } catch (InvalidFactsException e) {
      return ReplyShapes.problem(TEXTS.thatCannotBeTakenBack());
    }
  }
}
