package dev.networkingcoach.language.internal.name;

import dev.networkingcoach.language.internal.text.SpokenToken;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.Locale;
import java.util.Set;

/** Finds where the name of an organization ends. Not thread-safe. */
public final class OrganizationReader {
  private static final int LONGEST = 7;
  private static final Set<String> INNER = Set.of("of", "the", "for", "de", "du", "und", "et", "y");

  private final WordBook book;
  private final NameTagger names;

  /** A reader that tells people from organizations. */
  public OrganizationReader(WordBook book, NameTagger names) {
    this.book = book;
    this.names = names;
  }

  /** Where a name that starts at a place ends; the place itself where there is none. */
  public int end(TokenRow row, int at) {
    if (at >= row.size()) {
      return at;
    }
    if (row.get(at).quoted()) {
      return at + 1;
    }
    int known = known(row, at);
    int start = row.low(at).equals("the") ? at + 1 : at;
    int end = start;
    while (end < row.size()
        && end - at < LONGEST
        && (end == start || row.before(end) == Break.NONE)) {
      if (isPart(row, end)) {
        end++;
      } else if (end > start && isJoined(row, end)) {
        end += 2;
      } else {
        break;
      }
    }
    boolean kind =
        end > start && row.before(end) == Break.NONE && book.is("firmword", row.low(end));
    end = kind ? end + 1 : end;
    int shaped = end > start ? end : publicBody(row, at);
    return known == at && isSomebody(row, at, shaped) ? at : Math.max(known, shaped);
  }

  /** "An intro to Ruth from Dana": somebody who is known is no firm. */
  private boolean isSomebody(TokenRow row, int from, int end) {
    return end > from && !names.scope().index().named(row.written(from, end)).isEmpty();
  }

  /** "The chamber of commerce", "the university of Bern". */
  private int publicBody(TokenRow row, int at) {
    if (!row.low(at).equals("the") || !book.is("public", row.low(at + 1))) {
      return at;
    }
    boolean of = row.low(at + 2).equals("of") && at + 3 < row.size();
    return of ? at + 4 : at + 2;
  }

  private int known(TokenRow row, int at) {
    for (int length = Math.min(5, row.size() - at); length > 0; length--) {
      if (names.scope().isOrganization(row.written(at, at + length))) {
        return at + length;
      }
    }
    return at;
  }

  private boolean isPart(TokenRow row, int at) {
    SpokenToken token = row.get(at);
    if (token.quoted()) {
      return false;
    }
    boolean capital = token.isNameLike() && !token.text().equals("I") && !isDay(token.low());
    boolean figure =
        token.text().matches("\\d+[\\p{L}\\d]*") && at > 0 && row.get(at - 1).isNameLike();
    boolean low =
        isLow(row)
            && token.low().length() > 1
            && (!book.has(token.low()) || book.is("firm", token.low()))
            && !names.isGiven(token.low())
            && token.low().chars().allMatch(Character::isLetterOrDigit);
    boolean brand =
        token
            .text()
            .matches("\\p{Ll}+\\p{Lu}.*|\\p{Ll}+\\.(com|io|ai|co|net|org)|\\d+&\\d+|\\d\\p{L}\\w*");
    return (capital && !isPerson(row, at)) || figure || low || brand;
  }

  private boolean isPerson(TokenRow row, int at) {
    return row.before(at) != Break.NONE
        && !names.scope().index().named(row.get(at).text()).isEmpty();
  }

  private static boolean isDay(String low) {
    return low.endsWith("day") && low.length() > 5;
  }

  /** "Ernst & Young", "Bank of America", but not "Acme and Bob". */
  private boolean isJoined(TokenRow row, int at) {
    boolean joins = row.low(at).equals("and") || INNER.contains(row.low(at));
    if (!joins || at + 1 >= row.size() || row.before(at + 1) != Break.NONE) {
      return false;
    }
    boolean sign = row.get(at).text().equals("&") || row.get(at).text().equals("+");
    boolean next = row.get(at + 1).isNameLike();
    return next && (sign || (INNER.contains(row.low(at)) && !row.low(at).equals("for")));
  }

  private static boolean isLow(TokenRow row) {
    String all = row.source();
    return all.equals(all.toLowerCase(Locale.ROOT));
  }
}
