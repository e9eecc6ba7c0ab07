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

  private final WordBook book;
  private final NameTagger names;
  private final OrganizationReader organizations;
  private final RolePhrases roles;
  private final NamePieces pieces;
  private final BesideFirmReader firms;

  BesideNameReader(WordBook book, NameTagger names, OrganizationReader organizations) {
    this.book = book;
    this.names = names;
    this.organizations = organizations;
    roles = names.roles();
    pieces = new NamePieces(book, roles);
    firms = new BesideFirmReader(book, names, organizations, pieces);
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
    boolean parted = row.before(at) != Break.NONE && !NamePieces.isAfterBracket(row, at);
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
    PersonMention department = department(row, start, mention);
    if (department != null) {
      return department;
    }
    PersonMention bracketed = bracketed(row, at, mention);
    if (bracketed != null) {
      return bracketed;
    }
    Job job = mention.told();
    if (job.organization() == null || job.of() != null) {
      int after = firms.place(row, start, mention, parted || start > at);
      if (after > start) {
        return mention.until(after).as(job.at(firms.written(row, start, after)));
      }
    }
    return parted ? aside(row, at, mention) : null;
  }

  /** "Ana Ruiz (RevOps, Deel)": of two in brackets the first is what somebody does there. */
  private @Nullable PersonMention bracketed(TokenRow row, int at, PersonMention mention) {
    int from = row.get(at).from();
    boolean open = from > 0 && row.source().charAt(from - 1) == '(';
    int close = open ? row.source().indexOf(')', from) : -1;
    int firm = at + 1;
    while (firm < row.size() && row.before(firm) == Break.NONE) {
      firm++;
    }
    int end = firm;
    while (end < row.size() && row.get(end).to() <= close) {
      end++;
    }
    if (close < 0 || end <= firm || mention.job() != null || !isPair(row, at, firm, end)) {
      return null;
    }
    return mention
        .until(end)
        .as(mention.told().titled(row.written(at, firm)).at(row.written(firm, end)));
  }

  private boolean isPair(TokenRow row, int at, int firm, int end) {
    boolean broken = false;
    for (int i = firm + 1; i < end; i++) {
      broken |= row.before(i) != Break.NONE;
    }
    String second = row.low(firm);
    PersonMention somebody = names.at(row, firm, false);
    return !broken
        && firm - at <= 4
        && end - firm <= 4
        && row.get(at).isNameLike()
        && row.get(firm).isNameLike()
        && !book.is("city", second)
        && !names.scope().isOrganization(row.get(at).text())
        && (somebody == null || somebody.isNew());
  }

  /** "From accounting at Acme". */
  private @Nullable PersonMention department(TokenRow row, int at, PersonMention mention) {
    boolean led = row.low(at).equals("from") || row.low(at).equals("in");
    int end = led ? roles.end(row, at + 1) : at;
    boolean small = led && at + 1 < row.size() && !row.get(at + 1).isNameLike();
    if (!small || end <= at + 1 || !row.low(end).equals("at") || mention.told().title() != null) {
      return null;
    }
    int firm = organizations.end(row, end + 1);
    return firm > end + 1
        ? mention
            .until(firm)
            .as(mention.told().titled(row.written(at + 1, end)).at(row.written(end + 1, firm)))
        : null;
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
    int end = Math.min(NamePieces.pieceEnd(row, at), at + LONGEST + 1);
    if (!open) {
      end = joined ? at + 1 : Math.max(at + 1, organizations.end(row, at + 1));
    }
    return mention.until(end).as(mention.told().noting(row.written(at, end)));
  }

  /** ", CTO", "(Head of Ops at Brightwave)", ", a friend of mine". */
  private @Nullable PersonMention role(
      TokenRow row, int start, boolean open, PersonMention mention) {
    Job job = mention.told();
    if (job.title() != null || (!open && !isPlaced(row, start, mention))) {
      return null;
    }
    boolean article = book.is("article", row.low(start)) || book.is("own", row.low(start));
    int from = start + (article || row.low(start).equals("as") ? 1 : 0);
    int end = pieces.roleEnd(row, from);
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
    int after = firms.organization(row, end);
    return after > end
        ? mention.until(after).as(told.at(firms.written(row, end, after)))
        : mention.until(end).as(told);
  }

  /** "Oskar Lindgren founder of Tidewise": a role that says where, without a comma before it. */
  private boolean isPlaced(TokenRow row, int start, PersonMention mention) {
    int end = roles.end(row, start);
    return end > start
        && mention.isNew()
        && mention.name().contains(" ")
        && !roles.isKin(row, start, end)
        && book.is("workplace", row.low(end))
        && organizations.end(row, end + 1) > end + 1;
  }

  /** What stands in brackets after somebody new, and is neither job nor place. */
  private @Nullable PersonMention aside(TokenRow row, int at, PersonMention mention) {
    String text = row.get(at).text();
    if (text.matches("\\S+@\\S+\\.\\S+")) {
      return mention.until(at + 1).as(mention.told().noting(text));
    }
    if (!NamePieces.isBracketed(row, at) || !mention.isNew()) {
      return null;
    }
    int end = NamePieces.pieceEnd(row, at);
    String words = row.written(at, end);
    boolean says =
        words.length() > 3
            && !words.matches("(?i)(she|he|they)/.*")
            && !book.is("filler", words.toLowerCase(Locale.ROOT));
    return mention.until(end).as(says ? mention.told().noting(words) : mention.job());
  }

  /** "Ann, CTO Bob Lee": that title is of the next. */
  private boolean isNextName(TokenRow row, int at) {
    return at < row.size() && row.before(at) == Break.NONE && names.named(row, at, false) != null;
  }
}
