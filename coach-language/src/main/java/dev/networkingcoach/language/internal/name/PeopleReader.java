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
  private static final Set<String> FROM = Set.of("from", "of", "at", "with", "bei", "von");

  private final WordBook book;
  private final NameTagger names;
  private final OrganizationReader organizations;

  /** A reader over a tagger. */
  public PeopleReader(WordBook book, NameTagger names, OrganizationReader organizations) {
    this.book = book;
    this.names = names;
    this.organizations = organizations;
  }

  /** Rows of people that start at a place, the longest first; empty for nobody. */
  public List<List<PersonMention>> all(TokenRow row, int at) {
    List<List<PersonMention>> rows = new ArrayList<>();
    List<PersonMention> people = new ArrayList<>();
    boolean both = row.low(at).equals("both") && names.named(row, at + 1, false) != null;
    int next = both ? at + 1 : team(row, at);
    while (next >= 0 && people.size() < MOST) {
      PersonMention one = one(row, next, true);
      if (one == null) {
        break;
      }
      people.add(one);
      rows.add(0, List.copyOf(people));
      next = joint(row, one.end());
    }
    return rows;
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
    return described(row, mention);
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

  /** The same person with title, organization and relation, where they are told right after. */
  private PersonMention described(TokenRow row, PersonMention mention) {
    PersonMention now = mention;
    for (int i = 0; i < 3; i++) {
      PersonMention more = part(row, now);
      if (more == null) {
        break;
      }
      now = more;
    }
    return now;
  }

  private @Nullable PersonMention part(TokenRow row, PersonMention mention) {
    int at = mention.end();
    if (at >= row.size() || row.before(at) == Break.SENTENCE) {
      return null;
    }
    boolean parted = row.before(at) != Break.NONE;
    Job job = mention.job() == null ? new Job(null, null, null, null) : mention.job();
    PersonMention beside = parted ? names.at(row, at, false) : null;
    if (beside != null
        && beside.how() == Kind.NAMELESS
        && beside.job() != null
        && mention.job() == null) {
      return new PersonMention(
          beside.end(), mention.name(), mention.known(), mention.how(), beside.job());
    }
    int start = at;
    if (row.has(at, "who is")
        || row.has(at, "she is")
        || row.has(at, "he is")
        || row.has(at, "who works as")) {
      start = at + (row.has(at, "who works as") ? 3 : 2);
      parted = true;
    }
    boolean article =
        Set.of("the", "a", "an", "their", "our", "my", "as").contains(row.low(start)) && parted;
    int role = start + (article ? 1 : 0);
    int end = parted && job.title() == null ? names.roles().end(row, role) : role;
    if (end > role && !isNextName(row, end)) {
      boolean kin = names.roles().isKin(row, role, end);
      String relation = names.roles().relation(row, role, end);
      boolean ours = Set.of("our", "my", "a", "an").contains(row.low(start));
      Job told =
          kin || (relation != null && ours)
              ? new Job(job.title(), job.organization(), relation, job.of())
              : new Job(
                  names.roles().title(row, role, end),
                  job.organization(),
                  job.relation(),
                  job.of());
      int after = organization(row, end);
      return after > end
          ? new PersonMention(
              after,
              mention.name(),
              mention.known(),
              mention.how(),
              new Job(told.title(), written(row, end, after), told.relation(), told.of()))
          : new PersonMention(end, mention.name(), mention.known(), mention.how(), told);
    }
    if (job.organization() == null || job.of() != null) {
      int after = from(row, at, mention, parted);
      if (after > at) {
        return new PersonMention(
            after,
            mention.name(),
            mention.known(),
            mention.how(),
            new Job(job.title(), written(row, at, after), job.relation(), job.of()));
      }
    }
    return null;
  }

  /** "From Payflow", "of Ernst & Young"; "(Aramco)" and ", Wolt" of somebody new. */
  private int from(TokenRow row, int at, PersonMention mention, boolean parted) {
    boolean led =
        Set.of("from", "of", "von").contains(row.low(at))
            || (row.low(at).equals("at") && isKnownPlace(row, at + 1));
    if (led) {
      int end = organizations.end(row, at + 1);
      return end > at + 1 ? end : at;
    }
    if (!parted || !mention.isNew()) {
      return at;
    }
    int end = organizations.end(row, at);
    PersonMention other = names.named(row, at, false);
    boolean person = other != null && !other.known().isEmpty();
    boolean bracket = isBracketed(row, at);
    boolean title = end < row.size() && names.roles().end(row, end) > end;
    boolean alone =
        end - at == 1 && !row.low(end).equals("and") && (title || bracket || end < row.size());
    return end > at
            && !person
            && (bracket || title || (alone && row.before(end) != Break.NONE && title))
        ? end
        : at;
  }

  /** Whether a token stands in brackets. */
  private static boolean isBracketed(TokenRow row, int at) {
    String before = row.source().substring(0, row.get(at).from());
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  private boolean isKnownPlace(TokenRow row, int at) {
    int end = organizations.end(row, at);
    if (end <= at || names.scope().isEvent(row.written(at, end))) {
      return false;
    }
    String words = row.written(at, end);
    return names.scope().isOrganization(words);
  }

  private int organization(TokenRow row, int at) {
    boolean led = FROM.contains(row.low(at)) || row.low(at).equals("for");
    int start = led ? at + 1 : at;
    if (start >= row.size()
        || (!led && row.before(at) != Break.COMMA)
        || names.scope().isEvent(row.written(start, Math.min(row.size(), start + 1)))) {
      return at;
    }
    int end = organizations.end(row, start);
    PersonMention other = names.named(row, start, false);
    boolean person =
        !led
            && !isBracketed(row, start)
            && other != null
            && (!other.known().isEmpty() || other.end() - start > 1);
    return end > start && !person ? end : at;
  }

  private static String written(TokenRow row, int from, int to) {
    boolean led = FROM.contains(row.low(from)) || row.low(from).equals("for");
    return row.written(led ? from + 1 : from, to);
  }

  /** "Ann, CTO Bob Lee": that title is of the next. */
  private boolean isNextName(TokenRow row, int at) {
    return at < row.size() && row.before(at) == Break.NONE && names.named(row, at, false) != null;
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
