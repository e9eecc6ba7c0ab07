package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.frame.SlotValue;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.List;
import java.util.Locale;

/**
 * Tells whether the words around a deed say that the owner did it: what stands far off, such as "no
 * answer yet", changes nothing. Not thread-safe.
 */
final class DeedScope {
  private static final int REACH = 5;
  private static final int LONGEST = 4;
  private static final int FAR = 3;

  private final WordBook book;
  private final NameTagger names;

  DeedScope(WordBook book, NameTagger names) {
    this.book = book;
    this.names = names;
  }

  /** How a deed is said. */
  enum Said {
    /** It was done. */
    DONE,
    /** It was not done. */
    DENIED,
    /** It is wished, intended or imagined. */
    UNREAL,
    /** Somebody else did it. */
    REPORTED
  }

  /** How the deed of a match is said. */
  Said of(TokenRow row, FrameMatch match) {
    int start = start(row, match.from());
    if (isDenied(row, start, match.from())
        || match.slots().values().stream().anyMatch(this::isNo)) {
      return Said.DENIED;
    }
    if (isUnreal(row, start, match.from())) {
      return Said.UNREAL;
    }
    boolean subject =
        match.slots().values().stream()
            .anyMatch(value -> value.from() == match.from() && !value.people().isEmpty());
    boolean own = book.is("ownsubject", row.low(match.from()));
    if (subject || own || match.from() == 0) {
      return Said.DONE;
    }
    return isNoun(row, match.from())
        ? noun(row, start, match.from())
        : verb(row, start, match.from());
  }

  /** Where the part of the sentence begins in which a place stands. */
  private static int start(TokenRow row, int at) {
    int start = at;
    while (start > 0 && row.before(start) == Break.NONE) {
      start--;
    }
    return start;
  }

  private boolean isDenied(TokenRow row, int start, int at) {
    for (int i = Math.max(start, at - REACH); i < at; i++) {
      if (book.is("never", row.low(i)) && !book.is("notonly", row.low(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Got no reply from Kate": what was given is nothing. */
  private boolean isNo(SlotValue value) {
    String first = value.text().toLowerCase(Locale.ROOT).split(" ", -1)[0];
    return value.people().isEmpty() && book.is("nothing", first);
  }

  private boolean isUnreal(TokenRow row, int start, int at) {
    for (int i = start; i < at; i++) {
      for (int length = Math.min(LONGEST, at - i); length > 0; length--) {
        String words = String.join(" ", row.lows().subList(i, i + length));
        boolean near = i >= at - REACH && book.is("intent", words);
        if (near || book.is("unreal", words) || book.is("unless", words)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNoun(TokenRow row, int at) {
    int i = at;
    while (book.is("article", row.low(i))) {
      i++;
    }
    for (int length = 3; length > 0; length--) {
      String words = String.join(" ", row.lows().subList(i, Math.min(row.size(), i + length)));
      if (book.is("meal", words) || book.is("call", words) || book.is("meeting", words)) {
        return true;
      }
    }
    return false;
  }

  /** "After a call with Dana", but not "skipped a call with Dana". */
  private Said noun(TokenRow row, int start, int at) {
    return at == start || book.is("afternoun", row.low(at - 1)) ? Said.DONE : Said.UNREAL;
  }

  /** "Quickly met Bob", but not "Dana met Bob", "my boss met Bob". */
  private Said verb(TokenRow row, int start, int at) {
    int i = at - 1;
    boolean have = false;
    while (i >= start && (book.is("adverb", row.low(i)) || book.is("have", row.low(i)))) {
      have |= book.is("have", row.low(i));
      i--;
    }
    if (i < start || book.is("ownsubject", row.low(i)) || book.is("joiner", row.low(i))) {
      return Said.DONE;
    }
    if (row.low(i).equals("to")) {
      return have ? Said.DONE : Said.UNREAL;
    }
    boolean other =
        book.is("singular", row.low(i))
            || book.is("plural", row.low(i))
            || book.is("othersubject", row.low(i))
            || (row.get(i).isNameLike() && i > start)
            || endsPerson(row, start, i)
            || isOthers(row, start, i);
    return other ? Said.REPORTED : Said.DONE;
  }

  private boolean endsPerson(TokenRow row, int start, int last) {
    for (int i = Math.max(start, last - FAR); i <= last; i++) {
      PersonMention mention = names.at(row, i, false);
      if (mention != null && mention.end() == last + 1) {
        return true;
      }
    }
    return false;
  }

  /** "My boss", "the team", where no preposition leads to it. */
  private boolean isOthers(TokenRow row, int start, int last) {
    for (int i = Math.max(start, last - FAR); i < last; i++) {
      boolean led = i > start && book.is("preposition", row.low(i - 1));
      if (!led
          && List.of("the", "a", "an", "my", "our", "his", "her", "their").contains(row.low(i))) {
        return true;
      }
    }
    return false;
  }
}
