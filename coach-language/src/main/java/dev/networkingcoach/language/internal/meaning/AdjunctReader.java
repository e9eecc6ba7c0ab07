package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.frame.SlotReader;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.OrganizationReader;
import dev.networkingcoach.language.internal.name.PeopleReader;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what follows what happened: where, about what, with whom else. Not thread-safe. */
final class AdjunctReader {
  static final Set<String> ABOUT =
      Set.of("about", "re", "regarding", "concerning", "über", "wegen");
  private static final Set<String> PLACE =
      Set.of("at", "during", "after", "bei", "beim", "auf", "am");
  private static final Set<String> FROM = Set.of("from", "of", "von");
  static final Set<String> WITH = Set.of("with", "mit");

  private final WordBook book;
  private final NameTagger names;
  private final PeopleReader people;
  private final OrganizationReader organizations;
  private final PlaceReader places;
  private final ClockTimes clock;
  private boolean talk;

  AdjunctReader(
      WordBook book, NameTagger names, PeopleReader people, OrganizationReader organizations) {
    this.book = book;
    this.names = names;
    this.people = people;
    this.organizations = organizations;
    places = new PlaceReader(book, names, organizations);
    clock = new ClockTimes(book);
  }

  /** What the tokens before and after a match say. */
  Surroundings around(TokenRow row, FrameMatch match, boolean isTalk) {
    talk = isTalk;
    Surroundings found = new Surroundings();
    read(row.slice(0, match.from()), 0, found);
    boolean told = match.end() < row.size() && row.before(match.end()) == Break.COLON;
    read(row, told ? topic(row, match.end(), found) : match.end(), found);
    return found;
  }

  /** The same of what is planned, where a figure at the end is an hour: "coffee Dana 9". */
  Surroundings planned(TokenRow row, FrameMatch match) {
    int last = row.size() - 1;
    boolean hour =
        last >= match.end()
            && row.low(last).matches("[7-9]|1\\d|2[0-2]|(\\d|1\\d|2[0-3])\\.[0-5]\\d");
    Surroundings found = around(hour ? row.slice(0, last) : row, match, false);
    if (hour && found.at == null) {
      found.at = ClockTimes.ofMeeting(row.low(last));
    }
    return found;
  }

  private void read(TokenRow row, int from, Surroundings found) {
    int at = from;
    while (at < row.size()) {
      at = row.before(at) == Break.COMMA ? piece(row, at, found) : part(row, at, found);
    }
  }

  /** What stands between commas is understood as a whole, or kept as a whole. */
  private int piece(TokenRow row, int from, Surroundings found) {
    int end = from + 1;
    while (end < row.size() && row.before(end) == Break.NONE) {
      end++;
    }
    Surroundings read = found.copy();
    int at = from;
    while (at < end) {
      at = part(row, at, read);
    }
    if (read.unexplained == found.unexplained || at > end) {
      found.take(read);
      return at;
    }
    leave(row, from, end, found);
    return end;
  }

  private int part(TokenRow row, int at, Surroundings found) {
    int next = one(row, at, found);
    if (next > at) {
      return next;
    }
    int end = boundary(row, at + 1);
    leave(row, at, end, found);
    return end;
  }

  private void leave(TokenRow row, int from, int end, Surroundings found) {
    if (hasContent(row, from, end)) {
      found.left.add(row.written(from, end));
      found.unexplained += end - from;
    }
  }

  /** Whether words say anything: joints, hedges and exclamations do not. */
  private boolean hasContent(TokenRow row, int from, int end) {
    for (int i = from; i < end; i++) {
      String low = row.low(i);
      boolean empty =
          book.is("empty", low)
              || book.is("joiner", low)
              || book.is("polite", low)
              || book.is("filler", low)
              || book.is("hedge", low)
              || book.is("adverb", low);
      if (!empty && row.get(i).text().codePoints().anyMatch(Character::isLetterOrDigit)) {
        return true;
      }
    }
    return false;
  }

  private int one(TokenRow row, int at, Surroundings found) {
    int filler = people.phrase(row, at, "filler");
    if (filler > 0) {
      return at + filler;
    }
    int verdict = people.phrase(row, at, "verdict");
    if (verdict > 0) {
      found.places.add(row.written(at, at + verdict));
      return at + verdict;
    }
    String low = row.low(at);
    String text = row.get(at).text();
    if (text.startsWith("#") && text.length() > 1) {
      found.event = text.substring(1);
      return at + 1;
    }
    if (text.matches("\\S+@\\S+\\.\\S+")) {
      found.email = text;
      return at + 1;
    }
    if (book.is("topiclabel", low) && at + 1 < row.size() && row.before(at + 1) == Break.COLON) {
      return topic(row, at + 1, found);
    }
    if (book.is("aboutlead", low) && at + 1 < row.size()) {
      int lead = book.is("aboutnext", row.low(at + 1)) ? at + 2 : at + 1;
      return topic(row, Math.min(lead, row.size() - 1), found);
    }
    if ((low.equals("at") || low.equals("um")) && isHour(row, at + 1)) {
      found.at = ClockTimes.ofMeeting(row.low(at + 1));
      return at + 2;
    }
    int hour = Set.of("at", "um", "for", "from").contains(low) ? at + 1 : at;
    Integer time = SlotReader.timeLength(row, hour);
    if (time != null) {
      int start = hour;
      found.at = ClockTimes.ofMeeting(row.written(start, start + time));
      return start + time;
    }
    ClockTimes.Told spelt = clock.spelt(row, hour);
    if (spelt != null) {
      found.at = ClockTimes.ofMeeting(spelt.time());
      return spelt.to();
    }
    if (PLACE.contains(low)) {
      return places.at(row, at, found, talk);
    }
    if (low.equals("in")) {
      return places.in(row, at, found);
    }
    if (FROM.contains(low)) {
      int end = organizations.end(row, at + 1);
      found.organization = end > at + 1 ? row.written(at + 1, end) : found.organization;
      return end > at + 1 ? end : at;
    }
    if (WITH.contains(low)) {
      List<List<PersonMention>> rows = people.all(row, at + 1);
      if (!rows.isEmpty()) {
        found.more.addAll(rows.get(0));
        return rows.get(0).get(rows.get(0).size() - 1).end();
      }
      return at;
    }
    return further(row, at, found);
  }

  /** "At 9", but not "at 10 Downing Street". */
  private static boolean isHour(TokenRow row, int at) {
    return row.low(at).matches("(\\d|1\\d|2[0-3])(\\.[0-5]\\d)?")
        && (at + 1 >= row.size()
            || !row.get(at + 1).isNameLike()
            || row.before(at + 1) != Break.NONE);
  }

  private int further(TokenRow row, int at, Surroundings found) {
    String low = row.low(at);
    int purpose = people.phrase(row, at, "topurpose");
    if (purpose > 0) {
      return topic(row, at + purpose, found);
    }
    if (Set.of("via", "by", "on", "over", "per").contains(low)) {
      boolean article = Set.of("the", "a").contains(row.low(at + 1));
      int channel = at + (article ? 2 : 1);
      if (book.is("channel", row.low(channel))) {
        boolean call = Set.of("call", "chat").contains(row.low(channel + 1));
        return channel + (call ? 2 : 1);
      }
    }
    int length = low.equals("for") ? LengthPhrase.end(row, at + 1) : at + 1;
    if (length > at + 1) {
      return length;
    }
    if (Set.of("for", "over", "zum", "on").contains(low)) {
      int start = at + 1;
      while (Set.of("a", "an", "the", "some", "quick", "short", "nice", "long", "our", "my")
          .contains(row.low(start))) {
        start++;
      }
      int meal = Math.max(people.phrase(row, start, "meal"), people.phrase(row, start, "meeting"));
      if (meal > 0) {
        found.about(row.written(start, start + meal));
        return start + meal;
      }
      if (low.equals("for")
          || low.equals("zum")
          || (low.equals("on") && start < row.size() && !row.get(start).isNameLike())) {
        return topic(row, at + 1, found);
      }
    }
    if (Set.of("twice", "briefly", "once", "virtually", "online").contains(low)) {
      found.places.add(low);
      return at + 1;
    }
    int end = names.roles().end(row, at);
    boolean role = end > at && !names.roles().isKin(row, at, end);
    if (row.before(at) != Break.NONE && role && found.title == null) {
      found.title = names.roles().title(row, at, end);
      boolean led = Set.of("at", "of", "from", "for", "bei", "von").contains(row.low(end));
      int firm = led ? organizations.end(row, end + 1) : end;
      if (firm > end + 1) {
        found.organization = row.written(end + 1, firm);
      }
      int beside = firm == end ? besideTitle(row, end) : end;
      if (beside > end) {
        found.organization = row.written(end, beside);
      }
      return Math.max(beside, firm);
    }
    return at;
  }

  /** ", head of ops, Wise": one firm between commas, after the title. */
  private int besideTitle(TokenRow row, int at) {
    int end = row.before(at) == Break.COMMA ? organizations.end(row, at) : at;
    boolean whole = end >= row.size() || row.before(end) != Break.NONE;
    PersonMention other = names.named(row, at, false);
    boolean person = other != null && !other.known().isEmpty();
    boolean city = book.is("city", row.written(at, end).toLowerCase(Locale.ROOT));
    return whole && !person && !city ? end : at;
  }

  private int topic(TokenRow row, int at, Surroundings found) {
    int end = at;
    while (end < row.size() && (row.before(end) != Break.SENTENCE || end == at)) {
      if (end > at && (isAdjunct(row, end) || isRole(row, end))) {
        break;
      }
      end++;
    }
    if (end > at) {
      found.about(row.written(at, end));
    }
    return end > at ? end : at - 1;
  }

  /** ", lawyer at Clifford Chance" tells of the person, and not what it was about. */
  private boolean isRole(TokenRow row, int at) {
    int end = row.before(at) == Break.NONE ? at : names.roles().end(row, at);
    boolean whole = end >= row.size() || row.before(end) != Break.NONE;
    return end > at && (whole || Set.of("at", "of", "from", "for").contains(row.low(end)));
  }

  /** "At JavaZone", "with Bob" end what it was about, where it is plain that they do. */
  private boolean isAdjunct(TokenRow row, int at) {
    String low = row.low(at);
    if (low.equals("at") && at + 1 < row.size()) {
      int end = organizations.end(row, at + 1);
      boolean known = names.scope().isEvent(row.written(at + 1, Math.min(row.size(), end)));
      boolean time = SlotReader.timeLength(row, at + 1) != null || clock.spelt(row, at + 1) != null;
      return known || time || row.low(at + 1).matches("(\\d|1\\d|2[0-3])\\.[0-5]\\d");
    }
    if (WITH.contains(low)) {
      PersonMention mention = names.named(row, at + 1, false);
      return mention != null && !mention.known().isEmpty();
    }
    return row.get(at).text().startsWith("#");
  }

  /** Where the next part begins. */
  static int boundary(TokenRow row, int from) {
    int at = from;
    while (at < row.size() && row.before(at) == Break.NONE) {
      String low = row.low(at);
      if (ABOUT.contains(low) || WITH.contains(low) || Set.of("at", "from", "for").contains(low)) {
        break;
      }
      at++;
    }
    return Math.min(at, row.size());
  }
}
