package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.OrganizationReader;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Job;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.question.QuestionReader;
import dev.networkingcoach.language.internal.text.DateTagger;
import dev.networkingcoach.language.internal.text.DatedRow;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import dev.networkingcoach.language.statement.StatementReading;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.NotUnderstood;
import dev.networkingcoach.language.statement.StatementReading.NothingToDo;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what to make of a clause that fits no frame: a note, nothing, or a question. */
final class FallbackReader {
  private static final int SHOWN = 60;
  private static final int MOST_THERE = 4;
  private static final int HEAD_WORDS = 4;

  private final WordBook book;
  private final NameTagger names;
  private final DateTagger dates;
  private final LocalDate today;
  private final QuestionReader questions;

  FallbackReader(
      WordBook book, NameTagger names, DateTagger dates, OrganizationReader organizations) {
    this.book = book;
    questions = new QuestionReader(book, names, organizations, dates);
    this.names = names;
    this.dates = dates;
    today = names.scope().context().today();
  }

  /** What to make of it. */
  HeardClause read(TokenRow row, ClausePart part) {
    String written = part.row().written();
    List<NamedContact> known = known(row);
    if (part.isQuestion() || isAsking(row)) {
      Optional<QuestionReader.Asked> asked = questions.read(row);
      return asked.isPresent()
          ? heard(new Told(List.of(asked.get().command()), false), asked.get().people(), written)
          : question(written, known);
    }
    if (isDenied(row)) {
      return denied(written, known);
    }
    if (known.isEmpty() && spokenOfIt(row)) {
      known = names.scope().spoken();
    }
    PersonMention subject = part.isImplied() ? spoken() : subject(row);
    if (subject != null) {
      HeardClause note = about(subject, written);
      if (note != null) {
        return note;
      }
    }
    if (isIntended(row)) {
      return intended(row, written, known);
    }
    if (!known.isEmpty()) {
      return doubtful(written, known);
    }
    List<NamedContact> there = there(row);
    return there.isEmpty() ? unknown(written) : somebody(written, there);
  }

  private static HeardClause heard(
      StatementReading reading, List<PersonMention> people, String again) {
    return new HeardClause("", reading, people, again);
  }

  /** A question by its order of words, such as "did I …" or "is Bob …"; "can you …" is an order. */
  boolean isInterrogative(TokenRow row) {
    boolean mine = row.low(1).equals("i") || row.low(1).equals("we");
    boolean somebody = mine || book.is("asksubject", row.low(1));
    PersonMention named = names.at(row, 1, false);
    return book.is("auxiliary", row.low(0))
        && row.size() > 2
        && (somebody || (named != null && !named.known().isEmpty()));
  }

  /** "Last 5 people I talked to" asks without a word that does. */
  private boolean isHeaded(TokenRow row) {
    boolean tail = false;
    for (int i = 1; i < Math.min(HEAD_WORDS, row.size()); i++) {
      tail |= book.is("asktail", row.low(i));
    }
    return tail && book.is("askhead", row.low(0));
  }

  boolean isAsking(TokenRow row) {
    boolean inverted =
        book.is("auxiliary", row.low(0)) && row.size() > 2 && names.at(row, 1, false) != null;
    return inverted
        || isInterrogative(row)
        || isHeaded(row)
        || book.is("asking", row.low(0))
        || book.is("asking", row.low(0) + " " + row.low(1) + " " + row.low(2) + " " + row.low(3))
        || book.is("asking", row.low(0) + " " + row.low(1));
  }

  boolean isDenied(TokenRow row) {
    String all = " " + String.join(" ", row.lows()) + " ";
    return row.lows().stream().anyMatch(low -> book.is("never", low))
        || book.set("unreal").stream().anyMatch(words -> all.contains(" " + words + " "));
  }

  boolean isIntended(TokenRow row) {
    int at = 0;
    while (book.is("self", row.low(at))
        || book.is("polite", row.low(at))
        || row.low(at).equals("really")) {
      at++;
    }
    String first = row.low(at);
    if (first.endsWith("ing") && first.length() > 5 && row.size() > 2) {
      return true;
    }
    for (int length = 4; length > 0; length--) {
      if (at + length <= row.size()
          && book.is("intent", String.join(" ", row.lows().subList(at, at + length)))) {
        return true;
      }
    }
    return false;
  }

  /** "It was great" is about whom was spoken of. */
  private boolean spokenOfIt(TokenRow row) {
    return Set.of("it", "that").contains(row.low(0))
        && row.size() > 2
        && book.is("auxiliary", row.low(1))
        && names.scope().spoken().size() == 1;
  }

  /** Whether anybody known is named. */
  boolean names(TokenRow row) {
    return !known(row).isEmpty();
  }

  /** Those who are known and named in a clause. */
  List<PersonMention> mentions(TokenRow row) {
    return people(known(row));
  }

  /** All who are known and named in a clause. */
  private List<NamedContact> known(TokenRow row) {
    Map<String, NamedContact> found = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      PersonMention mention = names.at(row, i, false);
      NamedContact one = mention == null ? null : owner(mention);
      i = mention == null ? i : mention.end() - 1;
      if (one != null) {
        found.put(one.id(), one);
      }
    }
    return new ArrayList<>(found.values());
  }

  private static @Nullable NamedContact owner(PersonMention mention) {
    Job job = mention.job();
    NamedContact one = mention.one();
    return one != null || job == null ? one : job.of();
  }

  /** Whom a clause is about: "Dana …", "her boss …", "Bob's wife …", "Bob: …". */
  private @Nullable PersonMention subject(TokenRow row) {
    int at = 0;
    while (at < row.size() - 1
        && (book.is("joiner", row.low(at)) || book.is("polite", row.low(at)))) {
      at++;
    }
    PersonMention mention = names.at(row, at, false);
    if (mention == null || mention.end() >= row.size()) {
      return null;
    }
    boolean owned = row.low(mention.end()).equals("'s");
    boolean verb = row.before(mention.end()) != Break.SENTENCE;
    boolean list = Set.of("and", "or").contains(row.low(mention.end()));
    return (owned || verb) && !list ? mention : null;
  }

  /** The one who was spoken of last, where there is one. */
  private @Nullable PersonMention spoken() {
    List<NamedContact> last = names.scope().spoken();
    return last.size() == 1 ? new PersonMention(0, "", last, Kind.PRONOUN, null) : null;
  }

  private @Nullable HeardClause about(PersonMention subject, String written) {
    NamedContact one = owner(subject);
    boolean many = subject.how() == Kind.PRONOUN && subject.known().size() > 1;
    if (many
        && Set.of("they", "both", "them")
            .contains(subject.name().toLowerCase(java.util.Locale.ROOT).split(" ", -1)[0])) {
      List<dev.networkingcoach.language.command.Command> notes = new ArrayList<>();
      subject.known().forEach(person -> notes.add(new Noted(new Who(person.id()), written, today)));
      return heard(new Told(notes, true), List.of(subject), written);
    }
    if (one == null && subject.isNew() && subject.name().contains(" ")) {
      return heard(
          new Told(List.of(new Noted(new Who(subject.name()), written, today)), true),
          List.of(subject),
          written);
    }
    if (one == null && subject.known().size() > 1 && subject.how() == Kind.NAMED) {
      return heard(
          new Told(List.of(new Noted(new Who(subject.name()), written, today)), true),
          List.of(subject),
          written);
    }
    if (one == null) {
      return null;
    }
    PersonMention mention =
        new PersonMention(
            subject.end(),
            subject.how() == Kind.PRONOUN ? subject.name() : one.name(),
            List.of(one),
            subject.how() == Kind.PRONOUN ? Kind.PRONOUN : Kind.NAMED,
            null);
    return heard(
        new Told(List.of(new Noted(new Who(one.id()), written, today)), true),
        List.of(mention),
        written);
  }

  private HeardClause question(String written, List<NamedContact> known) {
    List<String> offers = known.stream().limit(2).map(one -> "who " + quoted(one.name())).toList();
    String about = known.isEmpty() ? "" : " What I know of " + known.get(0).name() + " I can show.";
    return heard(
        new NotUnderstood(
            "I cannot answer that."
                + about
                + "\n"
                + "Maybe ask \"who works at Acme?\", \"when did I last talk to Dana?\" or"
                + " \"today\".",
            offers),
        List.of(),
        written);
  }

  private HeardClause denied(String written, List<NamedContact> known) {
    List<String> offers = known.stream().limit(2).map(one -> note(one, written)).toList();
    return heard(
        new NothingToDo(
            "I logged nothing: that says what did not happen, or is not so."
                + (offers.isEmpty() ? "" : " I can keep it as a note."),
            offers),
        people(known),
        written);
  }

  private HeardClause intended(TokenRow row, String written, List<NamedContact> known) {
    if (known.isEmpty()) {
      return heard(
          new NothingToDo(
              "That is a plan, and I log what was done. Say it once it is, or name the person and"
                  + " the day: \"meeting Dana on Friday\".",
              List.of("today")),
          List.of(),
          written);
    }
    NamedContact first = known.get(0);
    DatedRow dated = dates.take(row, today, Tense.FUTURE);
    When when = dated.when();
    String day = when == null ? "" : " (" + when.day() + ")";
    return heard(
        new Told(List.of(new Noted(new Who(first.id()), "to do: " + written + day, today)), true),
        people(known),
        written);
  }

  private static List<PersonMention> people(List<NamedContact> known) {
    return known.stream()
        .map(one -> new PersonMention(0, one.name(), List.of(one), Kind.NAMED, null))
        .toList();
  }

  private HeardClause doubtful(String written, List<NamedContact> known) {
    NamedContact first = known.get(0);
    return heard(
        new Doubtful(
            "I am not sure what to log of \""
                + cut(written)
                + "\". Shall I keep it as a note about "
                + first.name()
                + "?",
            List.of(
                new SpokenChoice("Yes, as a note", note(first, written)),
                SpokenChoice.declining("No"))),
        people(known),
        written);
  }

  /** Who is known at an organization that is named. */
  private List<NamedContact> there(TokenRow row) {
    for (int i = 0; i < row.size(); i++) {
      String word = row.get(i).text();
      if (names.scope().isOrganization(word)) {
        return names.scope().at(word);
      }
    }
    return List.of();
  }

  private static HeardClause somebody(String written, List<NamedContact> there) {
    List<SpokenChoice> choices = new ArrayList<>();
    there.stream()
        .limit(MOST_THERE)
        .forEach(one -> choices.add(new SpokenChoice(one.name(), note(one, written))));
    choices.add(SpokenChoice.declining("Nobody"));
    return heard(
        new Doubtful(
            "I keep notes about people. Whom shall I keep \"" + cut(written) + "\" with?", choices),
        List.of(),
        written);
  }

  private static HeardClause unknown(String written) {
    return heard(
        new NotUnderstood(
            "I did not understand \""
                + cut(written)
                + "\", and logged nothing.\n"
                + "Maybe say it like \"met Dana yesterday at JavaZone\", or \"help\".",
            List.of("help")),
        List.of(),
        written);
  }

  private static String cut(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + " ..." : text;
  }

  private static String note(NamedContact who, String text) {
    return "note " + quoted(who.name()) + ": " + text.replace('\n', ' ');
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "'") + '"';
  }
}
