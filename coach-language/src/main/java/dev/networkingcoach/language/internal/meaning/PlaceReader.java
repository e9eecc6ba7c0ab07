package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.command.KnownNames.Kind;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.OrganizationReader;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.Locale;
import java.util.Set;

/** Tells what a place is where something happened: an event, a group, a firm, or a room. */
final class PlaceReader {
  private final WordBook book;
  private final NameTagger names;
  private final OrganizationReader organizations;

  PlaceReader(WordBook book, NameTagger names, OrganizationReader organizations) {
    this.book = book;
    this.names = names;
    this.organizations = organizations;
  }

  /** "At JavaZone", "after the fair": past it, and what it tells. */
  int at(TokenRow row, int at, Surroundings found, boolean isTalk) {
    int start = at + 1;
    int article = start;
    while (Set.of(
            "the", "a", "an", "this", "our", "their", "her", "his", "some", "my", "last", "dem",
            "der", "einer", "einem")
        .contains(row.low(article))) {
      article++;
    }
    int end = article;
    while (end < row.size()
        && (end == article || row.before(end) == Break.NONE)
        && end - article < 8) {
      boolean stop =
          AdjunctReader.ABOUT.contains(row.low(end))
              || AdjunctReader.WITH.contains(row.low(end))
              || Set.of(
                      "for", "on", "through", "via", "thanks", "where", "who", "which", "at", "to",
                      "and", "but", "she", "he", "they", "i", "we")
                  .contains(row.low(end));
      boolean sign = row.low(end).equals("and") && !row.get(end).text().equalsIgnoreCase("and");
      if (stop && !sign && end > article) {
        break;
      }
      end++;
    }
    if (end == article) {
      return at;
    }
    String named = row.written(article, end);
    String last = row.low(end - 1);
    boolean quoted = row.get(article).quoted();
    boolean group = names.scope().context().names().knows(Kind.GROUP, named);
    boolean place = isAny(row, article, end, "place") && !names.scope().isEvent(named);
    boolean capital =
        quoted || (row.get(article).isNameLike() && !row.low(article).matches("\\d+"));
    boolean event =
        names.scope().isEvent(named)
            || isAny(row, article, end, "event")
            || text(row, article).startsWith("#");
    boolean shouting = row.source().equals(row.source().toLowerCase(Locale.ROOT));
    if (group) {
      found.group = named;
    } else if (isMeal(row, article, end)) {
      found.places.add(row.written(at, end));
    } else if (!event && capital && isFirm(row, article, end, isTalk)) {
      found.organization = named;
    } else if (event
        || (capital && !place && found.event == null)
        || (shouting && !place && article == start && end - article <= 3 && !last.isEmpty())) {
      found.event = named.startsWith("#") ? named.substring(1) : named;
    } else {
      found.places.add(row.written(at, end));
    }
    return end;
  }

  /** "At Procter & Gamble" tells where somebody works, more so where it was a talk. */
  private boolean isFirm(TokenRow row, int from, int end, boolean isTalk) {
    String named = row.written(from, end);
    boolean sign =
        named.contains("&")
            || named.matches(
                ".*\\b(Inc|Ltd|GmbH|AG|LLC|Corp|SE|BV|Oy|AB|Bank|Ventures|Capital|Labs)\\b.*");
    boolean known = names.scope().isOrganization(named) || book.is("firm", row.low(from));
    return sign
        || known
        || (isTalk
            && !named.matches(".*(\\d|[a-z]+con\\b).*")
            && organizations.end(row, from) >= end);
  }

  private static String text(TokenRow row, int at) {
    return row.get(at).text();
  }

  private boolean isMeal(TokenRow row, int from, int end) {
    return book.is("meal", String.join(" ", row.lows().subList(from, end)));
  }

  private boolean isAny(TokenRow row, int from, int end, String kind) {
    for (int i = from; i < end; i++) {
      for (int length = 1; length <= 3 && i + length <= end; length++) {
        if (book.is(kind, String.join(" ", row.lows().subList(i, i + length)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "In the fintech group": past it, and what it tells. */
  int in(TokenRow row, int at, Surroundings found) {
    int article =
        Set.of("the", "our", "a", "der", "die", "das").contains(row.low(at + 1)) ? at + 2 : at + 1;
    int end = AdjunctReader.boundary(row, article + 1);
    String named = row.written(article, Math.min(end, row.size()));
    if (article < row.size() && names.scope().context().names().knows(Kind.GROUP, named)) {
      found.group = named;
      return end;
    }
    if (at + 1 >= row.size()) {
      return at;
    }
    found.places.add(row.written(at, end));
    return end;
  }
}
