package dev.networkingcoach.language.internal.name;

import dev.networkingcoach.language.internal.name.PersonMention.Job;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one name or several, each with what is said of it: "Ann (CTO, Acme), Bob and Lee". */
public final class PeopleReader {
  private static final int MOST = 12;

  private final WordBook book;
  private final NameTagger names;
  private final OrganizationReader organizations;
  private final BesideNameReader beside;

  /** A reader over a tagger. */
  public PeopleReader(WordBook book, NameTagger names, OrganizationReader organizations) {
    this.book = book;
    this.names = names;
    this.organizations = organizations;
    beside = new BesideNameReader(book, names, organizations);
  }

  /** Rows of people that start at a place, the longest first; empty for nobody. */
  public List<List<PersonMention>> all(TokenRow row, int at) {
    List<List<PersonMention>> rows = new ArrayList<>();
    List<PersonMention> people = new ArrayList<>();
    boolean both = row.low(at).equals("both") && names.named(row, at + 1, false) != null;
    Several several = several(row, at);
    int next = both ? at + 1 : several != null ? several.names() : team(row, at);
    while (next >= 0 && people.size() < MOST) {
      PersonMention one = one(row, next, true);
      if (one == null) {
        break;
      }
      people.add(one);
      rows.add(0, several == null ? List.copyOf(people) : several.all(people));
      next = joint(row, one.end());
    }
    return several != null && people.size() < 2 ? List.of() : rows;
  }

  /** One person, with what is said beside the name. */
  public @Nullable PersonMention one(TokenRow row, int at, boolean strong) {
    PersonMention mention = names.at(row, at, strong);
    if (mention == null) {
      return null;
    }
    if (mention.how() == Kind.NAMELESS
        || mention.how() == Kind.PRONOUN
        || isPossessive(row, mention)) {
      return mention;
    }
    return beside.read(row, mention);
  }

  private static boolean isPossessive(TokenRow row, PersonMention mention) {
    return row.low(mention.end()).equals("'s");
  }

  /** "The whole Acme team: Ann, Bob": what stands before the names. */
  private int team(TokenRow row, int at) {
    int i = at;
    while (Set.of("the", "whole", "entire", "all", "our").contains(row.low(i))) {
      i++;
    }
    int end = organizations.end(row, i);
    boolean team =
        end > i && Set.of("team", "folks", "guys", "crew", "people", "gang").contains(row.low(end));
    return team && row.before(end + 1) != Break.NONE && end + 1 < row.size() ? end + 1 : at;
  }

  /**
   * What several people are who are named after it.
   *
   * @param names where their names begin
   * @param title what each of them is
   * @param organization where they work; null where it is not told before their names
   */
  private record Several(int names, String title, @Nullable String organization) {

    /** Each with what they are; where the last one works holds for all. */
    List<PersonMention> all(List<PersonMention> people) {
      String last = people.get(people.size() - 1).told().organization();
      String firm = organization == null ? last : organization;
      return people.stream()
          .filter(one -> one.how() == Kind.NAMED)
          .map(one -> of(one, firm))
          .toList();
    }

    private PersonMention of(PersonMention one, @Nullable String firm) {
      Job job = one.told();
      if (!one.isNew()) {
        return one;
      }
      Job titled = job.title() == null ? job.titled(title) : job;
      return one.as(firm == null || job.organization() != null ? titled : titled.at(firm));
    }
  }

  /** "The two founders of Tidewise, Ann and Bob", "two SREs, Ann and Bob, from Cloudflare". */
  private @Nullable Several several(TokenRow row, int at) {
    int i = at;
    while (Set.of("the", "both", "all", "our").contains(row.low(i))) {
      i++;
    }
    boolean counted = book.is("number", row.low(i));
    i = counted ? i + 1 : i;
    int last = i;
    while (book.is("rank", row.low(last)) && !row.low(last).endsWith("s")) {
      last++;
    }
    String role = row.low(last).replaceFirst("s$", "");
    boolean several = row.low(last).endsWith("s") && book.is("title", role);
    if (!several) {
      return null;
    }
    String written = row.written(i, last + 1);
    String title = written.substring(0, written.length() - 1);
    boolean led = book.is("workplace", row.low(last + 1));
    int end = led ? organizations.end(row, last + 2) : last + 1;
    boolean apart = end < row.size() && row.before(end) != Break.NONE;
    if (!apart || (!led && !counted) || (led && end <= last + 2)) {
      return null;
    }
    return new Several(end, title, led ? row.written(last + 2, end) : null);
  }

  /** Where the next name starts after one; -1 where none follows. */
  private static int joint(TokenRow row, int end) {
    if (end >= row.size()) {
      return -1;
    }
    Break mark = row.before(end);
    boolean word = Set.of("and", "plus", "with", "und", "mit", "sowie").contains(row.low(end));
    if (row.has(end, "as well as")) {
      return end + 3;
    }
    if (row.has(end, "and also")
        || row.has(end, "and then")
        || row.has(end, "along with")
        || row.has(end, "together with")) {
      return end + 2;
    }
    if (mark == Break.SENTENCE) {
      return -1;
    }
    return word ? end + 1 : mark == Break.NONE ? -1 : end;
  }

  /** Whether a name begins with a word that is known as a given name. */
  public boolean isGiven(String name) {
    return names.isGiven(PersonIndex.first(name));
  }

  /** The words of a kind that start at a place, the most that do. */
  public int phrase(TokenRow row, int at, String kind) {
    for (int length = Math.min(4, row.size() - at); length > 0; length--) {
      if (book.is(kind, String.join(" ", row.lows().subList(at, at + length)))) {
        return length;
      }
    }
    return 0;
  }
}
