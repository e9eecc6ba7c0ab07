package dev.networkingcoach.language.internal.question;

import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.OrganizationReader;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.DateTagger;
import dev.networkingcoach.language.internal.text.SpokenToken;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what each word of a question tells. Not thread-safe. */
final class QuestionTagger {
  private static final int LONGEST_PHRASE = 7;
  private static final int LONGEST_EVENT = 5;

  /** How far a topic reaches after the word that leads to it: "about the pilot pricing". */
  private static final int LONGEST_TOPIC = 3;

  private static final Set<String> MINE = Set.of("i", "we");
  private static final Set<String> ME = Set.of("me", "us", "my", "our");
  private static final Set<String> FIRM_LEADS = Set.of("at", "from", "of", "for", "with");

  private final WordBook book;
  private final NameTagger names;
  private final OrganizationReader organizations;
  private final QuestionPeriods periods;
  private final Map<String, String> phrases;
  private final Map<String, String> relations;

  QuestionTagger(
      WordBook book, NameTagger names, OrganizationReader organizations, DateTagger dates) {
    this.book = book;
    this.names = names;
    this.organizations = organizations;
    phrases = book.pairs("ask");
    relations = book.pairs("relation");
    periods = new QuestionPeriods(book, dates, names.scope().context().today());
  }

  /** What a question tells. */
  QuestionParts read(TokenRow whole) {
    QuestionParts parts = new QuestionParts();
    TokenRow row = periods.without(whole, parts);
    parts.topic =
        whole.lows().stream()
            .filter(book.pairs("helptopic")::containsKey)
            .map(book.pairs("helptopic")::get)
            .findFirst()
            .orElse(null);
    parts.isPossible = row.lows().stream().anyMatch(low -> low.matches("can|could|would|might"));
    parts.isPast =
        row.lows().stream().anyMatch(low -> low.matches("did|didn't|has|have|hasn't|helped|was"));
    parts.isInverted = book.is("auxiliary", row.low(0));
    parts.isThere = row.lows().contains("there") && !book.is("askthere", row.low(row.size() - 1));
    QuestionContext context = new QuestionContext(book, names);
    int at = context.opening(row, parts);
    TokenRow singular = singular(row);
    while (at < row.size()) {
      at = Math.max(at + 1, read(row, singular, at, parts));
    }
    context.spoken(row, parts);
    return parts;
  }

  /** Reads what starts at a place, and tells where it ends. */
  private int read(TokenRow row, TokenRow singular, int at, QuestionParts parts) {
    SpokenToken token = row.get(at);
    if (token.quoted()) {
      parts.content.add(token.text());
      return at + 1;
    }
    if (isNamesake(token.low())) {
      parts.namesake = token.text().substring(0, token.text().length() - 1);
      return at + 1;
    }
    int length = phraseLength(row, at);
    int named = person(row, at, length, parts);
    if (named > at) {
      return named;
    }
    int event = event(row, at, parts);
    if (event > at) {
      return event;
    }
    boolean isJob = length == 1 && names.roles().end(singular, at) > at + 1;
    if (length > 0 && !isJob) {
      phrase(row, at, length, parts);
      return at + length;
    }
    int firm = organization(row, at, parts);
    if (firm > at) {
      return firm;
    }
    return work(row, singular, at, parts);
  }

  /** "Toms" are all whose name is Tom. */
  private boolean isNamesake(String low) {
    return low.length() > 3
        && low.endsWith("s")
        && names.scope().index().named(low).isEmpty()
        && names.scope().index().named(low.substring(0, low.length() - 1)).size() > 1;
  }

  private int phraseLength(TokenRow row, int at) {
    for (int length = Math.min(LONGEST_PHRASE, row.size() - at); length > 0; length--) {
      if (phrases.containsKey(phrase(row, at, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String phrase(TokenRow row, int at, int length) {
    return String.join(" ", row.lows().subList(at, at + length));
  }

  private void phrase(TokenRow row, int at, int length, QuestionParts parts) {
    for (int i = at; i < at + length; i++) {
      person(row.low(i), i, parts);
    }
    if (phrase(row, at, length).endsWith(" them")) {
      names.scope().spoken().stream()
          .map(person -> new Who(person.id()))
          .filter(who -> !parts.who.contains(who))
          .forEach(parts.who::add);
    }
    for (String tag : String.valueOf(phrases.get(phrase(row, at, length))).split(" ", -1)) {
      parts.tag(QuestionTag.valueOf(tag), at);
      if (tag.equals("HELPED") && !parts.isPast) {
        parts.tag(QuestionTag.OFFERS, at);
      }
    }
  }

  private static void person(String low, int at, QuestionParts parts) {
    if (MINE.contains(low) && parts.firstMine < 0) {
      parts.firstMine = at;
    } else if (ME.contains(low)) {
      parts.firstMe = at;
    }
  }

  private int person(TokenRow row, int at, int length, QuestionParts parts) {
    String low = row.low(at);
    boolean owned = book.is("own", low) && !ME.contains(low) && !low.equals("your");
    PersonMention mention =
        owned && names.scope().spoken().size() == 1
            ? new PersonMention(at + 1, low, names.scope().spoken(), Kind.PRONOUN, null)
            : names.at(row, at, false);
    if (mention == null || (length > 0 && !row.get(at).isNameLike() && isPlain(mention))) {
      return at;
    }
    if (mention.known().isEmpty()) {
      return stranger(row, at, length, mention, parts);
    }
    if (mention.how() == Kind.NEARLY && length > 0) {
      return at;
    }
    parts.people.add(mention);
    parts.firstPerson = parts.firstPerson < 0 ? at : parts.firstPerson;
    add(parts.who, mention);
    if (isAvoided(row, at)) {
      add(parts.avoided, mention);
    }
    return mention.end();
  }

  /** "Without bothering Marta", "not through Bob". */
  private boolean isAvoided(TokenRow row, int at) {
    for (int i = Math.max(0, at - LONGEST_TOPIC); i < at; i++) {
      if (book.is("avoiding", row.low(i)) || book.is("avoiding", phrase(row, i, at - i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(PersonMention mention) {
    return mention.how() == Kind.NAMED || mention.how() == Kind.NEARLY;
  }

  private static void add(List<Who> people, PersonMention mention) {
    boolean each = mention.known().size() == 1 || mention.how() == Kind.PRONOUN;
    List<Who> meant =
        each
            ? mention.known().stream().map(NamedContact::id).map(Who::new).toList()
            : List.of(new Who(mention.name()));
    meant.stream().filter(who -> !people.contains(who)).forEach(people::add);
  }

  /** Whom nobody knows, and "Kate's boss", about whom Kate's facts may tell. */
  private int stranger(
      TokenRow row, int at, int length, PersonMention mention, QuestionParts parts) {
    if (mention.how() == Kind.NAMELESS) {
      PersonMention.Job job = mention.job();
      NamedContact of = job == null ? null : job.of();
      if (of == null) {
        return at;
      }
      parts.who.add(new Who(of.id()));
      parts.content.add(row.low(mention.end() - 1));
      return mention.end();
    }
    boolean likely =
        length == 0
            && at > 0
            && row.get(at).isNameLike()
            && !row.get(at).text().matches("\\p{Lu}{2,4}s?")
            && mention.how() == Kind.NAMED
            && !FIRM_LEADS.contains(row.low(at - 1))
            && !row.low(at - 1).equals("in")
            && !names.scope().isOrganization(row.written(at, mention.end()));
    if (!likely) {
      return at;
    }
    parts.strangers.add(mention.name());
    return mention.end();
  }

  private int event(TokenRow row, int at, QuestionParts parts) {
    for (int length = Math.min(LONGEST_EVENT, row.size() - at); length > 0; length--) {
      boolean blank = length == 1 && (book.is("blank", row.low(at)) || row.low(at).length() < 4);
      if (!blank && names.scope().isEvent(row.written(at, at + length))) {
        parts.event = row.written(at, at + length);
        return at + length;
      }
    }
    return at;
  }

  private int organization(TokenRow row, int at, QuestionParts parts) {
    int end = organizations.end(row, at);
    boolean led = at > 0 && FIRM_LEADS.contains(row.low(at - 1));
    boolean known =
        end > at
            && (names.scope().isOrganization(row.written(at, end))
                || (at > 0 && book.is("firm", row.low(at))));
    boolean shaped = led && end > at && row.get(at).isNameLike() && row.low(at).length() > 1;
    if ((known || shaped) && parts.organization == null) {
      parts.organization = row.written(at, end);
      return end;
    }
    return at;
  }

  /** A job, a relation, or a word that tells what the question is about. */
  private int work(TokenRow row, TokenRow one, int at, QuestionParts parts) {
    int end = names.roles().end(one, at);
    String relation = relations.get(one.low(at));
    boolean kin = end > at && relation == null && names.roles().isKin(one, at, end);
    if (end > at && !kin && !(relation != null && end == at + 1)) {
      parts.isIn |= row.low(at - 1).equals("in");
      parts.role =
          one.written(at, end).equals(row.written(at, end))
              ? row.written(at, end)
              : phrase(one, at, end - at);
      return end;
    }
    if (relation != null) {
      parts.relation = Relation.valueOf(relation);
      parts.tag(QuestionTag.RELATION, at);
      return at + 1;
    }
    String low = row.low(at);
    person(low, at, parts);
    parts.isIn |= row.low(at - 1).equals("in");
    String figure = book.pairs("counted").getOrDefault(low, low);
    if (figure.matches("\\d{1,3}") && parts.number == null) {
      parts.number = Integer.valueOf(figure);
    } else if (!book.is("blank", low) && low.chars().anyMatch(Character::isLetterOrDigit)) {
      parts.content.add(row.get(at).text());
      parts.unled += isLed(row, at) ? 0 : 1;
    }
    return at + 1;
  }

  /** Whether a word such as "about" stands before it, or before the word or two that do. */
  private boolean isLed(TokenRow row, int at) {
    int lead = at - 1;
    while (lead >= 0
        && at - lead <= LONGEST_TOPIC
        && row.before(lead + 1) == Break.NONE
        && !book.is("topiclead", row.low(lead))) {
      lead--;
    }
    return lead >= 0 && at - lead <= LONGEST_TOPIC && book.is("topiclead", row.low(lead));
  }

  /** The same with jobs and relations in the singular. */
  private TokenRow singular(TokenRow row) {
    List<SpokenToken> tokens = new ArrayList<>();
    for (SpokenToken token : row.list()) {
      String low = token.low();
      String bare = low.endsWith("s") ? low.substring(0, low.length() - 1) : "";
      boolean isJob = book.is("title", bare) || relations.containsKey(bare);
      tokens.add(isJob ? token.spelled(bare) : token);
    }
    return new TokenRow(row.source(), tokens);
  }
}
