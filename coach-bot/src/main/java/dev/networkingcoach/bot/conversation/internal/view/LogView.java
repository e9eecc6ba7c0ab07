package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.RecordedEntry;
import dev.networkingcoach.bot.conversation.internal.record.EntryUndo;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ListPaging;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.NetworkNames;
import dev.networkingcoach.bot.conversation.internal.words.ChangeWords;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What was recorded, newest first. */
public final class LogView {
  private static final int MOST = 50;
  private static final int PAGE = 10;

  /** In place of a number, where the page is the last one. */
  private static final String LAST = "last";

  private final ConversationTurn turn;

  /** The log of this turn. */
  public LogView(ConversationTurn turn) {
    this.turn = turn;
  }

  /** The page that a token names: before which entry, and how many. */
  public Reply page(ButtonToken token) {
    String before = token.argument(0);
    String most = token.argument(1);
    return page(
        before.equals(LAST) ? Long.MAX_VALUE : ListPaging.number(before),
        most.isEmpty() ? PAGE : ListPaging.place(most));
  }

  /** A page of so many entries. */
  public Reply page(long before, int most) {
    int size = Math.min(most, MOST);
    List<RecordedEntry> entries = turn.services().journal().entries(turn.owner(), before, size + 1);
    ChangeWords words =
        new ChangeWords(new NetworkNames(turn.network()), meetings(entries), turn.today());
    List<Part.Item> items =
        entries.stream().limit(size).map(entry -> item(entry, words, entries)).toList();
    Button more =
        entries.size() > size
            ? ReplyShapes.button(
                TEXTS.earlier(), ButtonToken.of(ButtonTokens.LOG, entries.get(size - 1).number()))
            : null;
    if (items.isEmpty()) {
      return ReplyShapes.words(TEXTS.nothingIsRecordedYet());
    }
    return ReplyShapes.view(
        TEXTS.theLastEntries(items.get(0).text()),
        List.of(new Part.Listing(TEXTS.whatWasRecordedNewestFirst(), items, more)),
        ButtonToken.of(ButtonTokens.LOG, before == Long.MAX_VALUE ? LAST : before, size));
  }

  /** Those that are planned, and those that went again on the same page. */
  private List<Meeting> meetings(List<RecordedEntry> page) {
    Stream<Meeting> told =
        page.stream()
            .flatMap(entry -> entry.entry().changes().stream())
            .filter(Change.MeetingSet.class::isInstance)
            .map(change -> ((Change.MeetingSet) change).meeting());
    return Stream.concat(turn.network().meetings().stream(), told).toList();
  }

  /** An entry that takes another back says which, where that is on the same page. */
  private static String words(Entry entry, ChangeWords words, List<RecordedEntry> page) {
    if (entry.changes().get(0) instanceof Change.Undone undone && entry.changes().size() == 1) {
      return page.stream()
          .filter(other -> other.entry().id().equals(undone.entry()))
          .map(other -> TEXTS.tookBack(other.number()))
          .findFirst()
          .orElse(words.of(entry.changes()));
    }
    return words.of(entry.changes());
  }

  private Part.Item item(RecordedEntry recorded, ChangeWords words, List<RecordedEntry> page) {
    Entry entry = recorded.entry();
    LocalDate day = LocalDate.ofInstant(entry.at(), turn.network().owner().zone());
    String text =
        recorded.number()
            + ". "
            + SentencePieces.capital(SentencePieces.cut(words(entry, words, page), 200));
    String detail = DatePhrases.on(day, turn.today()) + ", " + entry.channel();
    boolean isUndone = recorded.undoneBy() != null;
    boolean isOpening = entry.changes().get(0) instanceof Change.Opened;
    ButtonToken undo = ButtonToken.of(EntryUndo.VERB, recorded.number(), turn.known().number());
    return new Part.Item(
        text,
        isUndone ? TEXTS.takenBack(detail) : detail,
        isUndone || isOpening ? null : ReplyShapes.button(TEXTS.undo(), undo));
  }
}
