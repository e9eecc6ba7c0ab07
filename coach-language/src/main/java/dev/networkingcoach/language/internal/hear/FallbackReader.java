package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.meaning.EntryChoices;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.OrganizationReader;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.question.QuestionReader;
import dev.networkingcoach.language.internal.text.DateTagger;
import dev.networkingcoach.language.internal.text.DatedRow;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.statement.StatementReading;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.NotUnderstood;
import dev.networkingcoach.language.statement.StatementReading.NothingToDo;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what to make of a clause that fits no frame: a note, nothing, or a question. */
final class FallbackReader {
  private static final int SHOWN = 60;
  private static final int MOST_THERE = 4;

  /** What is still to be done is so soon; a later day is more likely one that was. */
  private static final int MOST_AHEAD = 270;

  private final WordBook book;
  private final NameTagger names;
  private final DateTagger dates;
  private final FallbackPeople people;
  private final FallbackMood mood;
  private final EntryChoices choices;
  private final LocalDate today;
  private final QuestionReader questions;
  private final LeftWords leftWords;
  private final AheadSense sense;

  FallbackReader(
      WordBook book, NameTagger names, DateTagger dates, OrganizationReader organizations) {
    this.book = book;
    questions = new QuestionReader(book, names, organizations, dates);
    this.names = names;
    this.dates = dates;
    people = new FallbackPeople(book, names);
    mood = new FallbackMood(book, names);
    choices = new EntryChoices(book);
    leftWords = new LeftWords(book);
    today = names.scope().context().today();
    sense = new AheadSense(book, today);
  }

  /** What to make of it. */
  HeardClause read(TokenRow row, ClausePart part) {
    String written = part.row().written();
    if (mood.isChat(part.row())) {
      return heard(new NothingToDo("All right.", List.of()), List.of(), written);
    }
    List<NamedContact> known = people.known(row);
    if (mood.isReminder(row)) {
      return reminder(row, written, known);
    }
    if (!part.isImplied() && mood.isRecordOrder(row)) {
      return ordered(written);
    }
    if (part.isQuestion() || mood.isAsking(row)) {
      Optional<QuestionReader.Asked> asked = questions.read(row);
      return asked.isPresent()
          ? heard(new Told(asked.get().commands(), false), asked.get().people(), written)
          : question(written, known);
    }
    if (isBareAnswer(row)) {
      return unknown(written);
    }
    if (mood.isDenied(row)) {
      HeardClause remark = mood.isOwnDenied(row, !known.isEmpty()) ? null : remark(known, written);
      return remark == null ? denied(written, known) : remark;
    }
    if (known.isEmpty() && spokenOfIt(row)) {
      known = names.scope().spoken();
    }
    PersonMention subject = part.isImplied() ? people.spoken() : people.subject(row);
    if (subject != null && !mood.isDealing(row, subject.end())) {
      HeardClause note = about(subject, written);
      if (note != null) {
        return note;
      }
    }
    HeardClause rest = known.isEmpty() && row.size() > 1 ? rest(written) : null;
    if (mood.isIntended(row)) {
      return rest != null && !book.is("self", row.low(0)) ? rest : intended(row, written, known);
    }
    if (mood.isOrder(row)) {
      return unknown(written);
    }
    When when = when(row);
    boolean ahead = when != null && when.day().isAfter(today);
    List<String> all = people.all(row, ahead || mood.hasPast(row));
    boolean remark = !known.isEmpty() && people.isOnlySpokenOf(row) && !mood.hasPast(row);
    HeardClause remarked = remark ? about(mentions(known).get(0), written) : null;
    if (remarked != null) {
      return remarked;
    }
    if (!known.isEmpty() || !all.isEmpty()) {
      List<String> asked = all.isEmpty() ? List.of(known.get(0).name()) : all;
      boolean theirs = subject != null && !part.isImplied();
      if (when != null && ahead) {
        return heard(choices.ahead(asked, part.row(), when.day()), mentions(known), written);
      }
      return heard(choices.asked(asked, written, theirs, when, today), mentions(known), written);
    }
    List<NamedContact> there = people.there(row);
    if (!there.isEmpty()) {
      return somebody(written, there);
    }
    return rest == null ? unknown(written) : rest;
  }

  /**
   * The day that is told; a day of long ago is meant as the next one: "breakfast on 10 December".
   */
  private @Nullable When when(TokenRow row) {
    DatedRow past = dates.take(row, today, Tense.PAST);
    return sense.isAhead(row) || sense.isLongPast(past, row)
        ? dates.take(row, today, Tense.FUTURE).when()
        : past.when();
  }

  /** "Michael no" says nothing of Michael. */
  private boolean isBareAnswer(TokenRow row) {
    PersonMention mention = row.size() < 2 ? null : names.named(row, 0, false);
    return mention != null
        && mention.end() == row.size() - 1
        && book.is("bareanswer", row.low(row.size() - 1));
  }

  /** What is not so, but no deed of the owner's, is worth keeping about whom it tells of. */
  private @Nullable HeardClause remark(List<NamedContact> known, String written) {
    return known.isEmpty() ? rest(written) : about(mentions(known).get(0), written);
  }

  /** What stands beside words about one person in a message is about that person, too. */
  private @Nullable HeardClause rest(String written) {
    PersonMention spoken = names.scope().isSpokenHere() ? people.spoken() : null;
    return spoken == null ? null : about(spoken, written);
  }

  /** Whether it is said that something did not happen. */
  boolean isDenied(TokenRow row) {
    return mood.isDenied(row);
  }

  /** Whether it asks for a reminder. */
  boolean isReminder(TokenRow row) {
    return mood.isReminder(row);
  }

  /** Whether something is still to be done. */
  boolean isIntended(TokenRow row) {
    return mood.isIntended(row);
  }

  private static HeardClause heard(
      StatementReading reading, List<PersonMention> people, String again) {
    return new HeardClause("", reading, people, again);
  }

  /** Whether it asks, and has the order of words of a question. */
  boolean isInterrogative(TokenRow row) {
    return mood.isInterrogative(row);
  }

  /** Whether it asks. */
  boolean isAsking(TokenRow row) {
    return mood.isAsking(row);
  }

  /** Those who are known and named in a clause. */
  List<PersonMention> mentions(TokenRow row) {
    return mentions(people.known(row));
  }

  /** Whoever is named in words that were not understood is still the one meant by "he" after it. */
  void spokenOf(TokenRow row) {
    List<NamedContact> known = people.known(row);
    if (known.size() == 1) {
      names.scope().spokenOf(known);
    }
  }

  /** "It was great" is about whom was spoken of. */
  private boolean spokenOfIt(TokenRow row) {
    return Set.of("it", "that").contains(row.low(0))
        && row.size() > 2
        && book.is("auxiliary", row.low(1))
        && names.scope().spoken().size() == 1;
  }

  private @Nullable HeardClause about(PersonMention subject, String words) {
    String written = LeftWords.written(words);
    if (!leftWords.say(written)) {
      return null;
    }
    NamedContact one = FallbackPeople.owner(subject);
    boolean many = subject.how() == Kind.PRONOUN && subject.known().size() > 1;
    String pronoun = subject.name().toLowerCase(Locale.ROOT).split(" ", -1)[0];
    if (many && Set.of("they", "both", "them").contains(pronoun)) {
      List<Command> notes = new ArrayList<>();
      subject.known().forEach(person -> notes.add(noted(person.id(), written)));
      return heard(new Told(notes, false), List.of(subject), written);
    }
    boolean full = subject.isNew() && subject.name().contains(" ");
    boolean unclear = subject.known().size() > 1 && subject.how() == Kind.NAMED;
    if (one == null && (full || unclear)) {
      return heard(
          new Told(List.of(noted(subject.name(), written)), false), List.of(subject), written);
    }
    if (one == null) {
      return null;
    }
    boolean meant = subject.how() == Kind.PRONOUN;
    PersonMention mention =
        new PersonMention(
            subject.end(),
            meant ? subject.name() : one.name(),
            List.of(one),
            meant ? Kind.PRONOUN : Kind.NAMED,
            null);
    return heard(new Told(List.of(noted(one.id(), written)), false), List.of(mention), written);
  }

  private Noted noted(String who, String text) {
    return new Noted(new Who(who), text, today);
  }

  private static HeardClause question(String written, List<NamedContact> known) {
    List<String> offers =
        known.stream().limit(2).map(one -> "who \"" + one.name().replace('"', '\'') + '"').toList();
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

  private static HeardClause denied(String written, List<NamedContact> known) {
    List<String> offers =
        known.stream().limit(2).map(one -> EntryChoices.note(one.name(), written)).toList();
    return heard(
        new NothingToDo(
            "I logged nothing: that says what did not happen, or is not so."
                + (offers.isEmpty() ? "" : " I can keep it as a note."),
            offers),
        mentions(known),
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
    When when = dates.take(row, today, Tense.FUTURE).when();
    boolean near = when != null && when.day().isBefore(today.plusDays(MOST_AHEAD));
    String day = when == null || !near ? "" : " (" + when.day() + ")";
    String note = "to do: " + written + day;
    return heard(
        new Told(List.of(noted(known.get(0).id(), note)), false), mentions(known), written);
  }

  /** What can be done in place of a reminder. */
  private HeardClause reminder(TokenRow row, String written, List<NamedContact> known) {
    LocalDate day = dates.day(row, today, Tense.FUTURE);
    List<String> offers = new ArrayList<>();
    if (known.size() == 1) {
      String name = known.get(0).name();
      if (day != null && day.isAfter(today)) {
        offers.add("meeting with " + name + " on " + day);
      }
      offers.add(EntryChoices.note(name, written));
    }
    return heard(
        new NothingToDo(
            "I send no reminders for a day of your choice, and recorded nothing of this.\n"
                + "I can plan a meeting (\"meeting Dana on Friday\"), keep a note (\"note Dana:"
                + " call her in April\"), or leave advice until a day (\"snooze Dana until"
                + " Friday\").",
            offers),
        mentions(known),
        written);
  }

  /** What the coach is to do with its own records is nothing about anybody. */
  private static HeardClause ordered(String written) {
    return heard(
        new NotUnderstood(
            "I did not understand \""
                + cut(written)
                + "\", and changed nothing.\n"
                + "Maybe say \"undo\" for what you told me last, \"show my log\" to take back or"
                + " correct something earlier, or \"forget Dana Ortiz\".",
            List.of("undo", "show my log")),
        List.of(),
        written);
  }

  private static List<PersonMention> mentions(List<NamedContact> known) {
    return known.stream()
        .map(one -> new PersonMention(0, one.name(), List.of(one), Kind.NAMED, null))
        .toList();
  }

  private static HeardClause somebody(String written, List<NamedContact> there) {
    List<SpokenChoice> choices = new ArrayList<>();
    there.stream()
        .limit(MOST_THERE)
        .forEach(
            one ->
                choices.add(new SpokenChoice(one.name(), EntryChoices.note(one.name(), written))));
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
}
