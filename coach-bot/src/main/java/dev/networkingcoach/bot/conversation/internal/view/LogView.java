package dev.networkingcoach.bot.conversation.internal.view;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.RecordedEntry;
import dev.networkingcoach.bot.conversation.internal.record.Undoing;
import dev.networkingcoach.bot.conversation.internal.show.Buttons;
import dev.networkingcoach.bot.conversation.internal.show.Paging;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Names;
import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.words.ChangeWords;
import dev.networkingcoach.bot.conversation.internal.words.Dates;
import dev.networkingcoach.bot.conversation.internal.words.Phrases;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.util.List;

/** What was recorded, newest first. */
public final class LogView {
  private static final int MOST = 50;
  private static final int PAGE = 10;

  /** In place of a number, where the page is the last one. */
  private static final String LAST = "last";

  private final Turn turn;

  /** The log of this turn. */
  public LogView(Turn turn) {
    this.turn = turn;
  }

  /** The page that a token names: before which entry, and how many. */
  public Reply page(Token token) {
    String before = token.argument(0);
    String most = token.argument(1);
    return page(
        before.equals(LAST) ? Long.MAX_VALUE : Paging.number(before),
        most.isEmpty() ? PAGE : Paging.place(most));
  }

  /** A page of so many entries. */
  public Reply page(long before, int most) {
    int size = Math.min(most, MOST);
    List<RecordedEntry> entries = turn.services().journal().entries(turn.owner(), before, size + 1);
    ChangeWords words = new ChangeWords(new Names(turn.network()), turn.today());
    List<Part.Item> items =
        entries.stream().limit(size).map(entry -> item(entry, words, entries)).toList();
    Button more =
        entries.size() > size
            ? Replies.button("Earlier", Token.of(Buttons.LOG, entries.get(size - 1).number()))
            : null;
    if (items.isEmpty()) {
      return Replies.words("Nothing is recorded yet.");
    }
    return Replies.view(
        "The last entries: " + items.get(0).text() + ".",
        List.of(new Part.Listing("What was recorded, newest first", items, more)),
        Token.of(Buttons.LOG, before == Long.MAX_VALUE ? LAST : before, size));
  }

  /** An entry that takes another back says which, where that is on the same page. */
  private static String words(Entry entry, ChangeWords words, List<RecordedEntry> page) {
    if (entry.changes().get(0) instanceof Change.Undone undone && entry.changes().size() == 1) {
      return page.stream()
          .filter(other -> other.entry().id().equals(undone.entry()))
          .map(other -> "took back " + other.number())
          .findFirst()
          .orElse(words.of(entry.changes()));
    }
    return words.of(entry.changes());
  }

  private Part.Item item(RecordedEntry recorded, ChangeWords words, List<RecordedEntry> page) {
    Entry entry = recorded.entry();
    LocalDate day = LocalDate.ofInstant(entry.at(), turn.network().owner().zone());
    String text =
        recorded.number() + ". " + Phrases.capital(Phrases.cut(words(entry, words, page), 200));
    String detail = Dates.on(day, turn.today()) + ", " + entry.channel();
    boolean isUndone = recorded.undoneBy() != null;
    boolean isOpening = entry.changes().get(0) instanceof Change.Opened;
    Token undo = Token.of(Undoing.VERB, recorded.number(), turn.known().number());
    return new Part.Item(
        text,
        isUndone ? detail + ", taken back" : detail,
        isUndone || isOpening ? null : Replies.button("Undo", undo));
  }
}
