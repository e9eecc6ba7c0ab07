package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.frame.FrameMatcher;
import dev.networkingcoach.language.internal.hear.DeedScope.Said;
import dev.networkingcoach.language.internal.hear.IslandReader.Island;
import dev.networkingcoach.language.internal.meaning.ClockTimes;
import dev.networkingcoach.language.internal.meaning.DoubtException;
import dev.networkingcoach.language.internal.meaning.MeaningReader;
import dev.networkingcoach.language.internal.meaning.MeaningResult;
import dev.networkingcoach.language.internal.meaning.SpokenClause;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.DateTagger;
import dev.networkingcoach.language.internal.text.DatedRow;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import dev.networkingcoach.language.statement.StatementReading;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one clause by the frames, and gives the reading that explains most. Not thread-safe. */
final class SegmentReader {
  private static final int MOST_TRIED = 48;
  private static final int MOST_LEFT = 24;

  private final WordBook book;
  private final NameTagger names;
  private final FrameMatcher frames;
  private final MeaningReader meanings;
  private final DateTagger dates;
  private final ClauseTrimmer trimmer;
  private final AheadSense sense;
  private final DayQuestion days;
  private final DeedScope scope;
  private final IslandReader islands;
  private final TitledLines titled;
  private final LeftWords leftWords;
  private final PassedDay passedDay;
  private final OccasionPhrase occasions;
  private final ClockTimes clock;
  private final LocalDate today;

  SegmentReader(
      WordBook book,
      NameTagger names,
      FrameMatcher frames,
      MeaningReader meanings,
      DateTagger dates) {
    this.book = book;
    this.names = names;
    this.frames = frames;
    this.meanings = meanings;
    this.dates = dates;
    today = names.scope().context().today();
    trimmer = new ClauseTrimmer(book);
    sense = new AheadSense(book, today);
    days = new DayQuestion(book, today);
    scope = new DeedScope(book, names);
    islands = new IslandReader(frames, scope);
    titled = new TitledLines(frames);
    leftWords = new LeftWords(book);
    passedDay = new PassedDay(today);
    occasions = new OccasionPhrase(book);
    clock = new ClockTimes(book);
  }

  /** A reading of a clause, and how well it fits. */
  private record Scored(
      String meaning, MeaningResult result, double score, int literals, boolean past) {}

  /** What a clause means by the frames; empty where none explains it. */
  Optional<HeardClause> read(ClausePart part, MessageState state) {
    TokenRow whole = part.isImplied() ? ClauseTrimmer.withSubject(part.row()) : part.row();
    boolean ahead = sense.isAhead(whole);
    DatedRow dated = dates.take(whole, today, ahead ? Tense.FUTURE : Tense.PAST);
    if (!ahead && sense.isLongPast(dated, whole)) {
      dated = dates.take(whole, today, Tense.FUTURE);
    }
    TokenRow row = trimmed(dated.row());
    if (row.size() == 0) {
      return Optional.empty();
    }
    When when = dated.when();
    boolean carried = when == null && dated.problem() == null && state.when != null;
    SpokenClause clause =
        new SpokenClause(whole, row, carried ? state.when : when, dated.another(), today, carried);
    Optional<Scored> best = best(clause, part.isQuestion());
    if (!ahead && best.isPresent() && MeaningReader.isOfMeetingsAhead(best.get().meaning())) {
      best = best(onEitherDay(clause), part.isQuestion());
    }
    if (!ahead && best.isPresent() && MeaningReader.isOfDaysOff(best.get().meaning())) {
      DatedRow coming = dates.take(whole, today, Tense.FUTURE);
      best = best(clause.on(coming.when(), coming.another()), part.isQuestion());
    }
    Doubtful passed =
        best.isPresent() ? passedDay.asked(best.get().result().reading(), dated) : null;
    if (passed != null) {
      return Optional.of(heard("WHEN", passed, best.get().result().people(), whole.written()));
    }
    if (clause.isAhead() && best.isPresent() && best.get().past()) {
      boolean named = !best.get().result().people().isEmpty();
      if (named && MeaningReader.isDeed(best.get().meaning()) && days.isDeedAhead(dated, whole)) {
        MeaningResult result = best.get().result();
        return Optional.of(
            heard("WHEN", days.planned(dated, result), result.people(), whole.written()));
      }
      // "Emailed Dana about lunch next week": what was done has no day ahead.
      dated = new DatedRow(whole, null, "", "", null, null);
      clause = new SpokenClause(whole, trimmed(whole), null, null, today, false);
      best = best(clause, part.isQuestion());
    }
    if (best.isPresent() && !(state.titled != null && best.get().meaning().equals("CARD"))) {
      String problem = dated.problem();
      boolean deed = MeaningReader.isDeed(best.get().meaning());
      if (deed && problem == null) {
        problem = days.problem(best.get().result().left());
      }
      StatementReading open =
          deed && problem == null && !best.get().past()
              ? open(best.get().result(), dated, clause, state)
              : null;
      if (open != null) {
        return Optional.of(heard("WHEN", open, best.get().result().people(), whole.written()));
      }
      boolean asks = best.get().result().reading() instanceof Doubtful;
      if (problem != null && !asks && (deed || MeaningReader.isPlan(best.get().meaning()))) {
        return Optional.of(
            heard("WHEN", days.asked(problem, dated), List.of(), part.row().written()));
      }
      String again =
          new SpokenAgain(names.scope())
              .of(clause, carried && deed ? state.when : null, best.get().result().people());
      return Optional.of(finished(best.get(), again, part.row().written()));
    }
    return titled.read(clause, state, part);
  }

  /** What to ask where words of no deed leave open whether it is over; null where they do not. */
  private @Nullable StatementReading open(
      MeaningResult result, DatedRow dated, SpokenClause clause, MessageState state) {
    boolean headed = clause.whole().before(1) == Break.COLON;
    boolean alone = occasions.isAll(clause.whole(), result, state);
    if (!headed && (days.isEither(dated) || (alone && days.isEitherOn(dated)))) {
      return days.either(dated, result);
    }
    return alone && clause.when() == null ? OccasionPhrase.asked(clause.written()) : null;
  }

  /** A weekday may be the next, or else the last. */
  private SpokenClause onEitherDay(SpokenClause clause) {
    When ahead = dates.take(clause.whole(), today, Tense.FUTURE).when();
    return ahead == null || ahead.equals(clause.when())
        ? clause
        : new SpokenClause(clause.whole(), clause.row(), ahead, clause.when(), today, false);
  }

  /** Whether words are about what was or what is to come. */
  Tense tense(TokenRow row) {
    return sense.isAhead(row) ? Tense.FUTURE : Tense.PAST;
  }

  private static HeardClause heard(
      String meaning, StatementReading reading, List<PersonMention> people, String again) {
    return new HeardClause(meaning, reading, people, again);
  }

  /**
   * Where words fit no slot, all of them become a note beside what was read, and that is a guess.
   */
  private HeardClause finished(Scored best, String again, String whole) {
    MeaningResult result = best.result();
    StatementReading reading = result.reading();
    String left =
        result.left().stream()
            .map(LeftWords::written)
            .filter(leftWords::say)
            .collect(Collectors.joining(", "));
    if (!left.isEmpty() && reading instanceof Told told && !result.people().isEmpty()) {
      PersonMention first = result.people().get(0);
      boolean fact = told.commands().stream().anyMatch(one -> one instanceof Noted);
      boolean isSomebody = first.one() != null || !first.name().isBlank();
      if (!fact && isSomebody && first.how() != Kind.NAMELESS) {
        List<Command> commands = new ArrayList<>(told.commands());
        commands.add(new Noted(who(first), whole, today));
        reading = new Told(commands, true);
      }
    }
    return heard(best.meaning(), reading, result.people(), again);
  }

  static Who who(PersonMention mention) {
    return new Who(mention.one() == null ? mention.name() : String.valueOf(mention.one().id()));
  }

  private Optional<Scored> best(SpokenClause clause, boolean isQuestion) {
    List<FrameMatch> matches = new ArrayList<>(frames.match(clause.row()));
    matches.sort(
        Comparator.comparingInt((FrameMatch match) -> match.end())
            .reversed()
            .thenComparing(Comparator.comparingInt(FrameMatch::literals).reversed())
            .thenComparingInt(FrameMatch::order));
    List<Scored> scored = new ArrayList<>();
    for (FrameMatch match : matches.stream().limit(MOST_TRIED).toList()) {
      boolean asks =
          MeaningReader.isQuestion(match.meaning()) || MeaningReader.isControl(match.meaning());
      boolean headed = clause.whole().before(1) == Break.COLON && clause.isDated();
      if (!MeaningReader.isOfThread(match.meaning()) && (asks ? !headed : !isQuestion)) {
        score(match, clause).ifPresent(scored::add);
      }
    }
    Optional<Scored> whole = accepted(scored, clause);
    return whole.isPresent() || isQuestion ? whole : island(clause);
  }

  private Optional<Scored> accepted(List<Scored> scored, SpokenClause clause) {
    return scored.stream()
        .filter(one -> accepted(one, clause))
        .max(Comparator.comparingDouble(Scored::score));
  }

  /** What is told amid other words, where it is said as done. */
  private Optional<Scored> island(SpokenClause clause) {
    List<Scored> scored = new ArrayList<>();
    for (Island island : islands.find(clause)) {
      if (island.said() == Said.DONE) {
        score(island.match(), clause)
            .filter(one -> one.result().reading() instanceof Told)
            .ifPresent(scored::add);
      }
    }
    return accepted(scored, clause);
  }

  private Optional<Scored> score(FrameMatch match, SpokenClause clause) {
    MeaningResult result;
    boolean deed = MeaningReader.isDeed(match.meaning());
    if (deed && match.from() == 0 && scope.of(clause.row(), match) != Said.DONE) {
      return Optional.empty();
    }
    try {
      result = meanings.of(match, clause);
    } catch (DoubtException doubt) {
      int left = clause.row().size() - match.end() + match.from();
      result = new MeaningResult(doubt.reading(), List.of(), left, List.of());
    }
    if (result == null) {
      return Optional.empty();
    }
    double score =
        clause.row().size()
            - 2.0 * result.unexplained()
            + 0.3 * match.literals()
            - 0.0001 * match.order();
    score -= 0.25 * (match.wordsInText() + clause.row().size() - match.end()) - 0.01 * match.end();
    for (PersonMention mention : match.everybody()) {
      boolean low =
          mention.isNew()
              && !mention.name().isEmpty()
              && Character.isLowerCase(mention.name().codePointAt(0));
      score -= low ? 1.5 : mention.isNew() ? 0.4 : mention.how() == Kind.NAMELESS ? 0.8 : 0;
    }
    score -= result.reading() instanceof Doubtful ? 1 : 0;
    score -= match.meaning().startsWith("WHOM") ? 6 : 0;
    return Optional.of(
        new Scored(match.meaning(), result, score, match.literals(), isPast(match, clause)));
  }

  private boolean isPast(FrameMatch match, SpokenClause clause) {
    return MeaningReader.isDeed(match.meaning())
        && clause.row().lows().subList(match.from(), match.end()).stream()
            .anyMatch(low -> book.is("deed", low) && !book.is("ahead", low));
  }

  /** Questions and orders must be explained as a whole; of what happened, something may be left. */
  private boolean accepted(Scored one, SpokenClause clause) {
    int left = one.result().unexplained();
    if (one.meaning().equals("QTODAY") && clock.first(clause.whole()) != null) {
      return false;
    }
    boolean meeting = MeaningReader.isMeeting(one.meaning());
    if (MeaningReader.isDeed(one.meaning()) && !one.past() && sense.isLaterToday(clause)) {
      return false;
    }
    if (MeaningReader.isDeed(one.meaning()) && isOrder(clause, left)) {
      return false;
    }
    if (left == 0) {
      return one.literals() > 0
          || (meeting && clause.isDated() && clause.isAhead())
          || (!one.result().people().isEmpty() && MeaningReader.isQuestion(one.meaning()))
          || (one.meaning().equals("CARD") && hasJob(one));
    }
    boolean isDeed = MeaningReader.isDeed(one.meaning()) || (meeting && one.literals() > 0);
    boolean undone = one.result().left().stream().anyMatch(this::isUndone);
    return isDeed
        && !undone
        && one.result().reading() instanceof Told
        && left <= MOST_LEFT
        && left < clause.row().size() - 1;
  }

  /** "Call Kate Thursday 11": without a day that was, a bare verb tells of nothing done. */
  private boolean isOrder(SpokenClause clause, int left) {
    TokenRow row = clause.row();
    return book.is("baseverb", row.low(0))
        && (left > 0 || clause.when() == null)
        && names.at(row, 1, false) != null;
  }

  /** Whether words take back what stands before them: "not yet", "was cancelled". */
  private boolean isUndone(String words) {
    String all = String.join(" ", words.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+", -1)).strip();
    return book.is("takenback", all)
        || book.set("undone").stream().anyMatch(one -> (" " + all + " ").contains(" " + one + " "));
  }

  private static boolean hasJob(Scored one) {
    return one.result().people().stream().anyMatch(mention -> mention.job() != null);
  }

  /** How many words make a request of a row, such as "can you"; 0 for none. */
  int request(TokenRow row) {
    return trimmer.request(row);
  }

  /** The tokens without what is polite before and after them. */
  TokenRow trimmed(TokenRow row) {
    return trimmer.trimmed(row);
  }
}
