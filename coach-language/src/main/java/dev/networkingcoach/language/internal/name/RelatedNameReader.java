package dev.networkingcoach.language.internal.name;

import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.internal.name.PersonMention.Job;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is told by what they are: "her colleague Peter Schulz", "an investor called Jens Holm",
 * "Kate's boss", "someone from Bosch". Not thread-safe.
 */
final class RelatedNameReader {
  private static final int FARTHEST = 9;

  private final WordBook book;
  private final NameTagger names;

  RelatedNameReader(WordBook book, NameTagger names) {
    this.book = book;
    this.names = names;
  }

  /** Who is told so from a place on; null for nobody. */
  @Nullable PersonMention at(TokenRow row, int at, boolean strong) {
    PersonMention described = described(row, at);
    return described != null ? described : owned(row, at, strong);
  }

  /** "A guy from Google named Steve"; "someone from Bosch" has no name. */
  private @Nullable PersonMention described(TokenRow row, int at) {
    boolean one = book.is("anyone", row.low(at));
    boolean somebody =
        one || (book.is("indefinite", row.low(at)) && book.is("human", row.low(at + 1)));
    int from = one ? at + 1 : at + 2;
    if (!somebody || !book.is("workplace", row.low(from))) {
      return null;
    }
    for (int i = from + 2; i < Math.min(row.size() - 1, from + FARTHEST); i++) {
      int linked = naming(row, i);
      if (linked > i) {
        PersonMention name = names.named(row, names.pastFillers(row, linked), true);
        return name == null ? null : name.as(new Job(null, row.written(from + 1, i), null, null));
      }
    }
    int end = from + 1;
    while (end < row.size()
        && row.get(end).isNameLike()
        && (end == from + 1 || row.before(end) == Break.NONE)) {
      end++;
    }
    return end > from + 1
        ? new PersonMention(
            end,
            row.written(at, end),
            List.of(),
            Kind.NAMELESS,
            new Job(null, row.written(from + 1, end), null, null))
        : null;
  }

  /**
   * Past "called", "named", "name's" and "her name is"; the place itself where none stands there.
   */
  private int naming(TokenRow row, int at) {
    if (book.is("naming", row.low(at))) {
      return at + 1;
    }
    int name = book.is("own", row.low(at)) ? at + 1 : at;
    boolean is = row.low(name + 1).equals("is") || row.low(name + 1).equals("'s");
    return row.low(name).equals("name") && is ? name + 2 : at;
  }

  /** "Recruiter Amy Lee": a job in small letters right before a name. */
  private boolean isBareRole(TokenRow row, int at) {
    boolean small = !row.get(at).isNameLike() || at == 0;
    String low = row.low(at);
    return small
        && (book.is("title", low)
            || book.is("barerole", low)
            || (book.is("rank", low) && names.roles().end(row, at) > at));
  }

  /** What stands before a role: whose it is, and where the role begins. */
  private record Owner(int role, @Nullable NamedContact of, boolean ours, boolean definite) {}

  private @Nullable Owner owner(TokenRow row, int at, boolean strong) {
    String low = row.low(at);
    if (book.is("own", low)) {
      boolean ours = low.equals("my") || low.equals("our");
      return new Owner(at + 1, ours ? null : names.before(row, at), ours, true);
    }
    if (isBareRole(row, at)) {
      return new Owner(at, null, false, false);
    }
    if (low.equals("the") || low.equals("a") || low.equals("an")) {
      int end = names.roles().end(row, at + 1);
      boolean mine = !low.equals("the") && end > at + 1 && names.roles().isKin(row, at + 1, end);
      return new Owner(at + 1, null, mine, false);
    }
    PersonMention owner = names.named(row, at, strong);
    return owner != null && row.low(owner.end()).equals("'s")
        ? new Owner(owner.end() + 1, owner.one(), false, true)
        : null;
  }

  /** "Her colleague Peter Schulz", "Kate's boss", "our seed investor Mark Dunne". */
  private @Nullable PersonMention owned(TokenRow row, int at, boolean strong) {
    Owner owner = owner(row, at, strong);
    RolePhrases roles = names.roles();
    int end = owner == null ? at : roles.end(row, owner.role());
    if (owner == null || end == owner.role()) {
      return null;
    }
    int role = owner.role();
    boolean kin = roles.isKin(row, role, end);
    NamedContact of = owner.of();
    String organization = of == null ? null : of.organization();
    Job job =
        new Job(
            kin ? null : roles.title(row, role, end),
            kin && !roles.isColleague(row, role, end) ? null : organization,
            owner.ours() ? roles.relation(row, role, end) : null,
            of);
    if (owner.ours() && owner.definite() && kin && job.relation() == null) {
      job = job.noting(row.written(at, end));
    }
    Firm firm = firm(row, end);
    int place = firm == null ? end : firm.end();
    job = firm == null ? job : job.at(firm.name());
    place = linked(row, place, owner.definite());
    PersonMention name =
        names.named(row, place, (strong && row.before(place) == Break.NONE) || place > end);
    boolean apart = row.before(place) != Break.NONE && !owner.definite() && firm == null;
    if (name != null && of != null && book.is("family", row.low(end - 1))) {
      return new PersonMention(
          name.end(), row.written(at, name.end()), List.of(), Kind.NAMELESS, job);
    }
    if (name != null && !name.name().isEmpty() && !(apart && row.before(place) != Break.COMMA)) {
      return name.as(job);
    }
    return owner.definite()
        ? new PersonMention(end, row.written(at, end), List.of(), Kind.NAMELESS, job)
        : null;
  }

  /** "My supervisor is Ingrid", "an investor called Jens": past what links the role to the name. */
  private int linked(TokenRow row, int at, boolean definite) {
    boolean named = book.is("naming", row.low(at));
    boolean is = definite && (row.low(at).equals("is") || row.low(at).equals("'s"));
    boolean next = names.named(row, at + 1, false) != null;
    return named || (is && next) ? names.pastFillers(row, at + 1) : at;
  }

  /** Where a role is held, before the name: "the CTO of Bolt, Ann Lee". */
  private record Firm(String name, int end) {}

  private @Nullable Firm firm(TokenRow row, int at) {
    if (!book.is("workplace", row.low(at))
        || at + 1 >= row.size()
        || !row.get(at + 1).isNameLike()) {
      return null;
    }
    int end = at + 1;
    while (end < row.size()
        && row.get(end).isNameLike()
        && (end == at + 1 || row.before(end) == Break.NONE)) {
      end++;
    }
    boolean comma =
        end < row.size() && row.before(end) == Break.COMMA && names.named(row, end, false) != null;
    boolean named = book.is("naming", row.low(end)) && row.before(end) == Break.NONE;
    return comma || named ? new Firm(row.written(at + 1, end), end) : null;
  }
}
