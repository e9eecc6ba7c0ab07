package dev.networkingcoach.language.internal.pasted;

import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.meaning.ClockTimes;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.PeopleReader;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.DateTagger;
import dev.networkingcoach.language.internal.text.DatedRow;
import dev.networkingcoach.language.internal.text.TokenReader;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in one line of a pasted text: who, when, and words of a kind. Not thread-safe. */
public final class LineReader {
  private static final int MOST_NOTED = 240;

  /** A day in figures, such as "26/11", which is one wherever it stands in a head. */
  private static final Pattern FIGURES =
      Pattern.compile("(?<![\\d./:])\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?(?![\\d./:])");

  /** So long ago a day without a year is meant as the next one. */
  private static final int LONG_AGO_DAYS = 90;

  private final WordBook book;
  private final TokenReader tokens;
  private final NameTagger names;
  private final PeopleReader people;
  private final DateTagger dates;

  /** A reader of lines over what is known. */
  public LineReader(
      WordBook book, TokenReader tokens, NameTagger names, PeopleReader people, DateTagger dates) {
    this.book = book;
    this.tokens = tokens;
    this.names = names;
    this.people = people;
    this.dates = dates;
  }

  /** The words of the language. */
  WordBook book() {
    return book;
  }

  /** The tokens of a line. */
  TokenRow row(String line) {
    return tokens.read(line, word -> !names.scope().index().named(word).isEmpty());
  }

  /** Who leads a line, with the job beside the name, and what follows. */
  record Leading(String written, PersonMention mention, String rest) {}

  /** Whoever is named first in a line and set apart from the rest; null for nobody. */
  @Nullable Leading leading(String line) {
    TokenRow row = row(line);
    PersonMention bare = row.size() == 0 ? null : names.named(row, 0, false);
    PersonMention full = bare == null ? null : people.one(row, 0, false);
    if (bare == null || full == null || isOwner(bare.name()) || full.how() == Kind.PRONOUN) {
      return null;
    }
    String after = after(row, bare.end());
    boolean apart = after.isEmpty() || after.matches("(?s)[-\u2013\u2014\u2192:(,/|=].*");
    if (!apart || full.how() == Kind.NAMELESS) {
      return null;
    }
    int end = full.end();
    String rest = after(row, end).replaceFirst("^[)\\]]?\\s*[-\u2013\u2014\u2192:,/|=>]*\\s*", "");
    return new Leading(written(row, end), full, rest);
  }

  private static String written(TokenRow row, int end) {
    String words = row.source().substring(row.get(0).from(), row.get(end - 1).to());
    boolean open = words.lastIndexOf('(') > words.lastIndexOf(')');
    return open ? words + ")" : words;
  }

  private static String after(TokenRow row, int end) {
    String source = row.source();
    return source.substring(Math.min(source.length(), row.get(end - 1).to())).strip();
  }

  /** Who is the subject of a line that is a sentence, or stands alone without a name. */
  @Nullable PersonMention subject(String line) {
    TokenRow row = row(line);
    PersonMention mention = row.size() == 0 ? null : names.at(row, 0, false);
    boolean known = mention != null && mention.one() != null && mention.how() == Kind.NAMED;
    return known || (mention != null && mention.how() == Kind.NAMELESS) ? mention : null;
  }

  /** Whether a line is nothing but several people, each maybe with the job. */
  boolean isPeople(String line) {
    TokenRow row = row(line);
    if (row.size() == 0) {
      return false;
    }
    List<List<PersonMention>> rows = people.all(row, 0);
    List<PersonMention> all = rows.isEmpty() ? List.of() : rows.get(0);
    boolean named =
        all.stream()
            .noneMatch(one -> one.isNew() && Character.isLowerCase(one.name().codePointAt(0)));
    return named && all.size() > 1 && all.get(all.size() - 1).end() == row.size();
  }

  /** Whether a name is that of the owner, or stands for them. */
  boolean isOwner(String name) {
    String said = PersonName.fold(name);
    String owner = PersonName.fold(names.scope().context().names().owner());
    String first = owner.split(" ", -1)[0];
    String last = owner.substring(owner.lastIndexOf(' ') + 1);
    boolean initials =
        !owner.isEmpty()
            && name.equals(name.toUpperCase(Locale.ROOT))
            && said.length() == 2
            && said.equals(first.substring(0, 1) + last.charAt(0));
    return initials
        || book.is("speaker", said)
        || (!owner.isEmpty()
            && (said.equals(owner)
                || said.equals(first)
                || (said.endsWith(" " + last) && said.length() <= last.length() + 3)));
  }

  /** Whether nobody known is named so, and somebody may be. */
  @Nullable PersonMention named(String name) {
    TokenRow row = row(name);
    PersonMention mention = row.size() == 0 ? null : names.named(row, 0, true);
    return mention != null && mention.end() == row.size() ? mention : null;
  }

  /** The day a line tells, as it can be said again; empty for none. */
  String day(String line) {
    TokenRow row = row(line);
    if (row.size() == 0) {
      return "";
    }
    DatedRow dated = dates.take(row, today(), Tense.PAST);
    LocalDate day = dated.when() == null ? null : dated.when().day();
    boolean longAgo = day != null && day.isBefore(today().minusDays(LONG_AGO_DAYS));
    Matcher figures = day == null ? FIGURES.matcher(line) : null;
    if (figures != null && figures.find() && !line.equals("on " + figures.group())) {
      return day("on " + figures.group());
    }
    boolean next = longAgo && !line.matches("(?i).*(\\b(19|20)\\d\\d\\b|ago|last|\\.\\d\\d\\b).*");
    return next ? dayAhead(line) : day == null ? "" : "on " + day;
  }

  /** The day to come that a line tells, as it can be said again; empty for none. */
  String dayAhead(String line) {
    TokenRow row = row(line);
    LocalDate day = row.size() == 0 ? null : dates.day(row, today(), Tense.FUTURE);
    return day == null ? "" : "on " + day;
  }

  /** Whether "on" and a day are of the past. */
  boolean isPast(String day) {
    return !day.isEmpty() && LocalDate.parse(day.substring("on ".length())).isBefore(today());
  }

  /** Whether a day is still to come. */
  boolean isAhead(LocalDate day) {
    return day.isAfter(today());
  }

  /** The time of day that a line tells, with "at" before it; empty for none. */
  String time(String line) {
    TokenRow row = row(line);
    LocalTime time = row.size() == 0 ? null : new ClockTimes(book).first(row);
    return time == null ? "" : " at " + time;
  }

  /** The line without the day it tells. */
  String undated(String line) {
    TokenRow row = row(line);
    return row.size() == 0 ? line : dates.take(row, today(), Tense.PAST).row().written();
  }

  private LocalDate today() {
    return names.scope().context().today();
  }

  /** Whether any word, or two together, of a line are of a kind. */
  boolean hasAny(String line, String kind) {
    String[] words = line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d:'-]+", -1);
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replaceFirst(":$", "");
    }
    for (int i = 0; i < words.length; i++) {
      boolean pair = i + 1 < words.length && book.is(kind, words[i] + " " + words[i + 1]);
      if (pair || book.is(kind, words[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line names what several people do: "two engineers". */
  boolean hasSeveral(String line) {
    return row(line).lows().stream()
        .anyMatch(low -> low.endsWith("s") && book.is("title", low.substring(0, low.length() - 1)));
  }

  /** An event that is named in a line; empty for none. */
  String event(String line) {
    TokenRow row = row(undated(line));
    for (int i = 0; i < row.size(); i++) {
      boolean led = row.low(i).equals("at") || row.low(i).equals("from");
      if (led && i + 1 < row.size() && row.get(i + 1).isNameLike()) {
        return row.written(i + 1, row.size()).replaceFirst(":$", "");
      }
      if (names.scope().isEvent(row.get(i).text())) {
        return row.get(i).text();
      }
    }
    for (int i = 1; i < row.size(); i++) {
      boolean named = row.get(i - 1).isNameLike() && !book.is("header", row.low(i - 1));
      if (named && book.is("event", row.low(i))) {
        int from = i - 1;
        while (from > 0
            && row.get(from - 1).isNameLike()
            && !book.is("header", row.low(from - 1))) {
          from--;
        }
        return row.written(from, i + 1);
      }
    }
    return "";
  }

  /** All who are known and named in a line. */
  List<PersonMention> known(String line) {
    TokenRow row = row(line);
    List<PersonMention> found = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      PersonMention mention = names.named(row, i, false);
      if (mention != null && mention.one() != null) {
        found.add(mention);
        i = mention.end() - 1;
      }
    }
    return found;
  }

  /** The first who is known and named in a line; null for nobody. */
  @Nullable PersonMention first(String line) {
    List<PersonMention> all = known(line);
    return all.isEmpty() ? null : all.get(0);
  }

  /** The one who is known and named in a line; null for nobody, and for several. */
  @Nullable PersonMention anybody(String line) {
    List<PersonMention> all = known(line);
    return all.size() == 1 ? all.get(0) : null;
  }

  /** A note in the words of the language of commands. */
  static String note(String name, String text) {
    return "note \"" + name.replace("\"", "'") + "\": " + flat(text);
  }

  /** Text on one line that does not end a sentence before its end. */
  static String flat(String text) {
    String one =
        text.strip()
            .replaceAll("[.!?;]+\\s+", ", ")
            .replaceAll("\\s*\\n\\s*", ", ")
            .replaceAll(",\\s*,", ",")
            .replace('"', '\'')
            .replaceAll("[.!?;,]+$", "");
    return one.length() > MOST_NOTED ? one.substring(0, MOST_NOTED) + " ..." : one;
  }

  /** Whether a line begins with what was done. */
  boolean isDeed(String line) {
    String first = line.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+", -1)[0];
    boolean noun = book.is("headnoun", first) || first.contains("-");
    return book.is("deed", first) && !noun && !hasAny(line, "headpair");
  }

  /** Whether a word of a line leads as a verb in the third person does. */
  boolean isVerb(String rest) {
    String first = rest.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)[0];
    boolean adverb =
        book.is("joiner", first)
            || book.is("adverb", first)
            || book.is("nowword", first)
            || book.is("never", first);
    return book.is("needing", first)
        || (book.is("third", first) && !adverb)
        || first.matches("(doesn't|does|has|is|can|knows|hates|used|asked|offered|promised)");
  }
}
