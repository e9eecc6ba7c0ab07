package dev.networkingcoach.language.internal.frame;

import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.OrganizationReader;
import dev.networkingcoach.language.internal.name.PeopleReader;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what may stand at a place of a frame. Not thread-safe. */
public final class SlotReader {
  private static final int MOST_WORDS = 60;
  private static final Pattern NUMBERED = Pattern.compile("\\d+$");
  private static final Pattern LINK = Pattern.compile("(https?://|www\\.)\\S+");
  private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten");
  private static final Pattern FIGURES = Pattern.compile("[+\\d()/.-]+");
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{1,2}([:.h]\\d{2})?(am|pm|h)|\\d{1,2}:\\d{2}(-\\d{1,2}([:.]\\d{2})?)?"
              + "|noon|midday|midnight");
  private static final Pattern AFTER_TIME = Pattern.compile("am|pm|uhr|h|sharp");
  private static final Pattern HOUR = Pattern.compile("\\d{1,2}(\\.\\d{2})?");
  private static final Pattern AFTER_HOUR =
      Pattern.compile("am|pm|a\\.m|p\\.m|o'clock|uhr|h|a\\.m\\.|p\\.m\\.");

  private final NameTagger names;
  private final PeopleReader people;
  private final OrganizationReader organizations;

  /** What stands at each place of the row that is being matched: many frames ask for it. */
  private final Map<String, List<SlotValue>> seen = new HashMap<>();

  private @Nullable TokenRow last;

  /** A reader of people, organizations and words. */
  public SlotReader(NameTagger names, PeopleReader people, OrganizationReader organizations) {
    this.names = names;
    this.people = people;
    this.organizations = organizations;
  }

  /** All that may stand at a place, the longest first. */
  List<SlotValue> read(String slot, TokenRow row, int at) {
    if (at >= row.size()) {
      return List.of();
    }
    if (isOther(row)) {
      last = row;
      seen.clear();
    }
    return seen.computeIfAbsent(slot + ' ' + at, place -> fresh(slot, row, at));
  }

  @SuppressWarnings("ReferenceEquality") // Equal rows may be read with other people in mind.
  private boolean isOther(TokenRow row) {
    return row != last;
  }

  private List<SlotValue> fresh(String slot, TokenRow row, int at) {
    String kind = NUMBERED.matcher(slot).replaceFirst("");
    return switch (kind) {
      case "PEOPLE" -> people(row, at);
      case "PERSON" -> person(row, at, true);
      case "NAMED" -> person(row, at, false);
      case "KNOWN" ->
          person(row, at, true).stream()
              .filter(
                  value ->
                      !value.people().get(0).isNew()
                          && value.people().get(0).how() != Kind.NAMELESS)
              .toList();
      case "LINK" -> matching(row, at, LINK);
      case "MEAL",
          "CALL",
          "MEETING",
          "EVENTWORD",
          "RELATION",
          "RESOURCE",
          "PITCHTHING",
          "REFERRAL" ->
          phrase(row, at, kind.equals("EVENTWORD") ? "event" : kind.toLowerCase(Locale.ROOT));
      case "ORG" -> one(row, at, organizations.end(row, at));
      case "TITLE" -> one(row, at, names.roles().end(row, at));
      case "EMAIL" -> matching(row, at, EMAIL);
      case "NUMBER" -> matching(row, at, NUMBER);
      case "PHONE" -> phone(row, at);
      case "TIME" -> time(row, at);
      case "WORD" ->
          row.low(at).isEmpty() || timeLength(row, at) != null ? List.of() : one(row, at, at + 1);
      default -> words(row, at);
    };
  }

  /** The longest row first; last the first one alone, without what is said of them. */
  private List<SlotValue> people(TokenRow row, int at) {
    List<SlotValue> values = new ArrayList<>();
    for (List<PersonMention> all : people.all(row, at)) {
      values.add(new SlotValue(at, all.get(all.size() - 1).end(), all, ""));
      adverb(row, at, all).forEach(values::add);
    }
    for (SlotValue one : person(row, at, true)) {
      if (values.stream().noneMatch(value -> value.end() == one.end())) {
        values.add(one);
      }
    }
    return values;
  }

  /** "Kate just texted": a word between the name and what was done. */
  private Stream<SlotValue> adverb(TokenRow row, int at, List<PersonMention> all) {
    int end = all.get(all.size() - 1).end();
    return people.phrase(row, end, "adverb") > 0 && row.before(end) == Break.NONE
        ? Stream.of(new SlotValue(at, end + 1, all, ""))
        : Stream.empty();
  }

  private List<SlotValue> person(TokenRow row, int at, boolean strong) {
    PersonMention bare = names.at(row, at, strong);
    if (bare == null) {
      return List.of();
    }
    List<SlotValue> values = new ArrayList<>();
    PersonMention full = people.one(row, at, strong);
    if (full != null && full.end() > bare.end()) {
      values.add(new SlotValue(at, full.end(), List.of(full), ""));
    }
    values.add(new SlotValue(at, bare.end(), List.of(bare), ""));
    if (people.phrase(row, bare.end(), "adverb") > 0 && row.before(bare.end()) == Break.NONE) {
      values.add(new SlotValue(at, bare.end() + 1, List.of(bare), ""));
    }
    return values;
  }

  private List<SlotValue> phrase(TokenRow row, int at, String kind) {
    return one(row, at, at + people.phrase(row, at, kind));
  }

  private static List<SlotValue> one(TokenRow row, int at, int end) {
    return end > at ? List.of(new SlotValue(at, end, List.of(), row.written(at, end))) : List.of();
  }

  private static List<SlotValue> matching(TokenRow row, int at, Pattern pattern) {
    return pattern.matcher(row.get(at).text().toLowerCase(Locale.ROOT)).matches()
        ? one(row, at, at + 1)
        : List.of();
  }

  private static List<SlotValue> phone(TokenRow row, int at) {
    int end = at;
    int digits = 0;
    while (end < row.size() && FIGURES.matcher(row.get(end).text()).matches()) {
      digits += (int) row.get(end).text().chars().filter(Character::isDigit).count();
      end++;
    }
    return digits >= 6 ? one(row, at, end) : List.of();
  }

  private static List<SlotValue> time(TokenRow row, int at) {
    @Nullable Integer length = timeLength(row, at);
    return length == null ? List.of() : one(row, at, at + length);
  }

  /** How many words from a place on tell a time of day; null where they do not. */
  public static @Nullable Integer timeLength(TokenRow row, int at) {
    String low = row.low(at);
    String next = row.low(at + 1);
    if (TIME.matcher(low).matches()) {
      return AFTER_TIME.matcher(next).matches() ? 2 : 1;
    }
    boolean hour = HOUR.matcher(low).matches();
    if (hour && AFTER_HOUR.matcher(next).matches()) {
      return 2;
    }
    return null;
  }

  /** Words up to the end of the sentence, and all shorter rows of them. */
  private static List<SlotValue> words(TokenRow row, int at) {
    int end = at;
    while (end < row.size()
        && end - at < MOST_WORDS
        && (end == at || row.before(end) != Break.SENTENCE)) {
      end++;
    }
    List<SlotValue> values = new ArrayList<>();
    for (int to = end; to > at; to--) {
      values.add(new SlotValue(at, to, List.of(), row.written(at, to)));
    }
    return values;
  }
}
