package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import java.util.List;
import java.util.Set;

/** Tells whether a clause asks, denies, intends, or tells of dealings. Not thread-safe. */
final class FallbackMood {
  private static final int LONGEST = 4;
  private static final int MOST_CHAT = 9;

  /** In how many words a request for a reminder begins. */
  private static final int MOST_BEFORE = 7;

  private final WordBook book;
  private final NameTagger names;

  FallbackMood(WordBook book, NameTagger names) {
    this.book = book;
    this.names = names;
  }

  /** Whether it asks. */
  boolean isAsking(TokenRow row) {
    boolean inverted =
        book.is("auxiliary", row.low(0))
            && !row.low(0).equals("had")
            && row.size() > 2
            && names.at(row, 1, false) != null;
    return inverted
        || isInterrogative(row)
        || isHeaded(row)
        || book.is("asking", row.low(0))
        || book.is("asking", row.low(0) + " " + row.low(1))
        || book.is("asking", row.low(0) + " " + row.low(1) + " " + row.low(2) + " " + row.low(3));
  }

  /** A question by its order of words, such as "did I …" or "is Bob …"; "can you …" is an order. */
  boolean isInterrogative(TokenRow row) {
    boolean mine = row.low(1).equals("i") || row.low(1).equals("we");
    boolean somebody = mine || book.is("asksubject", row.low(1));
    PersonMention named = names.at(row, 1, false);
    return book.is("auxiliary", row.low(0))
        && !(row.low(0).equals("had") && (named != null || !mine))
        && row.size() > 2
        && (somebody || (named != null && !named.known().isEmpty()));
  }

  /** "Last 5 people I talked to" asks without a word that does. */
  private boolean isHeaded(TokenRow row) {
    int head = row.low(0).equals("the") ? 1 : 0;
    boolean tail = false;
    for (int i = head + 1; i < Math.min(head + LONGEST, row.size()); i++) {
      tail |= book.is("asktail", row.low(i));
    }
    return tail && book.is("askhead", row.low(head));
  }

  /** "Ok got it, will do": words of small talk and nothing else. */
  boolean isChat(TokenRow row) {
    boolean all = row.size() > 0 && row.size() <= MOST_CHAT;
    boolean chats = false;
    int at = 0;
    while (all && at < row.size()) {
      int length = phrase(row, at, "chat");
      chats |= length > 0;
      length = length > 0 ? length : phrase(row, at, "chatfill");
      all = length > 0;
      at += length;
    }
    return all && chats;
  }

  private int phrase(TokenRow row, int at, String kind) {
    for (int length = Math.min(LONGEST, row.size() - at); length > 0; length--) {
      if (book.is(kind, String.join(" ", row.lows().subList(at, at + length)))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether it says that something did not happen. */
  boolean isDenied(TokenRow row) {
    String all = " " + String.join(" ", row.lows()) + " ";
    for (int i = 0; i < row.size(); i++) {
      if (DeedScope.isNegation(book, row, i)) {
        return true;
      }
    }
    return book.set("unreal").stream().anyMatch(words -> all.contains(" " + words + " "));
  }

  /**
   * Whether it is the owner who did not do something: "I did not call Bob", "couldn't reach Bob".
   *
   * @param named whether somebody is named: without, "didn't bite" tells of whom was spoken
   */
  boolean isOwnDenied(TokenRow row, boolean named) {
    boolean verbFirst = DeedScope.isNegation(book, row, 0) || book.is("auxiliary", row.low(0));
    boolean own = row.lows().stream().anyMatch(low -> book.is("self", low));
    return own || (named && verbFirst);
  }

  /** Whether something is still to be done. */
  boolean isIntended(TokenRow row) {
    int at = 0;
    while (book.is("self", row.low(at))
        || book.is("polite", row.low(at))
        || row.low(at).equals("really")) {
      at++;
    }
    String first = row.low(at);
    if (book.is("iflead", first) && row.lows().stream().anyMatch(low -> book.is("modal", low))) {
      return true;
    }
    boolean doing = first.endsWith("ing") && !book.is("timeword", first);
    if (doing && first.length() > 5 && row.size() > 2 && !hasPast(row)) {
      return true;
    }
    for (int length = LONGEST; length > 0; length--) {
      if (at + length <= row.size()
          && book.is("intent", String.join(" ", row.lows().subList(at, at + length)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Priya forwarded my deck": what somebody did with the owner is no trait of theirs, unless it is
   * only said, wanted or possible.
   *
   * @param from where the words about the person end
   */
  boolean isDealing(TokenRow row, int from) {
    List<String> lows = row.lows().subList(Math.min(from, row.size()), row.size());
    boolean past = lows.stream().anyMatch(this::isPast);
    boolean owner = lows.stream().anyMatch(low -> book.is("owner", low));
    boolean said = lows.stream().anyMatch(low -> book.is("saying", low) || book.is("modal", low));
    return past && owner && !said;
  }

  /** Whether it begins as an order does, which is no statement about anybody. */
  boolean isOrder(TokenRow row) {
    return book.is("order", row.low(0));
  }

  /**
   * Whether it orders something to be done with what is recorded: "fix it", "don't do it again".
   */
  boolean isRecordOrder(TokenRow row) {
    int at = 0;
    while (at < row.size() - 1
        && (book.is("polite", row.low(at)) || book.is("ordercue", row.low(at)))) {
      at++;
    }
    for (int length = Math.min(LONGEST, row.size() - at); length > 0; length--) {
      String words = String.join(" ", row.lows().subList(at, at + length));
      if (book.is("recordorder", words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it asks for a reminder: "can you remind me on Friday", "set a reminder". */
  boolean isReminder(TokenRow row) {
    for (int at = 0; at < Math.min(MOST_BEFORE, row.size()); at++) {
      String low = row.low(at);
      PersonMention named = names.named(row, at, false);
      if (named != null && !named.known().isEmpty()) {
        return false;
      }
      boolean me = Set.of("me", "us").contains(row.low(at + 1));
      if (low.equals("remind") && me) {
        return true;
      }
      if (low.equals("reminder") || low.equals("reminders")) {
        boolean asked = at == 0;
        for (int i = 0; i < at; i++) {
          asked |= book.is("reminderverb", row.low(i));
        }
        return asked;
      }
    }
    return false;
  }

  /** Whether it has a verb that tells what was done. */
  boolean hasPast(TokenRow row) {
    return row.lows().stream().anyMatch(this::isPast);
  }

  private boolean isPast(String low) {
    boolean regular = low.length() > 4 && low.endsWith("ed") && !book.is("edname", low);
    return regular || (book.is("deed", low) && !book.is("light", low));
  }
}
