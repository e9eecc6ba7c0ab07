package dev.networkingcoach.language.internal.name;

import dev.networkingcoach.language.internal.text.SpokenToken;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.Locale;

/** Tells a name by its shape: capitals, particles, initials, other scripts. Thread-safe. */
final class NameShape {
  private static final int LONGEST = 6;
  private static final int LONGEST_LOW = 4;
  private static final int LONGEST_ACRONYM = 4;

  private final WordBook book;
  private final NameScope scope;

  NameShape(WordBook book, NameScope scope) {
    this.book = book;
    this.scope = scope;
  }

  /** How many words from a place on have the shape of a name; 0 for none. */
  int length(TokenRow row, int at, boolean strong) {
    int length = shaped(row, at, strong);
    return length == 0 || row.get(at).quoted() || mayBePerson(row, at, length, strong) ? length : 0;
  }

  /** A firm, a city or a product has the shape of a name, too, and is nobody. */
  private boolean mayBePerson(TokenRow row, int at, int length, boolean strong) {
    if (isGiven(row.low(at)) || isForeign(row.get(at).text())) {
      return true;
    }
    String whole = String.join(" ", row.lows().subList(at, at + length));
    if (book.is("city", whole) || book.is("tool", row.low(at))) {
      return false;
    }
    if (length > 1) {
      return row.lows().subList(at + 1, at + length).stream()
          .noneMatch(low -> book.is("firmword", low) || book.is("event", low));
    }
    if (book.is("firm", row.low(at)) || book.is("firmword", row.low(at))) {
      return false;
    }
    boolean opens = !strong && (at == 0 || row.before(at) == Break.SENTENCE);
    boolean acts = row.before(at + 1) == Break.NONE && book.is("third", row.low(at + 1));
    boolean alone = strong && row.size() == 2;
    return (!opens || acts) && (alone || !isFirmLike(row.get(at)));
  }

  /** "Brightwave", "PayPal", "Shopify". */
  private boolean isFirmLike(SpokenToken token) {
    String low = token.low();
    if (!scope.index().named(low).isEmpty()) {
      return false;
    }
    boolean camel = token.text().matches("\\p{Lu}\\p{Ll}+\\p{Lu}.*");
    return (camel && !low.matches("(mc|mac|o'|de|di|la|le).*"))
        || book.set("firmending").stream()
            .anyMatch(end -> low.length() > end.length() + 2 && low.endsWith(end));
  }

  /** Whether a word is known as a given name. */
  boolean isGiven(String low) {
    return book.is("female", low) || book.is("male", low) || book.is("given", low);
  }

  private int shaped(TokenRow row, int at, boolean strong) {
    SpokenToken first = row.get(at);
    if (first.quoted()) {
      return strong ? 1 : 0;
    }
    if (first.text().startsWith("@") && first.text().length() > 2) {
      return extend(row, at);
    }
    boolean expected =
        strong && at > 0 && row.before(at) == Break.NONE && first.isNameLike() && isPlain(first);
    if (expected || isCapital(row, at)) {
      return extend(row, at);
    }
    boolean particle = book.is("particle", first.low()) && at + 1 < row.size();
    if (strong && particle && row.before(at + 1) == Break.NONE && isCapital(row, at + 1)) {
      return extend(row, at);
    }
    return strong && isLowText(row) ? lowLength(row, at) : 0;
  }

  /** "Talked to Will": a common word may be a name where one is expected. */
  private boolean isPlain(SpokenToken token) {
    return token.text().chars().allMatch(Character::isLetter)
        && token.text().length() > 2
        && !token.text().equals(token.text().toUpperCase(Locale.ROOT))
        && !book.is("function", token.low())
        && !book.is("title", token.low())
        && !book.is("unnamed", token.low())
        && !scope.isEvent(token.text())
        && !scope.isOrganization(token.text());
  }

  private int extend(TokenRow row, int at) {
    int end = at + 1;
    while (end < row.size() && end - at < LONGEST && row.before(end) == Break.NONE) {
      boolean next = isCapital(row, end) || isInitial(row.get(end)) || isSuffix(row, end);
      boolean particle = isParticle(row, end);
      boolean firm = end - at > 1 && isFirm(row, end);
      if (firm || (!next && !particle)) {
        break;
      }
      end++;
    }
    return end - at;
  }

  /** A particle counts where a name follows it, maybe after another. */
  private boolean isParticle(TokenRow row, int at) {
    int next = at;
    while (next < row.size()
        && next - at < 3
        && row.before(next) == Break.NONE
        && book.is("particle", row.low(next))) {
      next++;
    }
    if (next < row.size() && isFirm(row, next)) {
      return false;
    }
    boolean joined = isJoined(row.low(at));
    return joined
        || (next > at
            && next < row.size()
            && row.before(next) == Break.NONE
            && (isCapital(row, next) || isJoined(row.low(next))));
  }

  /** "Von Bosch" tells where somebody works. */
  private boolean isFirm(TokenRow row, int at) {
    return book.is("firm", row.low(at)) || scope.isOrganization(row.get(at).text());
  }

  /** "al-Harbi", "d'Arcy", "von-Trapp". */
  private boolean isJoined(String low) {
    int mark = Math.max(low.indexOf('-'), low.indexOf('\''));
    return mark > 0
        && mark < low.length() - 1
        && (book.is("particle", low.substring(0, mark)) || (low.charAt(0) == 'd' && mark == 1));
  }

  private static boolean isSuffix(TokenRow row, int at) {
    return row.get(at).text().matches("II|III|IV|Jr\\.?|Sr\\.?")
        || (row.low(at).matches("née|geb\\.?") && at + 1 < row.size());
  }

  private static boolean isInitial(SpokenToken token) {
    return token.text().matches("\\p{Lu}\\.?") && !token.text().equals("I");
  }

  /** A word with a capital that is none of the words everybody writes so. */
  private boolean isCapital(TokenRow row, int at) {
    SpokenToken token = row.get(at);
    String text = token.text();
    if (!token.isNameLike() || token.low().isEmpty() || token.quoted()) {
      return false;
    }
    if (isForeign(text)) {
      return true;
    }
    boolean acronym =
        text.length() <= LONGEST_ACRONYM
            && text.equals(text.toUpperCase(Locale.ROOT))
            && text.length() > 1
            && !text.endsWith(".");
    boolean first = at == 0 || row.before(at) == Break.SENTENCE;
    boolean verb =
        first
            && token.low().matches("\\p{L}{3,}(ed|ing|ly)")
            && !isGiven(token.low())
            && !book.is("edname", token.low());
    if (verb && !text.equals(text.toUpperCase(Locale.ROOT))) {
      return false;
    }
    boolean shouted = isShouted(row);
    boolean heads = first && book.is("header", token.low()) && !isGiven(token.low());
    if (book.is("title", token.low())
        || heads
        || (acronym && !shouted)
        || text.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    if (book.is("common", token.low()) && !isPartOfName(row, at)) {
      return false;
    }
    if (scope.isEvent(text)
        || (scope.isOrganization(text) && scope.index().named(text).isEmpty())) {
      return false;
    }
    return !text.equals("I") && !text.contains("@");
  }

  /** "April Jones", "Mark Long": a common word with a capital beside another capital. */
  private boolean isPartOfName(TokenRow row, int at) {
    boolean after =
        at + 1 < row.size()
            && row.before(at + 1) == Break.NONE
            && row.get(at + 1).isNameLike()
            && !book.is("common", row.low(at + 1))
            && !row.get(at + 1).text().chars().anyMatch(Character::isDigit);
    boolean before =
        at > 0
            && row.before(at) == Break.NONE
            && row.get(at - 1).isNameLike()
            && !book.is("common", row.low(at - 1));
    boolean first = at == 0 || row.before(at) == Break.SENTENCE;
    boolean proper = !book.is("function", row.low(at));
    return proper && (before || (after && !first));
  }

  private static boolean isForeign(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .anyMatch(point -> Character.UnicodeScript.of(point) != Character.UnicodeScript.LATIN);
  }

  private static boolean isShouted(TokenRow row) {
    String all = row.source();
    return all.equals(all.toUpperCase(Locale.ROOT));
  }

  /** Whether nobody wrote any capital, so that capitals tell nothing. */
  private static boolean isLowText(TokenRow row) {
    String all = row.source();
    for (int i = 1; i < all.length(); i++) {
      char letter = all.charAt(i);
      if (Character.isUpperCase(letter) && !(all.charAt(i - 1) == ' ' && letter == 'I')) {
        return false;
      }
    }
    return true;
  }

  private int lowLength(TokenRow row, int at) {
    int end = at;
    while (end < row.size()
        && end - at < LONGEST_LOW
        && (end == at || row.before(end) == Break.NONE)) {
      String low = row.low(end);
      boolean word =
          low.length() > 1
              && low.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
      boolean known =
          book.has(low) && !(end > at && book.is("particle", low) && end + 1 < row.size());
      if (!word || known || isVerb(low) || scope.isEvent(low) || scope.isOrganization(low)) {
        break;
      }
      end++;
    }
    return end - at;
  }

  private static boolean isVerb(String low) {
    return low.length() > 5 && (low.endsWith("ing") || low.endsWith("ed") || low.endsWith("ly"));
  }

  /** The name that these words write. */
  String name(TokenRow row, int from, int to) {
    String written = row.written(from, to);
    String bare =
        written.startsWith("@")
            ? written.substring(1).replace('.', ' ').replace('_', ' ')
            : written;
    return bare.replaceAll("(?i)(?<=\\p{L})-san$", "").strip();
  }
}
