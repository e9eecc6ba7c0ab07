package dev.networkingcoach.language.internal.name;

import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.SpokenToken;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who is named at a place. Not thread-safe. */
public final class NameTagger {
  private static final int LONGEST = 6;

  /**
   * Who is named at the places of a row: many readers ask, and it changes with who is spoken of.
   */
  private final IdentityHashMap<TokenRow, Map<Integer, Optional<PersonMention>>> bare =
      new IdentityHashMap<>();

  /** Whose names were compared with words: many readings of the message ask for the same words. */
  private final Map<String, List<NamedContact>> near = new HashMap<>();

  private int spoken;
  private final WordBook book;
  private final NameScope scope;
  private final NameShape shape;
  private final RolePhrases roles;
  private final RelatedNameReader related;

  /** A tagger for what is known. */
  public NameTagger(WordBook book, NameScope scope) {
    this.book = book;
    this.scope = scope;
    shape = new NameShape(book, scope);
    roles = new RolePhrases(book);
    related = new RelatedNameReader(book, this);
  }

  /** What is known. */
  public NameScope scope() {
    return scope;
  }

  /** How roles are named. */
  public RolePhrases roles() {
    return roles;
  }

  /**
   * Who is named from a place on; null for nobody.
   *
   * @param strong whether somebody is expected here, so that small letters may name them
   */
  public @Nullable PersonMention at(TokenRow row, int at, boolean strong) {
    if (at >= row.size()) {
      return null;
    }
    for (int length = 2; length < 5; length++) {
      if (at + length < row.size()
          && book.is("somebody", String.join(" ", row.lows().subList(at, at + length)))) {
        PersonMention somebody = named(row, pastFillers(row, at + length), true);
        return somebody == null ? null : somebody.as(somebody.told());
      }
    }
    PersonMention told = related.at(row, at, strong);
    if (told != null) {
      return told;
    }
    PersonMention pronoun = pronoun(row, at);
    return pronoun != null ? pronoun : named(row, at, strong);
  }

  /** Whether a word is known as a given name. */
  boolean isGiven(String low) {
    return shape.isGiven(low);
  }

  /** "Called um Ruth": past what is said while thinking. */
  int pastFillers(TokenRow row, int at) {
    int next = at;
    while (next < row.size() - 1 && book.is("hesitation", row.low(next))) {
      next++;
    }
    return next;
  }

  /** Somebody who is named, be it with "Mrs." before it. */
  public @Nullable PersonMention named(TokenRow row, int at, boolean strong) {
    if (at >= row.size()) {
      return null;
    }
    int first = at;
    while (book.is("honorific", row.low(first))
        && first + 1 < row.size()
        && row.before(first + 1) == Break.NONE) {
      first++;
    }
    if (first > at) {
      PersonMention after = bare(row, first, true);
      return after == null ? null : addressed(row, at, after);
    }
    return bare(row, at, strong);
  }

  /** "Ms. Chen" is not Michael Chen. */
  private PersonMention addressed(TokenRow row, int at, PersonMention mention) {
    String other = book.pairs("gender").get(row.low(at));
    NamedContact one = mention.one();
    boolean isOther = other != null && one != null && book.is(other, PersonIndex.first(one.name()));
    return isOther
        ? new PersonMention(
            mention.end(), row.written(at, mention.end()), List.of(), Kind.NAMED, mention.job())
        : mention;
  }

  private @Nullable PersonMention bare(TokenRow row, int at, boolean strong) {
    if (spoken != scope.turns()) {
      spoken = scope.turns();
      bare.clear();
    }
    return bare.computeIfAbsent(row, any -> new HashMap<>())
        .computeIfAbsent(strong ? at : -1 - at, any -> Optional.ofNullable(fresh(row, at, strong)))
        .orElse(null);
  }

  private @Nullable PersonMention fresh(TokenRow row, int at, boolean strong) {
    SpokenToken first = row.get(at);
    if (first.low().contains("@") && first.low().indexOf('@') > 0) {
      List<NamedContact> found = scope.index().byAddress(first.text());
      return found.isEmpty()
          ? null
          : new PersonMention(at + 1, first.text(), found, Kind.NAMED, null);
    }
    int shaped = shape.length(row, at, strong);
    if (shaped > 0 && isRole(row, at, shaped)) {
      return null;
    }
    PersonMention known = known(row, at, strong, shaped);
    if (known != null) {
      return slipped(row, at, known);
    }
    if (shaped == 0) {
      return slipped(row, at, null);
    }
    String name = shape.name(row, at, at + shaped);
    boolean slip = shaped > 1 || (name.length() >= 4 && !isGiven(row.low(at)));
    List<NamedContact> similar = nearly(name, slip);
    boolean isNear = !similar.isEmpty() && similar.size() <= 3;
    String whole = scope.introduced(name);
    if (whole != null) {
      return new PersonMention(at + shaped, whole, List.of(), Kind.NAMED, null);
    }
    return new PersonMention(
        at + shaped, name, isNear ? similar : List.of(), isNear ? Kind.NEARLY : Kind.NAMED, null);
  }

  /**
   * A name of two words with a slip in one of them, "tom beckr", or of one with two letters
   * swapped, "dnaa".
   *
   * @param other who is meant where there is no such slip; null for nobody
   */
  private @Nullable PersonMention slipped(TokenRow row, int at, @Nullable PersonMention other) {
    int next = at + 1;
    boolean pair = next < row.size() && row.before(next) == Break.NONE && isUnknown(row, next);
    if (pair && (other == null || other.end() == next) && (other != null || isUnknown(row, at))) {
      String both = shape.name(row, at, next + 1);
      List<NamedContact> meant = nearly(both, true);
      if (meant.size() == 1) {
        return new PersonMention(next + 1, both, meant, Kind.NAMED, null);
      }
    }
    if (other != null || !isUnknown(row, at)) {
      return other;
    }
    List<NamedContact> meant = scope.index().swapped(PersonIndex.folded(row.get(at).text()));
    return meant.isEmpty()
        ? null
        : new PersonMention(next, row.get(at).text(), meant, Kind.NAMED, null);
  }

  /** A word in small letters that is in no list of words. */
  private boolean isUnknown(TokenRow row, int at) {
    String text = row.get(at).text();
    return text.length() > 3
        && text.equals(row.low(at))
        && text.codePoints().allMatch(Character::isLetter)
        && !book.has(text);
  }

  /** "Chief Revenue Officer" begins as a name does. */
  private boolean isRole(TokenRow row, int at, int shaped) {
    boolean leads = book.is("rank", row.low(at)) || book.is("title", row.low(at));
    return leads && !isGiven(row.low(at)) && roles.end(row, at) > at + shaped;
  }

  private @Nullable PersonMention known(TokenRow row, int at, boolean strong, int shaped) {
    for (int length = Math.min(LONGEST, run(row, at)); length > 0; length--) {
      if (row.get(at + length - 1).text().codePoints().noneMatch(Character::isLetter)) {
        continue;
      }
      String written = shape.name(row, at, at + length);
      boolean capital = row.get(at).isNameLike() || row.get(at).text().startsWith("@");
      boolean common = length == 1 && book.has(row.low(at));
      if (common && !capital && !(strong && book.is("nickname", row.low(at)))) {
        continue;
      }
      if (common && capital && at == 0 && !strong && book.is("common", row.low(at))) {
        continue;
      }
      List<NamedContact> found = scope.index().named(written);
      if (found.isEmpty()
          && length == 1
          && capital == row.get(at).isNameLike()
          && !common
          && (capital || strong)
          && shaped <= 1) {
        found = nearly(written, false);
        if (!found.isEmpty()) {
          return new PersonMention(at + 1, written, found, Kind.NEARLY, null);
        }
      }
      // More of a name than is known is somebody else: "Dana Smith" is not Dana Ortiz.
      boolean goesOn = shaped > length && (capital || book.is("particle", row.low(at + length)));
      if (!found.isEmpty() && !goesOn) {
        return new PersonMention(at + length, written, found, Kind.NAMED, null);
      }
    }
    return null;
  }

  private List<NamedContact> nearly(String written, boolean mayBeSlip) {
    return near.computeIfAbsent(
        mayBeSlip + written, key -> scope.index().nearly(written, mayBeSlip));
  }

  private static int run(TokenRow row, int at) {
    int end = at + 1;
    while (end < row.size() && row.before(end) == Break.NONE) {
      end++;
    }
    return end - at;
  }

  private @Nullable PersonMention pronoun(TokenRow row, int at) {
    String low = row.low(at);
    boolean many = book.is("plural", low) || row.has(at, "the two of them");
    if (!many && !book.is("singular", low)) {
      return null;
    }
    int end = at + 1;
    if (row.has(at, "both of them") || row.has(at, "the two of them")) {
      end = at + (low.equals("both") ? 3 : 4);
    } else if (row.has(at, "they both") || row.has(at, "them both")) {
      end = at + 2;
    }
    boolean added = row.get(at).from() == row.get(at).to();
    NamedContact last = scope.last();
    if (added && last != null && isRelative(row, at)) {
      return new PersonMention(end, row.written(at, end), List.of(last), Kind.PRONOUN, null);
    }
    List<NamedContact> known = fitting(added ? "" : low);
    List<NamedContact> meant =
        known.isEmpty() && scope.spoken().isEmpty() && !many ? leading(row, at) : known;
    return new PersonMention(end, row.written(at, end), meant, Kind.PRONOUN, null);
  }

  /** ", who runs the lab": whoever was named right before. */
  private static boolean isRelative(TokenRow row, int at) {
    return row.source().substring(0, row.get(at).from()).matches("(?is).*\\b(who|which)\\s*");
  }

  /** "New contact: Ann Lowe, Acme, met her today": who was named last in the same words. */
  private List<NamedContact> leading(TokenRow row, int at) {
    for (int i = at - 1; i >= 0; i--) {
      PersonMention mention = bare(row, i, false);
      boolean named = mention != null && mention.end() <= at && mention.name().contains(" ");
      boolean starts = i == 0 || bare(row, i - 1, false) == null;
      if (mention != null && named && starts) {
        NamedContact one = mention.one();
        String name = mention.name();
        return List.of(
            one == null ? new NamedContact(name, name, null, null, List.of(), false) : one);
      }
    }
    return List.of();
  }

  /** Somebody known who is named just before a place, or of whom was spoken last. */
  @Nullable NamedContact before(TokenRow row, int at) {
    for (int i = at - 1; i >= 0; i--) {
      PersonMention mention = bare(row, i, false);
      if (mention != null && mention.one() != null && mention.end() <= at) {
        return mention.one();
      }
    }
    return scope.spoken().isEmpty() ? null : scope.spoken().get(0);
  }

  /** Of several, those whom "she" or "he" may mean, as far as their given names tell. */
  private List<NamedContact> fitting(String low) {
    List<NamedContact> spoken = scope.spoken();
    String other = book.pairs("gender").get(low);
    return other == null
        ? spoken
        : spoken.stream().filter(one -> !isSurely(other, PersonIndex.first(one.name()))).toList();
  }

  /** Whether a given name is of one kind and not of the other, too. */
  private boolean isSurely(String kind, String given) {
    String contrary = kind.equals("male") ? "female" : "male";
    return book.is(kind, given) && !book.is(contrary, given) && !book.is("given", given);
  }
}
