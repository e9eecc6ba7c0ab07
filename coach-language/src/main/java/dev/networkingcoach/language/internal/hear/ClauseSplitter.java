package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.PeopleReader;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.text.SpokenToken;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts a message where another statement begins. Not thread-safe. */
final class ClauseSplitter {
  private final WordBook book;
  private final NameTagger names;
  private final PeopleReader people;

  ClauseSplitter(WordBook book, NameTagger names, PeopleReader people) {
    this.book = book;
    this.names = names;
    this.people = people;
  }

  /** The parts of a message in their order. */
  List<ClausePart> split(TokenRow row) {
    List<ClausePart> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= row.size(); i++) {
      if (i == row.size() || row.before(i) == Break.SENTENCE) {
        sentence(row.slice(start, i), row, i, parts);
        start = i;
      }
    }
    return parts;
  }

  private void sentence(TokenRow row, TokenRow all, int end, List<ClausePart> parts) {
    boolean question = isQuestion(all, end);
    boolean header = end < all.size() && endsWithColon(all, end - 1);
    int asked = (question || asks(row)) && !header ? asked(row) : 0;
    if (asked > 0) {
      boolean first = asks(row) || book.is("auxiliary", row.low(0));
      if (first) {
        parts.add(new ClausePart(row.slice(0, asked), true, false, false, false));
      } else {
        told(row.slice(0, asked), parts);
      }
      TokenRow rest = row.slice(book.is("joiner", row.low(asked)) ? asked + 1 : asked, row.size());
      parts.add(new ClausePart(rest, true, false, false, true));
      return;
    }
    if (!question && !header && isWhole(row)) {
      orders(row, parts);
      return;
    }
    if (question || header || asks(row)) {
      parts.add(new ClausePart(row, question, header, false, false));
      return;
    }
    told(row, parts);
  }

  /** Where a second question, or one after a statement, begins; 0 where there is none. */
  private int asked(TokenRow row) {
    for (int i = 2; i < row.size() - 1; i++) {
      int from = book.is("joiner", row.low(i)) ? i + 1 : i;
      boolean joined = from > i || row.before(i) != Break.NONE;
      boolean wh = book.is("askword", row.low(from)) && book.is("askafter", row.low(from + 1));
      boolean inverted =
          book.is("auxiliary", row.low(from)) && book.is("ownsubject", row.low(from + 1));
      if (joined && row.size() - from > 2 && (wh || inverted)) {
        return i;
      }
    }
    return 0;
  }

  private void told(TokenRow row, List<ClausePart> parts) {
    int colon = titled(row);
    int start = 0;
    boolean implied = false;
    boolean said = false;
    if (colon > 0) {
      parts.add(new ClausePart(row.slice(0, colon), false, true, false, false));
      start = colon;
    }
    for (int i = start + 1; i < row.size(); i++) {
      said = said || isVerb(row, i - 1);
      boolean but = row.low(i).equals("but") && book.is("subject", row.low(i + 1));
      Head order = ordered(row, start, i);
      Head head = order != null ? order : said || but ? next(row, i) : onCard(row, start, i);
      if (head != null) {
        add(parts, row.slice(start, i), implied, start > 0);
        start = head.from();
        implied = head.implied();
        said = false;
        i = start;
      }
    }
    add(parts, row.slice(start, row.size()), implied, start > 0);
  }

  /** What stays whole but for orders that follow one another in it. */
  private void orders(TokenRow row, List<ClausePart> parts) {
    int start = 0;
    for (int i = 1; i < row.size(); i++) {
      Head order = ordered(row, start, i);
      if (order != null) {
        add(parts, row.slice(start, i), false, start > 0);
        start = order.from();
        i = start;
      }
    }
    add(parts, row.slice(start, row.size()), false, start > 0);
  }

  /** ", so add it to my list", "set Kate to prospect and put …", "drop that goal, we are …". */
  private @Nullable Head ordered(TokenRow row, int start, int at) {
    int from = joined(row, at);
    boolean joined = row.before(at) != Break.NONE || from > at;
    if (!joined || from >= row.size() - 2) {
      return null;
    }
    boolean after = isOrder(row, start);
    boolean so = row.low(from - 1).equals("so") && from > at;
    boolean please = book.is("polite", row.low(from)) && isOrder(row, from + 1);
    String rest = String.join(" ", row.lows().subList(from, row.size()));
    if ((isOrder(row, from) && (after || so)) || please || book.is("asgoal", rest)) {
      return new Head(from, false);
    }
    boolean reason = after && row.before(at) != Break.NONE && from == at;
    return reason && book.is("subject", row.low(at)) && at - start > 2 ? new Head(at, false) : null;
  }

  private boolean isOrder(TokenRow row, int at) {
    int from = book.is("polite", row.low(at)) ? at + 1 : at;
    return book.is("ordersplit", row.low(from)) && names.named(row, from, false) == null;
  }

  /** What is said with a label stays whole, and so does what the owner says of "my needs". */
  private boolean isWhole(TokenRow row) {
    return book.is("whole", row.low(0))
        || (book.is("mine", row.low(0)) && names.at(row, 0, false) == null);
  }

  private static void add(
      List<ClausePart> parts, TokenRow row, boolean implied, boolean continued) {
    if (row.size() > 0) {
      parts.add(new ClausePart(row, false, false, implied, continued));
    }
  }

  private boolean asks(TokenRow row) {
    int at = 0;
    while (at < row.size() - 2 && isBefore(row, at)) {
      at++;
    }
    return book.is("asking", row.low(at)) || book.is("asking", row.low(at) + " " + row.low(at + 1));
  }

  /** "Uh, can you …": what may stand before a question. */
  private boolean isBefore(TokenRow row, int at) {
    String low = row.low(at);
    boolean polite = book.is("polite", low) && row.before(at + 1) == Break.NONE;
    return book.is("hesitation", low) || (polite && !book.is("asking", low));
  }

  private static boolean isQuestion(TokenRow all, int end) {
    String source = all.source();
    int at = all.get(end - 1).to();
    while (at < source.length() && at < all.get(end - 1).to() + 3) {
      char letter = source.charAt(at);
      if (letter == '?') {
        return true;
      }
      if (!Character.isWhitespace(letter) && letter != '!' && letter != '"') {
        return false;
      }
      at++;
    }
    return false;
  }

  private static boolean endsWithColon(TokenRow all, int at) {
    int to = all.get(at).to();
    return to < all.source().length() && all.source().charAt(to) == ':';
  }

  /** "Notes from yesterday's dinner: …" before what was done; 0 where there is no such title. */
  private int titled(TokenRow row) {
    for (int i = 1; i < Math.min(row.size(), 14); i++) {
      boolean colon = endsWithColon(row, i - 1) && row.before(i) == Break.COLON;
      if (colon && names.named(row, 0, false) == null && i > 1 && book.is("header", row.low(0))) {
        return isTeam(row, i) ? 0 : i;
      }
    }
    return 0;
  }

  /** "Met the whole team: Ann, Bob" goes on after the colon. */
  private boolean isTeam(TokenRow row, int at) {
    return names.at(row, at, false) != null
        && row.lows().subList(0, at).stream().anyMatch(this::isTeamWord);
  }

  private boolean isTeamWord(String low) {
    boolean several = low.endsWith("s") && book.is("title", low.substring(0, low.length() - 1));
    return several || book.is("team", low);
  }

  /** Where a clause begins, and whether it lacks its subject. */
  private record Head(int from, boolean implied) {}

  /** Past words that join clauses. */
  private int joined(TokenRow row, int at) {
    int from = at;
    boolean joined = row.before(at) != Break.NONE;
    while (from < row.size()
        && (book.is("joiner", row.low(from)) || (joined && book.is("hesitation", row.low(from))))) {
      joined = true;
      from++;
    }
    return from;
  }

  private boolean endsAt(TokenRow row, int from) {
    return from >= row.size() - 1 && !book.is("third", row.low(from));
  }

  /** "Dana Ortiz, needs a designer": who it is stands alone before the first verb. */
  private @Nullable Head onCard(TokenRow row, int start, int at) {
    int from = joined(row, at);
    if (row.before(at) != Break.COMMA || endsAt(row, from)) {
      return null;
    }
    int verb = past(row, from);
    String low = row.low(verb);
    boolean card = (low.equals("met") || book.is("needing", low)) && named(row, start);
    return card ? new Head(verb, true) : null;
  }

  private @Nullable Head next(TokenRow row, int at) {
    boolean comma = row.before(at) != Break.NONE;
    int from = joined(row, at);
    boolean joined = comma || from > at;
    if (endsAt(row, from)) {
      return null;
    }
    int verb = past(row, from);
    String low = row.low(verb);
    if (book.is("subject", low)
        && (joined || isUnmarked(row))
        && isSubject(row, at, verb, joined)) {
      return new Head(from, false);
    }
    if (!joined) {
      return relative(row, at);
    }
    if (book.is("deed", low) && hasPerson(row, verb + 1)) {
      return new Head(from, false);
    }
    if (isNoun(row, verb)) {
      return new Head(from, false);
    }
    if (comma
        && low.equals("met")
        && verb + 1 < row.size()
        && !book.is("never", row.low(verb + 1))) {
      return new Head(verb, true);
    }
    PersonMention mention = names.named(row, verb, false);
    if (mention != null
        && book.is("third", row.low(mention.end()))
        && row.before(mention.end()) == Break.NONE) {
      return new Head(from, false);
    }
    if (book.is("own", low)) {
      PersonMention owned = names.at(row, verb, false);
      if (owned != null && book.is("third", row.low(owned.end()))) {
        return new Head(from, false);
      }
    }
    boolean bare =
        book.is("needing", low)
            || (comma && book.is("seeking", low) && row.low(verb + 1).equals("for"))
            || (book.is("third", low)
                && !low.equals("'s")
                && (comma || !book.is("deed", low) || row.low(verb + 1).equals("to")));
    boolean later = verb > from && row.before(verb) != Break.NONE;
    return bare && !later && verb + 1 < row.size() ? new Head(verb, true) : relative(row, at);
  }

  /** "…, who needs a designer", "which he declined". */
  private @Nullable Head relative(TokenRow row, int at) {
    String low = row.low(at);
    boolean nobody = book.is("indefinite", row.low(at - 1)) || isAskedAbout(row, at);
    if (low.equals("who")
        && !nobody
        && at + 1 < row.size()
        && !book.is("auxiliary", row.low(at + 1))) {
      return new Head(at + 1, true);
    }
    boolean which = !nobody && (low.equals("which") || low.equals("where"));
    return which && book.is("subject", row.low(at + 1)) ? new Head(at + 1, false) : null;
  }

  /** "About the pilot and who pays for it": a question within what it is about. */
  private static boolean isAskedAbout(TokenRow row, int at) {
    return row.low(at - 1).matches("and|or|about|on|re|of|whether|decide|discuss|clarify");
  }

  /** Past a time that stands before the subject: "in the evening I …". */
  private int past(TokenRow row, int from) {
    int at = from;
    int length = people.phrase(row, at, "leading");
    while (length > 0) {
      at += length;
      length = people.phrase(row, at, "leading");
    }
    return at < row.size() ? at : from;
  }

  private boolean isSubject(TokenRow row, int at, int verb, boolean joined) {
    if (verb + 1 >= row.size() || row.get(verb).ends()) {
      return false;
    }
    String low = row.low(verb);
    String before = row.low(at - 1);
    if (book.is("reporting", before) && !joined) {
      return false;
    }
    if (low.equals("it") || low.equals("that") || low.equals("this") || low.equals("there")) {
      return book.is("auxiliary", row.low(verb + 1)) || row.low(verb + 1).equals("'s");
    }
    return !(low.equals("i") && book.is("joiner", row.low(verb + 1)));
  }

  private boolean isVerb(TokenRow row, int at) {
    String low = row.low(at);
    return book.is("deed", low)
        || book.is("third", low)
        || book.is("needing", low)
        || isNoun(row, at);
  }

  /** Whether a clause begins with a name, be it after "new lead:". */
  private boolean named(TokenRow row, int start) {
    int at = start;
    while (at < row.size() - 1
        && (book.is("cardlabel", row.low(at)) || book.is("polite", row.low(at)))) {
      at++;
    }
    return names.named(row, at, true) != null;
  }

  /** "A call with", "lunch with". */
  private boolean isNoun(TokenRow row, int at) {
    int from = at;
    while (book.is("article", row.low(from))) {
      from++;
    }
    for (String kind : List.of("call", "meal", "meeting")) {
      int length = people.phrase(row, from, kind);
      if (length > 0
          && (row.low(from + length).equals("with") || row.low(from + length).equals("mit"))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPerson(TokenRow row, int from) {
    for (int i = from; i < Math.min(row.size(), from + 8); i++) {
      if (names.at(row, i, i == from) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether nobody wrote any mark, as in dictation. */
  private static boolean isUnmarked(TokenRow row) {
    return row.list().stream().limit(Math.max(0, row.size() - 1L)).noneMatch(SpokenToken::ends)
        && row.size() > 8;
  }
}
