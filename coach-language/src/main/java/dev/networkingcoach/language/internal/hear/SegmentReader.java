package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.InteractionCommand.Interacted;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.command.Where;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.frame.FrameMatcher;
import dev.networkingcoach.language.internal.meaning.DoubtException;
import dev.networkingcoach.language.internal.meaning.MeaningReader;
import dev.networkingcoach.language.internal.meaning.MeaningResult;
import dev.networkingcoach.language.internal.meaning.SpokenClause;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.DateTagger;
import dev.networkingcoach.language.internal.text.DatedRow;
import dev.networkingcoach.language.internal.text.SpokenToken;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import dev.networkingcoach.language.statement.StatementReading;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads one clause by the frames, and gives the reading that explains most. Not thread-safe. */
final class SegmentReader {
  private static final int MOST_TRIED = 48;
  private static final int MOST_LEFT = 14;
  private static final int LONG_PAST_DAYS = 120;

  private final WordBook book;
  private final NameTagger names;
  private final FrameMatcher frames;
  private final MeaningReader meanings;
  private final DateTagger dates;
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
  }

  /** A reading of a clause, and how well it fits. */
  private record Scored(String meaning, MeaningResult result, double score, int literals) {}

  /** What a clause means by the frames; empty where none explains it. */
  Optional<HeardClause> read(ClausePart part, MessageState state) {
    TokenRow whole = part.isImplied() ? withSubject(part.row()) : part.row();
    boolean ahead = isAhead(whole);
    DatedRow dated = dates.take(whole, today, ahead ? Tense.FUTURE : Tense.PAST);
    if (!ahead && isLongPast(dated, whole)) {
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
    if (best.isPresent() && !(state.titled != null && best.get().meaning().equals("CARD"))) {
      String problem = dated.problem();
      boolean deed = MeaningReader.isDeed(best.get().meaning());
      String told = String.join(" ", best.get().result().left());
      if (deed && problem == null && hasTime(told)) {
        problem =
            "\""
                + told
                + "\" tells no day I know.\n"
                + "Maybe say one such as yesterday, last friday or 14 nov.";
      }
      if (problem != null && (deed || MeaningReader.isPlan(best.get().meaning()))) {
        return Optional.of(heard("WHEN", undated(problem, dated), List.of(), part.row().written()));
      }
      String again =
          new SpokenAgain(names.scope())
              .of(clause, carried && deed ? state.when : null, best.get().result().people());
      return Optional.of(finished(best.get(), again));
    }
    return titled(clause, state, part);
  }

  private static HeardClause heard(
      String meaning, StatementReading reading, List<PersonMention> people, String again) {
    return new HeardClause(meaning, reading, people, again);
  }

  /** What fits no slot becomes a note, where it is known about whom. */
  private HeardClause finished(Scored best, String again) {
    MeaningResult result = best.result();
    StatementReading reading = result.reading();
    if (result.unexplained() > 0 && reading instanceof Told told && !result.people().isEmpty()) {
      PersonMention first = result.people().get(0);
      boolean fact = told.commands().stream().anyMatch(one -> one instanceof Noted);
      if (!fact && first.how() != Kind.NAMELESS) {
        List<Command> commands = new ArrayList<>(told.commands());
        commands.add(new Noted(who(first), String.join(", ", result.left()), today));
        reading = new Told(commands, true);
      }
    }
    return heard(best.meaning(), reading, result.people(), again);
  }

  private static Who who(PersonMention mention) {
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
      if (MeaningReader.isOfThread(match.meaning()) || (isQuestion && !asks)) {
        continue;
      }
      score(match, clause).ifPresent(scored::add);
    }
    return scored.stream()
        .filter(one -> accepted(one, clause))
        .max(Comparator.comparingDouble(Scored::score));
  }

  private Optional<Scored> score(FrameMatch match, SpokenClause clause) {
    MeaningResult result;
    try {
      result = meanings.of(match, clause);
    } catch (DoubtException doubt) {
      int left = clause.row().size() - match.end();
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
    score -= match.meaning().equals("WHOM") ? 6 : 0;
    return Optional.of(new Scored(match.meaning(), result, score, match.literals()));
  }

  /** Questions and orders must be explained as a whole; of what happened, something may be left. */
  private boolean accepted(Scored one, SpokenClause clause) {
    int left = one.result().unexplained();
    if (left == 0) {
      return one.literals() > 0
          || (!one.result().people().isEmpty() && MeaningReader.isQuestion(one.meaning()))
          || (one.meaning().equals("CARD") && hasJob(one));
    }
    boolean isDeed = MeaningReader.isDeed(one.meaning()) || one.meaning().equals("MEETING");
    boolean certain = one.result().left().stream().noneMatch(this::isDenied);
    return isDeed
        && certain
        && one.result().reading() instanceof Told
        && left <= MOST_LEFT
        && left < clause.row().size() - 1;
  }

  private boolean hasTime(String words) {
    return java.util.Arrays.stream(
            words.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\d']+", -1))
        .anyMatch(word -> book.is("timeword", word));
  }

  private boolean isDenied(String words) {
    for (String word : words.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}']+", -1)) {
      if (book.is("never", word) || book.is("hedge", word) || word.endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasJob(Scored one) {
    return one.result().people().stream().anyMatch(mention -> mention.job() != null);
  }

  /** A name on a line of its own, after a title such as "People I met at Slush:". */
  private Optional<HeardClause> titled(SpokenClause clause, MessageState state, ClausePart part) {
    InteractionKind kind = state.titled;
    if (kind == null || part.isQuestion()) {
      return Optional.empty();
    }
    for (FrameMatch match : frames.match(clause.row())) {
      if (match.meaning().equals("LIST") && match.end() == clause.row().size()) {
        List<PersonMention> people = match.people("PEOPLE");
        MeaningResult result = named(people, clause, state, kind);
        return Optional.of(heard("CARD", result.reading(), people, again(clause, state, kind)));
      }
    }
    return Optional.empty();
  }

  private static String again(SpokenClause clause, MessageState state, InteractionKind kind) {
    return (kind == InteractionKind.MET ? "met " : "talked to ")
        + clause.written()
        + (state.event == null ? "" : " at " + state.event)
        + (clause.when() == null ? "" : " on " + clause.day().day());
  }

  private static MeaningResult named(
      List<PersonMention> people, SpokenClause clause, MessageState state, InteractionKind kind) {
    List<Command> commands = new ArrayList<>();
    for (PersonMention one : people) {
      commands.add(
          new Interacted(
              kind,
              List.of(who(one)),
              clause.day(),
              Matter.NONE,
              new Where(state.event, null),
              MeaningReader.details(one)));
    }
    return MeaningResult.of(new Told(commands, false), people);
  }

  /** Asks for the day where words mean one and tell none. */
  private StatementReading undated(String problem, DatedRow dated) {
    if (problem.contains("may be")) {
      return new StatementReading.NotUnderstood(problem, List.of());
    }
    List<SpokenChoice> choices = new ArrayList<>();
    String rest = dated.row().written();
    if (choices.isEmpty() && problem.contains("tells no day") && !problem.contains("I know")) {
      choices.add(new SpokenChoice("Today", rest + " today"));
      choices.add(new SpokenChoice("Yesterday", rest + " yesterday"));
      choices.add(new SpokenChoice("About a week ago", rest + " on " + today.minusDays(7)));
      choices.add(new SpokenChoice("About a month ago", rest + " on " + today.minusMonths(1)));
    }
    return new Doubtful(problem, choices);
  }

  /** Whether words tell of what is to come. */
  private boolean isAhead(TokenRow row) {
    int at = 0;
    while (book.is("polite", row.low(at)) || book.is("self", row.low(at))) {
      at++;
    }
    String low = row.low(at);
    boolean timed =
        row.lows().stream()
                .anyMatch(word -> word.matches("\\d{1,2}(:\\d\\d)?(am|pm)|\\d{1,2}:\\d\\d"))
            && row.lows().stream().noneMatch(word -> book.is("deed", word));
    boolean going = timed || book.is("ahead", low) || book.is("ahead", low + " " + row.low(at + 1));
    return going
        || row.lows().stream().anyMatch(word -> book.is("coming", word))
        || (row.lows().contains("next") && !row.lows().contains("sat"));
  }

  /** "Lunch with Ann on 4 December", in November: the next one is meant, not that of last year. */
  private boolean isLongPast(DatedRow dated, TokenRow whole) {
    When when = dated.when();
    return when != null
        && when.day().isBefore(today.minusDays(LONG_PAST_DAYS))
        && !dated.said().matches(".*\\b(19|20)\\d\\d\\b.*|.*(ago|last|back).*")
        && whole.lows().stream().noneMatch(low -> book.is("deed", low) || book.is("third", low));
  }

  /** The tokens without what is polite before and after them. */
  TokenRow trimmed(TokenRow row) {
    int from = 0;
    int length = courtesy(row, from);
    while (length > 0 && from + length < row.size()) {
      from += length;
      length = courtesy(row, from);
    }
    int to = row.size();
    boolean cut = true;
    while (cut && to > from + 1) {
      cut = false;
      for (int words = 4; words > 0 && !cut; words--) {
        if (to - words > from
            && book.is("filler", String.join(" ", row.lows().subList(to - words, to)))) {
          to -= words;
          cut = true;
        }
      }
    }
    return row.slice(from, to);
  }

  private int courtesy(TokenRow row, int at) {
    return Math.max(phrase(row, at, "polite"), phrase(row, at, "leading"));
  }

  /** How many words of a kind stand at a place; 0 for none. */
  int phrase(TokenRow row, int at, String kind) {
    for (int length = Math.min(4, row.size() - at); length > 0; length--) {
      if (book.is(kind, String.join(" ", row.lows().subList(at, at + length)))) {
        return length;
      }
    }
    return 0;
  }

  /** The tokens with "she" before them, for the one named last; after "met" with "them". */
  private TokenRow withSubject(TokenRow row) {
    SpokenToken first = row.get(0);
    List<SpokenToken> tokens = new ArrayList<>(row.list());
    boolean met = first.low().equals("met");
    SpokenToken subject =
        new SpokenToken(
            met ? "them" : "she",
            met ? "them" : "she",
            Break.NONE,
            false,
            first.from(),
            first.from());
    if (met) {
      SpokenToken after =
          new SpokenToken("them", "them", Break.NONE, false, first.to(), first.to());
      tokens.set(0, first.followedBy(Break.NONE));
      tokens.add(1, after);
      if (tokens.size() > 2 && tokens.get(2).isNameLike()) {
        tokens.add(2, new SpokenToken("at", "at", Break.NONE, false, first.to(), first.to()));
      }
    } else {
      tokens.add(0, subject);
    }
    return new TokenRow(row.source(), tokens);
  }
}
