package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.language.command.AboutPerson.Learnt;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.Housekeeping.Corrected;
import dev.networkingcoach.language.command.Housekeeping.Undo;
import dev.networkingcoach.language.command.InteractionCommand.Interacted;
import dev.networkingcoach.language.command.InteractionCommand.Introduced;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.MeetingCommand.MeetingPlanned;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.command.Where;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.frame.FrameMatcher;
import dev.networkingcoach.language.internal.meaning.MeaningReader;
import dev.networkingcoach.language.internal.name.NameScope;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.DateTagger;
import dev.networkingcoach.language.internal.text.DatedRow;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.statement.StatementReading.NothingToDo;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads what corrects or continues what was recorded last. Not thread-safe. */
final class ThreadReader {
  private final FrameMatcher frames;
  private final SegmentReader clauses;
  private final DateTagger dates;
  private final NameScope scope;

  ThreadReader(FrameMatcher frames, SegmentReader clauses, DateTagger dates, NameScope scope) {
    this.frames = frames;
    this.clauses = clauses;
    this.dates = dates;
    this.scope = scope;
  }

  /** What a clause corrects or continues; empty where it does neither. */
  Optional<HeardClause> read(ClausePart part, @Nullable String last, MessageReader reader) {
    if (part.isQuestion() || part.isImplied()) {
      return Optional.empty();
    }
    DatedRow dated = dates.take(part.row(), scope.context().today(), Tense.PAST);
    TokenRow row = whole(dated.row());
    for (FrameMatch match : frames.match(row)) {
      if (match.end() == row.size() && MeaningReader.isOfThread(match.meaning())) {
        Optional<HeardClause> read = meaning(match, dated, last, reader, part.row().written());
        if (read.isPresent()) {
          return read;
        }
      }
    }
    return Optional.empty();
  }

  private static final NothingToDo NOTHING_LAST =
      new NothingToDo(
          "There is nothing I could correct: nothing was recorded before in this conversation."
              + " \"show my log\" shows what was recorded earlier.",
          List.of("show my log"));

  private TokenRow whole(TokenRow row) {
    TokenRow trimmed = clauses.trimmed(row);
    return trimmed.size() < row.size()
            && row.size() > 0
            && !trimmed.low(0).equals(row.low(0))
            && isWrong(row.low(0))
        ? row
        : trimmed;
  }

  private static boolean isWrong(String low) {
    return List.of("actually", "oh", "oops", "sorry", "also", "and", "ah").contains(low);
  }

  private Optional<HeardClause> meaning(
      FrameMatch match, DatedRow dated, @Nullable String last, MessageReader reader, String words) {
    if (match.meaning().equals("UNDO")) {
      return dated.when() == null && isOfLast(match, last, reader, words)
          ? Optional.of(heard(List.of(new Undo(null)), List.of(), words))
          : Optional.empty();
    }
    if (last == null) {
      boolean corrects = match.meaning().startsWith("FIX") && !match.meaning().equals("FIXTITLE");
      return corrects && isWrong(dated.row().low(0)) && match.end() == dated.row().size()
          ? Optional.of(new HeardClause("THREAD", NOTHING_LAST, List.of(), words))
          : Optional.empty();
    }
    Optional<HeardClause> before = reader.reread(last);
    if (before.isEmpty() || !(before.get().reading() instanceof Told told)) {
      return match.meaning().equals("FIXTITLE") ? title(match, words) : Optional.empty();
    }
    List<Command> commands = told.commands();
    return switch (match.meaning()) {
      case "FIXWHO" -> who(match, commands, dated.when(), words);
      case "FIXDAY" -> day(dated, commands, words);
      case "FIXTITLE" -> title(match, words);
      case "FIXORG" -> organization(match, words);
      case "SAMEFOR" -> same(match, commands, dated.when(), words);
      case "NOTWHO" -> without(match, commands, words);
      case "FIXKIND" -> kind(match, commands, words);
      case "FIXEVENT" -> event(match, commands, words);
      default -> Optional.empty();
    };
  }

  /** "I didn't meet Sven" takes back what was said of Sven, and says nothing of anybody else. */
  private static boolean isOfLast(
      FrameMatch match, @Nullable String last, MessageReader reader, String words) {
    boolean denies = words.toLowerCase(Locale.ROOT).matches(".*\\b(did not|didn't|didnt)\\b.*");
    Who named = who(match.people("PERSON"));
    if (!denies && named == null) {
      return true;
    }
    Optional<HeardClause> before = last == null ? Optional.empty() : reader.reread(last);
    return before.isPresent()
        && before.get().reading() instanceof Told told
        && (named == null || people(told.commands().get(0)).contains(named));
  }

  private static HeardClause heard(
      List<Command> commands, List<PersonMention> people, String words) {
    return new HeardClause("THREAD", new Told(commands, false), people, words);
  }

  private static @Nullable Who who(List<PersonMention> people) {
    if (people.isEmpty()
        || people.get(0).how() == Kind.NAMELESS
        || people.get(0).how() == Kind.PRONOUN) {
      return null;
    }
    PersonMention mention = people.get(0);
    return new Who(mention.one() == null ? mention.name() : String.valueOf(mention.one().id()));
  }

  /** "Actually it was Priya, not Bob", perhaps with another day. */
  private Optional<HeardClause> who(
      FrameMatch match, List<Command> commands, @Nullable When when, String words) {
    Who right = who(match.people("PERSON"));
    Who wrong = who(match.people("PERSON2"));
    if (right == null) {
      return Optional.empty();
    }
    List<Who> all = people(commands.get(0));
    Who out = wrong == null && all.size() == 1 ? all.get(0) : wrong;
    if (out == null || !all.contains(out)) {
      return Optional.empty();
    }
    List<Command> instead = replaced(commands, one -> one.equals(out) ? right : one, when);
    return instead.isEmpty()
        ? Optional.empty()
        : Optional.of(heard(List.of(new Corrected(instead)), match.people("PERSON"), words));
  }

  /** "No, it was Tuesday". */
  private static Optional<HeardClause> day(DatedRow dated, List<Command> commands, String words) {
    When when = dated.when();
    if (when == null) {
      return Optional.empty();
    }
    List<Command> instead = replaced(commands, one -> one, when);
    return instead.isEmpty()
        ? Optional.empty()
        : Optional.of(heard(List.of(new Corrected(instead)), List.of(), words));
  }

  private static List<Who> people(Command command) {
    if (command instanceof Interacted interacted) {
      return interacted.people();
    } else if (command instanceof Introduced introduced) {
      return List.of(introduced.one(), introduced.other());
    } else if (command instanceof Noted noted) {
      return List.of(noted.who());
    } else if (command instanceof MeetingPlanned meeting) {
      return meeting.with();
    }
    return command instanceof Learnt learnt ? List.of(learnt.who()) : List.of();
  }

  /** "Not Bob", after "met Kate and Bob"; who was named alone was not met at all. */
  private static Optional<HeardClause> without(
      FrameMatch match, List<Command> commands, String words) {
    Who out = who(match.people("PERSON2"));
    if (out == null
        || !(commands.get(0) instanceof Interacted one)
        || !one.people().contains(out)) {
      return Optional.empty();
    }
    List<Who> left = one.people().stream().filter(who -> !who.equals(out)).toList();
    if (left.isEmpty()) {
      return Optional.of(heard(List.of(new Undo(null)), List.of(), words));
    }
    return Optional.of(corrected(one, one.kind(), left, one.where(), words));
  }

  /** "It was a call, not a meeting". */
  private static Optional<HeardClause> kind(
      FrameMatch match, List<Command> commands, String words) {
    boolean talked = match.text("CALL") != null;
    String meal = match.text("MEAL");
    if (!(commands.get(0) instanceof Interacted one) || !isTouch(one.kind())) {
      return Optional.empty();
    }
    Interacted right =
        new Interacted(
            talked ? InteractionKind.TALKED : InteractionKind.MET,
            one.people(),
            one.when(),
            meal == null ? one.matter() : Matter.of(meal),
            one.where(),
            one.learnt(),
            one.by());
    return Optional.of(heard(List.of(new Corrected(List.of(right))), List.of(), words));
  }

  private static boolean isTouch(InteractionKind kind) {
    return kind == InteractionKind.MET || kind == InteractionKind.TALKED;
  }

  /** "It was at DevOpsDays". */
  private Optional<HeardClause> event(FrameMatch match, List<Command> commands, String words) {
    String event = match.text("EVENT");
    return event != null
            && (scope.isEvent(event) || Character.isUpperCase(event.codePointAt(0)))
            && commands.get(0) instanceof Interacted one
        ? Optional.of(corrected(one, one.kind(), one.people(), new Where(event, null), words))
        : Optional.empty();
  }

  private static HeardClause corrected(
      Interacted one, InteractionKind kind, List<Who> people, Where where, String words) {
    Interacted right =
        new Interacted(kind, people, one.when(), one.matter(), where, one.learnt(), one.by());
    return heard(List.of(new Corrected(List.of(right))), List.of(), words);
  }

  /** The same commands with other people, or on another day. */
  private static List<Command> replaced(
      List<Command> commands, UnaryOperator<Who> people, @Nullable When when) {
    List<Command> changed = new ArrayList<>();
    for (Command command : commands) {
      if (command instanceof Interacted one) {
        changed.add(
            new Interacted(
                one.kind(),
                one.people().stream().map(people).toList(),
                when == null ? one.when() : when,
                one.matter(),
                one.where(),
                one.learnt(),
                one.by()));
      } else if (command instanceof Introduced one) {
        changed.add(
            new Introduced(
                people.apply(one.one()),
                people.apply(one.other()),
                when == null ? one.when() : when,
                one.topic()));
      } else if (command instanceof Noted one) {
        changed.add(new Noted(people.apply(one.who()), one.text(), one.on()));
      } else if (command instanceof MeetingPlanned one) {
        changed.add(
            new MeetingPlanned(
                one.with().stream().map(people).toList(),
                when == null ? one.on() : when.day(),
                one.at(),
                one.purpose()));
      } else if (command instanceof Learnt one) {
        changed.add(new Learnt(people.apply(one.who()), one.details()));
      }
    }
    return changed;
  }

  /** "She's the CEO, not the CTO": said on purpose, so that it may overwrite. */
  private Optional<HeardClause> title(FrameMatch match, String words) {
    String title = match.text("TITLE");
    List<PersonMention> people = match.people("PERSON");
    String low = words.toLowerCase(Locale.ROOT);
    boolean corrects =
        low.contains(" not ")
            || match.text("WORDS") != null
            || match.text("TITLE2") != null
            || people.isEmpty()
            || match.literals() > 2;
    if (title == null || !corrects || (scope.spoken().size() != 1 && people.isEmpty())) {
      return Optional.empty();
    }
    PersonMention mention =
        people.isEmpty()
            ? new PersonMention(0, scope.spoken().get(0).name(), scope.spoken(), Kind.NAMED, null)
            : people.get(0);
    if (mention.one() == null) {
      return Optional.empty();
    }
    Who who = new Who(String.valueOf(mention.one().id()));
    return Optional.of(
        heard(
            List.of(new Learnt(who, new Details(Map.of(ContactField.TITLE, title), Map.of()))),
            List.of(mention),
            words));
  }

  private Optional<HeardClause> organization(FrameMatch match, String words) {
    String organization = match.text("ORG");
    List<PersonMention> people = match.people("PERSON");
    PersonMention mention =
        people.isEmpty() && scope.spoken().size() == 1
            ? new PersonMention(0, scope.spoken().get(0).name(), scope.spoken(), Kind.NAMED, null)
            : people.isEmpty() ? null : people.get(0);
    if (organization == null || mention == null || mention.one() == null) {
      return Optional.empty();
    }
    Who who = new Who(String.valueOf(mention.one().id()));
    return Optional.of(
        heard(
            List.of(
                new Learnt(
                    who, new Details(Map.of(ContactField.ORGANIZATION, organization), Map.of()))),
            List.of(mention),
            words));
  }

  /** "The same for Bob". */
  private Optional<HeardClause> same(
      FrameMatch match, List<Command> commands, @Nullable When when, String words) {
    List<PersonMention> people = match.people("PEOPLE");
    List<Who> others = new ArrayList<>();
    for (PersonMention mention : people) {
      Who other = who(List.of(mention));
      if (other == null) {
        return Optional.empty();
      }
      others.add(other);
    }
    List<Command> more = new ArrayList<>();
    people.stream()
        .filter(mention -> !MeaningReader.details(mention).isEmpty())
        .forEach(mention -> more.add(MeaningReader.learnt(mention)));
    for (Command command : commands) {
      if (command instanceof Interacted one) {
        more.add(
            new Interacted(
                one.kind(),
                others,
                when == null ? one.when() : when,
                one.matter(),
                one.where(),
                Details.NONE,
                one.by()));
      } else if (command instanceof Noted || command instanceof Learnt) {
        others.forEach(other -> more.addAll(replaced(List.of(command), one -> other, null)));
      }
    }
    return more.isEmpty() ? Optional.empty() : Optional.of(heard(more, people, words));
  }
}
