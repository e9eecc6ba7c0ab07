package dev.networkingcoach.language.internal.name;

import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.internal.name.PersonMention.Job;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.SpokenToken;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is named at a place. Not thread-safe. */
public final class NameTagger {
  private static final int LONGEST = 6;

  private static final Set<String> FROM = Set.of("at", "of", "from");

  private final WordBook book;
  private final NameScope scope;
  private final NameShape shape;
  private final RolePhrases roles;

  /** A tagger for what is known. */
  public NameTagger(WordBook book, NameScope scope) {
    this.book = book;
    this.scope = scope;
    shape = new NameShape(book, scope);
    roles = new RolePhrases(book);
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
        return named(row, at + length, true);
      }
    }
    PersonMention described = described(row, at);
    if (described != null) {
      return described;
    }
    PersonMention owned = owned(row, at, strong);
    if (owned != null) {
      return owned;
    }
    PersonMention pronoun = pronoun(row, at);
    return pronoun != null ? pronoun : named(row, at, strong);
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
      return after != null ? after : null;
    }
    return bare(row, at, strong);
  }

  private @Nullable PersonMention bare(TokenRow row, int at, boolean strong) {
    SpokenToken first = row.get(at);
    if (first.low().contains("@") && first.low().indexOf('@') > 0) {
      List<NamedContact> found = scope.index().byAddress(first.text());
      return found.isEmpty()
          ? null
          : new PersonMention(at + 1, first.text(), found, Kind.NAMED, null);
    }
    int shaped = shape.length(row, at, strong);
    PersonMention known = known(row, at, strong, shaped);
    if (known != null) {
      return known;
    }
    if (shaped == 0) {
      return null;
    }
    String name = shape.name(row, at, at + shaped);
    boolean slip = shaped > 1 || name.length() >= 4;
    List<NamedContact> near = scope.index().nearly(name, slip);
    boolean isNear = !near.isEmpty() && near.size() <= 3;
    return new PersonMention(
        at + shaped, name, isNear ? near : List.of(), isNear ? Kind.NEARLY : Kind.NAMED, null);
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
        found = shortened(written);
        if (!found.isEmpty()) {
          return new PersonMention(at + 1, written, found, Kind.NEARLY, null);
        }
      }
      // More of a name than is known is somebody else: "Dana Smith" is not Dana Ortiz.
      if (!found.isEmpty() && (shaped <= length || !capital)) {
        return new PersonMention(at + length, written, found, Kind.NAMED, null);
      }
    }
    return null;
  }

  private List<NamedContact> shortened(String written) {
    return scope.index().nearly(written, false);
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
    return new PersonMention(end, row.written(at, end), scope.spoken(), Kind.PRONOUN, null);
  }

  /** Who is named before a place, in these words or in those before them. */
  private @Nullable NamedContact before(TokenRow row, int at) {
    for (int i = at - 1; i >= 0; i--) {
      PersonMention mention = bare(row, i, false);
      if (mention != null && mention.one() != null && mention.end() <= at) {
        return mention.one();
      }
    }
    return scope.spoken().isEmpty() ? null : scope.spoken().get(0);
  }

  /** "A guy from Google named Steve". */
  private @Nullable PersonMention described(TokenRow row, int at) {
    boolean one = Set.of("someone", "somebody").contains(row.low(at));
    boolean somebody =
        one
            || (Set.of("a", "this", "some", "one").contains(row.low(at))
                && (book.is("kin", row.low(at + 1))
                    || Set.of("man", "woman", "person", "lady", "gentleman")
                        .contains(row.low(at + 1))));
    int from = one ? at + 1 : at + 2;
    if (!somebody || !FROM.contains(row.low(from))) {
      return null;
    }
    for (int i = from + 2; i < Math.min(row.size() - 1, from + 7); i++) {
      if (Set.of("named", "called").contains(row.low(i))) {
        PersonMention name = named(row, i + 1, true);
        return name == null ? null : name.as(new Job(null, row.written(from + 1, i), null, null));
      }
    }
    return null;
  }

  /** "Recruiter Amy Lee": a job in small letters right before a name. */
  private boolean isBareRole(TokenRow row, int at) {
    boolean small = !row.get(at).isNameLike() || at == 0;
    return small && (book.is("title", row.low(at)) || book.is("barerole", row.low(at)));
  }

  /** "Her colleague Peter Schulz", "Kate's boss", "our seed investor Mark Dunne". */
  private @Nullable PersonMention owned(TokenRow row, int at, boolean strong) {
    NamedContact of = null;
    int role = -1;
    boolean ours = false;
    String low = row.low(at);
    if (book.is("own", low)) {
      ours = low.equals("my") || low.equals("our");
      of = ours ? null : before(row, at);
      role = at + 1;
    } else if (low.equals("the") || low.equals("a") || low.equals("an") || isBareRole(row, at)) {
      role = isBareRole(row, at) ? at : at + 1;
    } else {
      PersonMention owner = named(row, at, strong);
      if (owner != null && row.low(owner.end()).equals("'s")) {
        of = owner.one();
        role = owner.end() + 1;
      }
    }
    if (role < 0) {
      return null;
    }
    int end = roles.end(row, role);
    if (end == role) {
      return null;
    }
    String organization = of == null ? null : of.organization();
    boolean kin = roles.isKin(row, role, end);
    Job job =
        new Job(
            kin ? null : roles.title(row, role, end),
            kin && !roles.isColleague(row, role, end) ? null : organization,
            ours ? roles.relation(row, role, end) : null,
            of);
    int place = end;
    if (FROM.contains(row.low(end)) && end + 1 < row.size() && row.get(end + 1).isNameLike()) {
      int firm = end + 1;
      while (firm < row.size()
          && row.get(firm).isNameLike()
          && (firm == end + 1 || row.before(firm) == Break.NONE)) {
        firm++;
      }
      if (firm < row.size() && row.before(firm) == Break.COMMA && named(row, firm, false) != null) {
        organization = row.written(end + 1, firm);
        place = firm;
      }
    }
    PersonMention name = named(row, place, strong && row.before(place) == Break.NONE);
    if (name != null && !name.name().isEmpty()) {
      return name.as(
          new Job(job.title(), kin ? job.organization() : organization, job.relation(), job.of()));
    }
    boolean definite =
        !isBareRole(row, at) && !low.equals("the") && !low.equals("a") && !low.equals("an");
    return definite
        ? new PersonMention(end, row.written(at, end), List.of(), Kind.NAMELESS, job)
        : null;
  }
}
