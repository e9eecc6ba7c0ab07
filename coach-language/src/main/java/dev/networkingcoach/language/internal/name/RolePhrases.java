package dev.networkingcoach.language.internal.name;

import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people do, and what they are to others: "head of marketing", "colleague". Thread-safe. */
public final class RolePhrases {
  private static final int LONGEST = 7;
  private static final Set<String> JOINERS = Set.of("of", "for", "and");
  private final WordBook book;

  RolePhrases(WordBook book) {
    this.book = book;
  }

  /** Where a role that starts at a place ends; the place itself where there is none. */
  public int end(TokenRow row, int from) {
    int at = from;
    int end = from;
    boolean found = false;
    while (at < row.size() && at - from < LONGEST && (at == from || row.before(at) == Break.NONE)) {
      String low = row.low(at);
      boolean core =
          (book.is("title", low) && !(low.equals("it") && !row.get(at).text().equals("IT")))
              || book.is("kin", low)
              || book.is("relation", low);
      boolean part = book.is("rank", low) || book.is("adjective", low) || isHyphened(low);
      if (core) {
        found = true;
        end = at + 1;
      } else if (found
          && JOINERS.contains(low)
          && isField(row, at + 1)
          && (low.equals("of") || isTail(row, at + 1))
          && !isFirm(row, at)
          && !(low.equals("of") && book.is("alone", row.low(at - 1)))) {
        end = at + 2;
        at++;
        int field = field(row, at);
        end = Math.max(end, field);
        at = Math.max(at, field - 1);
      } else if (!part && !(found && isTail(row, at))) {
        break;
      } else if (found && part) {
        end = at + 1;
      }
      at++;
    }
    return found ? end : from;
  }

  /** The end of "Customer Onboarding" after "Head of", where a firm stands behind it. */
  private int field(TokenRow row, int at) {
    boolean head = book.is("ofhead", row.low(at - 2)) && row.low(at - 1).equals("of");
    int end = at + 1;
    while (head && end < row.size() && row.before(end) == Break.NONE && row.get(end).isNameLike()) {
      end++;
    }
    boolean firm = end < row.size() && (row.before(end) != Break.NONE || row.low(end).equals("at"));
    return head && firm ? end : at + 1;
  }

  /** "General counsel of NN Group" names a firm, and "Head of Growth" none. */
  private boolean isFirm(TokenRow row, int at) {
    boolean field = book.is("title", row.low(at + 1)) || book.is("rank", row.low(at + 1));
    return row.low(at).equals("of")
        && at + 1 < row.size()
        && row.get(at + 1).isNameLike()
        && !field
        && !book.is("ofhead", row.low(at - 1));
  }

  private boolean isHyphened(String low) {
    for (String part : low.split("-", -1)) {
      if (low.contains("-") && book.is("title", part)) {
        return true;
      }
    }
    return false;
  }

  /** "Head of people", "VP of talent": one word or two after "of". */
  private boolean isField(TokenRow row, int at) {
    String low = row.low(at);
    return at < row.size()
        && !low.isEmpty()
        && row.before(at) == Break.NONE
        && !book.is("own", low)
        && !Set.of("the", "a", "an", "me", "us", "her", "him", "them").contains(low);
  }

  private boolean isTail(TokenRow row, int at) {
    return book.is("title", row.low(at)) || book.is("rank", row.low(at));
  }

  /** Whether a role says what somebody is to another, and not what they do. */
  public boolean isKin(TokenRow row, int from, int end) {
    String last = row.low(end - 1);
    return book.is("kin", last) && !book.is("kintitle", last);
  }

  /** Whether words look like a title: "mother" is none. */
  public boolean isTitle(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}&.-]+", -1)) {
      boolean kin = book.is("kin", word) && !book.is("kintitle", word) && !word.equals("mentor");
      if (kin) {
        return false;
      }
    }
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}&.]+", -1)) {
      if (book.is("title", word) || book.is("rank", word)) {
        return true;
      }
    }
    return false;
  }

  boolean isColleague(TokenRow row, int from, int end) {
    return book.is("samefirm", row.low(end - 1));
  }

  /** The title as it was written, without "new" and the like before it. */
  public @Nullable String title(TokenRow row, int from, int end) {
    int start = from;
    while (start < end - 1 && book.is("adjective", row.low(start))) {
      start++;
    }
    return start < end && !isKin(row, start, end) ? row.written(start, end) : null;
  }

  /** The relation a role stands for; null for none. */
  public @Nullable String relation(TokenRow row, int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      String relation = book.pairs("relation").get(row.low(i));
      if (relation != null) {
        return Relation.valueOf(relation.toUpperCase(Locale.ROOT)).name();
      }
    }
    return null;
  }
}
