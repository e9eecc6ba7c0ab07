package dev.networkingcoach.language.internal.name;

import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.Locale;

/** Reads where somebody works from what stands beside the name. Not thread-safe. */
final class BesideFirmReader {
  private final WordBook book;
  private final NameTagger names;
  private final OrganizationReader organizations;
  private final NamePieces pieces;

  BesideFirmReader(
      WordBook book, NameTagger names, OrganizationReader organizations, NamePieces pieces) {
    this.book = book;
    this.names = names;
    this.organizations = organizations;
    this.pieces = pieces;
  }

  /** "From Payflow", "of Ernst & Young"; "(Aramco)" and ", Wolt, PM" of somebody new. */
  int place(TokenRow row, int at, PersonMention mention, boolean open) {
    boolean from = book.is("employment", row.low(at)) && !row.low(at).matches("at|with|for");
    boolean led =
        from
            || isSubject(row, at, mention)
            || (row.low(at).matches("at|with|for|in|by") && open && !isEvent(row, at + 1))
            || (row.low(at).equals("at")
                && (isKnownPlace(row, at + 1)
                    || (mention.told().title() != null && !isEvent(row, at + 1))));
    boolean beside =
        !open
            && mention.isNew()
            && mention.name().contains(" ")
            && (book.is("firm", row.low(at)) || names.scope().isOrganization(row.get(at).text()));
    if (beside) {
      return at + 1;
    }
    if (led) {
      int end = organizations.end(row, at + 1);
      boolean city = end == at + 2 && book.is("city", row.low(at + 1));
      return end > at + 1 && !city ? end : at;
    }
    boolean bracket = open && NamePieces.isBracketed(row, at);
    if (!open || (!mention.isNew() && !bracket)) {
      return at;
    }
    int end = organizations.end(row, at);
    PersonMention other = names.named(row, at, false);
    boolean person =
        other != null
            && (!other.known().isEmpty() || (other.end() > at + 1 && names.isGiven(row.low(at))));
    boolean whole = end == NamePieces.pieceEnd(row, at);
    boolean title = end < row.size() && whole && pieces.roleEnd(row, end) > end;
    boolean firm = end > at && isFirm(row, at, end);
    boolean city = end > at && book.is("city", row.written(at, end).toLowerCase(Locale.ROOT));
    return end > at
            && !person
            && !city
            && (title || (whole && (bracket || firm)) || isBareFirm(row, at, end, mention))
        ? end
        : at;
  }

  /** "Kasia at Allegro wants …": where somebody new works who does something. */
  private boolean isSubject(TokenRow row, int at, PersonMention mention) {
    int end = row.low(at).equals("at") && mention.isNew() ? organizations.end(row, at + 1) : at;
    return end > at + 1
        && mention.name().contains(" ")
        && end < row.size()
        && row.before(end) == Break.NONE
        && (book.is("third", row.low(end)) || book.is("deed", row.low(end)))
        && !isEvent(row, at + 1);
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
        && (names.named(row, at, false) != null
            || row.get(at)
                .text()
                .matches("\\p{Lu}[\\p{Lu}\\d]{1,4}|\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}*"));
  }

  private boolean isEvent(TokenRow row, int at) {
    int end = organizations.end(row, at);
    String words = row.written(at, end);
    return end > at && (names.scope().isEvent(words) || book.is("event", row.low(end - 1)));
  }

  private boolean isKnownPlace(TokenRow row, int at) {
    int end = organizations.end(row, at);
    return end > at
        && !names.scope().isEvent(row.written(at, end))
        && (names.scope().isOrganization(row.written(at, end)) || book.is("firm", row.low(at)));
  }

  /** Where an organization after a role ends; the place itself where there is none. */
  int organization(TokenRow row, int at) {
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
            && !NamePieces.isBracketed(row, start)
            && other != null
            && (!other.known().isEmpty() || other.end() - start > 1);
    boolean former = book.is("formerly", row.low(start));
    return end > start && !person && !former ? end : at;
  }

  /** The name of an organization, without the word that leads to it. */
  String written(TokenRow row, int from, int to) {
    boolean led = book.is("employment", row.low(from)) || book.is("employedby", row.low(from));
    return row.written(led ? from + 1 : from, to);
  }
}
