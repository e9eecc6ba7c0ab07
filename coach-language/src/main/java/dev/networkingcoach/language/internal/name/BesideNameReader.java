package dev.networkingcoach.language.internal.name;

import dev.networkingcoach.language.internal.name.PersonMention.Job;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands beside a name, piece by piece: "(GP at Earlybird)", ", Head of Ops at Acme", "-
 * data engineer, ex Revolut", "from Payflow". Not thread-safe.
 */
final class BesideNameReader {
  private static final int MOST = 6;
  private static final int LONGEST = 6;

  /** How many characters back a bracket may have been opened. */
  private static final int FARTHEST = 120;

  private final WordBook book;
  private final NameTagger names;
  private final OrganizationReader organizations;
  private final RolePhrases roles;

  BesideNameReader(WordBook book, NameTagger names, OrganizationReader organizations) {
    this.book = book;
    this.names = names;
    this.organizations = organizations;
    roles = names.roles();
  }

  /** The same person with all that is told of them right after the name. */
  PersonMention read(TokenRow row, PersonMention mention) {
    PersonMention now = mention;
    for (int i = 0; i < MOST; i++) {
      PersonMention more = piece(row, now);
      if (more == null) {
        break;
      }
      now = more;
    }
    return now;
  }

  private @Nullable PersonMention piece(TokenRow row, PersonMention mention) {
    int at = mention.end();
    if (at >= row.size() || row.before(at) == Break.SENTENCE) {
      return null;
    }
    boolean parted = row.before(at) != Break.NONE && !isAfterBracket(row, at);
    PersonMention beside = parted ? names.at(row, at, false) : null;
    if (beside != null
        && beside.how() == Kind.NAMELESS
        && beside.job() != null
        && mention.job() == null) {
      return mention.until(beside.end()).as(beside.job());
    }
    int start = introduced(row, at);
    PersonMention former = former(row, start, parted || start > at, mention);
    if (former != null) {
      return former;
    }
    PersonMention role = role(row, start, parted || start > at, mention);
    if (role != null) {
      return role;
    }
    Job job = mention.told();
    if (job.organization() == null || job.of() != null) {
      int after = place(row, start, mention, parted || start > at);
      if (after > start) {
        return mention.until(after).as(job.at(written(row, start, after)));
      }
    }
    return parted ? aside(row, at, mention) : null;
  }

  /** Past "who is", "currently" and the like. */
  private int introduced(TokenRow row, int at) {
    for (int length = Math.min(4, row.size() - at - 1); length > 0; length--) {
      if (book.is("bywho", String.join(" ", row.lows().subList(at, at + length)))) {
        return at + length;
      }
    }
    return at;
  }

  /** "Ex Revolut", "formerly CTO at Acme": where somebody is no more. */
  private @Nullable PersonMention former(
      TokenRow row, int at, boolean open, PersonMention mention) {
    String low = row.low(at);
    boolean joined = low.startsWith("ex-") && low.length() > 3;
    boolean alone = book.is("formerly", low) && at + 1 < row.size();
    if (!joined && (!alone || (!open && !row.get(at + 1).isNameLike()))) {
      return null;
    }
    int end = Math.min(pieceEnd(row, at), at + LONGEST + 1);
    if (!open) {
      end = joined ? at + 1 : Math.max(at + 1, organizations.end(row, at + 1));
    }
    return mention.until(end).as(mention.told().noting(row.written(at, end)));
  }

  /** ", CTO", "(Head of Ops at Brightwave)", ", a friend of mine". */
  private @Nullable PersonMention role(
      TokenRow row, int start, boolean open, PersonMention mention) {
    Job job = mention.told();
    if (!open || job.title() != null) {
      return null;
    }
    boolean article = book.is("article", row.low(start)) || book.is("own", row.low(start));
    int from = start + (article || row.low(start).equals("as") ? 1 : 0);
    int end = roleEnd(row, from);
    if (end == from || isNextName(row, end)) {
      return null;
    }
    boolean kin = roles.isKin(row, from, end);
    String relation = roles.relation(row, from, end);
    boolean ours = article && !row.low(start).equals("the");
    Job told = kin || (relation != null && ours) ? job : job.titled(roles.title(row, from, end));
    told = kin || ours ? told.being(relation) : told;
    if (kin && relation == null) {
      told = told.noting(row.written(start, end));
    }
    int after = organization(row, end);
    return after > end
        ? mention.until(after).as(told.at(written(row, end, after)))
        : mention.until(end).as(told);
  }

  /** Where a role ends: as its words tell, or where the piece does that names one at its end. */
  private int roleEnd(TokenRow row, int from) {
    int end = roles.end(row, from);
    int stop = pieceEnd(row, from);
    if (end > from
        && (end == stop || book.is("employment", row.low(end)) || isTrailing(row, end))) {
      return end;
    }
    int last = from;
    while (last < stop && !book.is("employment", row.low(last))) {
      boolean plain =
          !book.is("function", row.low(last))
              && !book.is("onto", row.low(last))
              && !book.is("deed", row.low(last))
              && !book.is("third", row.low(last));
      if (!plain) {
        return from;
      }
      last++;
    }
    boolean title = last > from && last - from <= LONGEST && book.is("title", row.low(last - 1));
    return title ? last : from;
  }

  /** What may go on after a role in the same piece: another role, or where. */
  private static boolean isTrailing(TokenRow row, int at) {
    return row.low(at).equals("and") || row.low(at).equals("in") || row.low(at).equals("who");
  }

  /** Where the piece ends that starts at a place. */
  private static int pieceEnd(TokenRow row, int from) {
    int end = from + 1;
    while (end < row.size() && row.before(end) == Break.NONE) {
      end++;
    }
    return Math.min(end, row.size());
  }

  /** "From Payflow", "of Ernst & Young"; "(Aramco)" and ", Wolt, PM" of somebody new. */
  private int place(TokenRow row, int at, PersonMention mention, boolean open) {
    boolean from = book.is("employment", row.low(at)) && !row.low(at).matches("at|with|for");
    boolean led =
        from
            || (row.low(at).matches("at|with|for|in|by") && open && !isEvent(row, at + 1))
            || (row.low(at).equals("at")
                && (isKnownPlace(row, at + 1)
                    || (mention.told().title() != null && !isEvent(row, at + 1))));
    if (led) {
      int end = organizations.end(row, at + 1);
      boolean city = end == at + 2 && book.is("city", row.low(at + 1));
      return end > at + 1 && !city ? end : at;
    }
    boolean bracket = open && isBracketed(row, at);
    if (!open || (!mention.isNew() && !bracket)) {
      return at;
    }
    int end = organizations.end(row, at);
    PersonMention other = names.named(row, at, false);
    boolean person = other != null && !other.known().isEmpty();
    boolean whole = end == pieceEnd(row, at);
    boolean title = end < row.size() && whole && roleEnd(row, end) > end;
    boolean firm = end > at && isFirm(row, at, end);
    boolean city = end > at && book.is("city", row.written(at, end).toLowerCase(Locale.ROOT));
    return end > at
            && !person
            && !city
            && (title || (whole && (bracket || firm)) || isBareFirm(row, at, end, mention))
        ? end
        : at;
  }

  private boolean isFirm(TokenRow row, int at, int end) {
    return book.is("firm", row.low(at))
        || book.is("firmword", row.low(end - 1))
        || names.scope().isOrganization(row.written(at, end));
  }

  /** "Aleksi Korhonen, Wolt": one word that is no given name, after a whole name. */
  private boolean isBareFirm(TokenRow row, int at, int end, PersonMention mention) {
    boolean ends =
        end == row.size() || row.before(end) != Break.NONE || book.is("function", row.low(end));
    return end == at + 1
        && ends
        && !row.low(end).equals("and")
        && mention.name().contains(" ")
        && mention.told().organization() == null
        && row.get(at).isNameLike()
        && !names.isGiven(row.low(at))
        && !book.has(row.low(at))
        && names.named(row, at, false) != null;
  }

  private boolean isEvent(TokenRow row, int at) {
    int end = organizations.end(row, at);
    String words = row.written(at, end);
    return end > at && (names.scope().isEvent(words) || book.is("event", row.low(end - 1)));
  }

  /** What stands in brackets after somebody new, and is neither job nor place. */
  private @Nullable PersonMention aside(TokenRow row, int at, PersonMention mention) {
    String text = row.get(at).text();
    if (text.matches("\\S+@\\S+\\.\\S+")) {
      return mention.until(at + 1).as(mention.told().noting(text));
    }
    if (!isBracketed(row, at) || !mention.isNew()) {
      return null;
    }
    int end = pieceEnd(row, at);
    String words = row.written(at, end);
    boolean says =
        words.length() > 3
            && !words.matches("(?i)(she|he|they)/.*")
            && !book.is("filler", words.toLowerCase(Locale.ROOT));
    return mention.until(end).as(says ? mention.told().noting(words) : mention.job());
  }

  /** "Kofi (MTN) about it": what follows a bracket without a comma goes on with the sentence. */
  private static boolean isAfterBracket(TokenRow row, int at) {
    int from = row.get(at - 1).to();
    int to = row.get(at).from();
    return from < to && row.source().substring(from, to).matches("\\)\\s*");
  }

  /** Whether a token stands in brackets. */
  private static boolean isBracketed(TokenRow row, int at) {
    String source = row.source();
    int from = row.get(at).from();
    for (int i = from - 1; i >= 0 && from - i < FARTHEST; i--) {
      char letter = source.charAt(i);
      if (letter == '(' || letter == ')') {
        return letter == '(';
      }
    }
    return false;
  }

  private boolean isKnownPlace(TokenRow row, int at) {
    int end = organizations.end(row, at);
    return end > at
        && !names.scope().isEvent(row.written(at, end))
        && (names.scope().isOrganization(row.written(at, end)) || book.is("firm", row.low(at)));
  }

  private int organization(TokenRow row, int at) {
    boolean led =
        row.before(at) == Break.NONE
            && (book.is("employment", row.low(at))
                || (book.is("employedby", row.low(at))
                    && at + 1 < row.size()
                    && row.get(at + 1).isNameLike()
                    && !book.is("city", row.low(at + 1))));
    int start = led ? at + 1 : at;
    if (start >= row.size() || (!led && row.before(at) != Break.COMMA) || isEvent(row, start)) {
      return at;
    }
    int end = organizations.end(row, start);
    PersonMention other = names.named(row, start, false);
    boolean person =
        !led
            && !isBracketed(row, start)
            && other != null
            && (!other.known().isEmpty() || other.end() - start > 1);
    boolean former = book.is("formerly", row.low(start));
    return end > start && !person && !former ? end : at;
  }

  private String written(TokenRow row, int from, int to) {
    boolean led = book.is("employment", row.low(from)) || book.is("employedby", row.low(from));
    return row.written(led ? from + 1 : from, to);
  }

  /** "Ann, CTO Bob Lee": that title is of the next. */
  private boolean isNextName(TokenRow row, int at) {
    return at < row.size() && row.before(at) == Break.NONE && names.named(row, at, false) != null;
  }
}
