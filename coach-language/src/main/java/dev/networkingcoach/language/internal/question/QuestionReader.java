package dev.networkingcoach.language.internal.question;

import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.FactQuery.Period;
import dev.networkingcoach.language.command.Housekeeping;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.MayI;
import dev.networkingcoach.language.command.MeetingCommand.MeetingList;
import dev.networkingcoach.language.command.Mine;
import dev.networkingcoach.language.command.QuestionCommand;
import dev.networkingcoach.language.command.QuestionCommand.AdviceOn;
import dev.networkingcoach.language.command.QuestionCommand.Mentioned;
import dev.networkingcoach.language.command.SmallTalk;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.OrganizationReader;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.text.DateTagger;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a question of what its words tell, where no frame fits the whole of it. What it cannot
 * place it looks for: in what is known of whom the question names, or in all that is known. Not
 * thread-safe.
 */
public final class QuestionReader {
  private static final Set<QuestionTag> TOUCHES =
      EnumSet.of(
          QuestionTag.MET,
          QuestionTag.TALKED,
          QuestionTag.TOUCH,
          QuestionTag.HEARD,
          QuestionTag.MEETING);

  /** Of how many words the object of a question is that has a form: "gave Priya the benchmark". */
  private static final int MOST_OBJECT = 1;

  /** Of how many words that is which is asked of one person: "does Priya play chess". */
  private static final int MOST_TOLD = 2;

  /** Of how many words that is which somebody needs or offers. */
  private static final int MOST_SOUGHT = 3;

  private final QuestionTagger tagger;

  /** A reader over the words of a language and what is known. */
  public QuestionReader(
      WordBook book, NameTagger names, OrganizationReader organizations, DateTagger dates) {
    tagger = new QuestionTagger(book, names, organizations, dates);
  }

  /**
   * A question, read.
   *
   * @param commands what is asked, in order
   * @param people whom it names
   */
  public record Asked(List<Command> commands, List<PersonMention> people) {
    /** Copies the lists. */
    public Asked {
      commands = List.copyOf(commands);
      people = List.copyOf(people);
    }
  }

  /** What is asked; empty where the words tell nothing at all. */
  public Optional<Asked> read(TokenRow row) {
    QuestionParts parts = tagger.read(row);
    Command command = command(parts);
    if (command == null) {
      return Optional.empty();
    }
    if (isGuessed(command, parts)) {
      return Optional.of(
          new Asked(List.of(new QuestionCommand.Guessed(command, parts.who)), parts.people));
    }
    List<Command> attributes = QueryBuilding.attributes(command, parts);
    return Optional.of(
        new Asked(attributes.isEmpty() ? List.of(command) : attributes, parts.people));
  }

  /** Whether words are left that no form of question explains. */
  private static boolean isGuessed(Command command, QuestionParts parts) {
    if (parts.unled == 0) {
      return false;
    }
    if (command instanceof Mentioned) {
      boolean oneOfOne = parts.isInverted && parts.who.size() == 1;
      return parts.unled > (oneOfOne ? MOST_TOLD : MOST_OBJECT)
          || !(oneOfOne || parts.has(QuestionTag.ANYBODY));
    }
    boolean asks = command instanceof FactQuery || command instanceof QuestionCommand.WhoFits;
    boolean sought =
        parts.has(QuestionTag.NEEDS)
            || parts.has(QuestionTag.OFFERS)
            || parts.has(QuestionTag.INTERESTS);
    return asks && parts.unled > (sought ? MOST_SOUGHT : MOST_OBJECT);
  }

  private @Nullable Command command(QuestionParts parts) {
    String namesake = parts.namesake;
    if (namesake != null && parts.content.isEmpty() && parts.who.isEmpty()) {
      Who who = new Who(namesake);
      return new FactQuery(FactQuery.Wanted.WHO, QueryBuilding.named(List.of(who)), null, null);
    }
    if (parts.has(QuestionTag.HOW)
        && parts.who.isEmpty()
        && parts.strangers.isEmpty()
        && !parts.has(QuestionTag.PATH)) {
      return new SmallTalk.Help(parts.topic);
    }
    boolean general = parts.has(QuestionTag.MAY) || parts.has(QuestionTag.HOW);
    if (general
        && parts.who.isEmpty()
        && parts.strangers.isEmpty()
        && !parts.has(QuestionTag.PATH)) {
      return null;
    }
    Command advice = advice(parts);
    if (advice != null) {
      return advice;
    }
    Command plan = plan(parts);
    if (plan != null) {
      return plan;
    }
    Command query = parts.strangers.isEmpty() ? new QueryBuilding(parts).query() : null;
    return query == null ? mentioned(parts) : query;
  }

  /** All that is known and has to do with the words, or everything about a person. */
  private static @Nullable Command mentioned(QuestionParts parts) {
    List<String> words = new ArrayList<>(parts.strangers);
    words.addAll(parts.content);
    Optional.ofNullable(parts.organization).ifPresent(words::add);
    Optional.ofNullable(parts.event).ifPresent(words::add);
    if (parts.who.size() == 1 && words.isEmpty()) {
      return new QuestionCommand.WhoIs(parts.who.get(0));
    }
    return parts.who.isEmpty() && words.isEmpty()
        ? null
        : new Mentioned(parts.who, String.join(" ", words));
  }

  /** What is to be done, and whether it is wise. */
  private static @Nullable Command advice(QuestionParts parts) {
    Who who = parts.who.size() == 1 ? parts.who.get(0) : null;
    int advice = parts.place(QuestionTag.ADVICE);
    boolean theirs = parts.firstPerson >= 0 && parts.firstPerson < advice && parts.firstMine < 0;
    boolean helping = parts.has(QuestionTag.OFFERS) || parts.has(QuestionTag.INTRODUCED);
    boolean introduced = parts.isPast && parts.has(QuestionTag.INTRODUCED);
    if (introduced && parts.has(QuestionTag.PATH)) {
      return null;
    } else if (parts.has(QuestionTag.MAY) && isAskedForPath(parts)) {
      return new MayI.Ask(parts.who.get(0), Matter.of("an introduction"));
    } else if (parts.has(QuestionTag.PATH) && !wanted(parts).isEmpty()) {
      List<Who> wanted = wanted(parts);
      return new QuestionCommand.PathTo(wanted.get(wanted.size() - 1), parts.avoided);
    } else if (parts.has(QuestionTag.PATH) && parts.strangers.size() == 1) {
      return new QuestionCommand.PathTo(new Who(parts.strangers.get(0)), parts.avoided);
    } else if (who != null && parts.has(QuestionTag.WHY)) {
      return new AdviceOn(who);
    } else if (who != null && helping && parts.has(QuestionTag.WHO) && parts.isPossible) {
      return QueryBuilding.help(who);
    } else if (who != null && parts.has(QuestionTag.HOW) && !parts.isPast) {
      Command may = may(parts, who);
      return may instanceof MayI.Talk || may == null ? new AdviceOn(who) : may;
    } else if (who != null && parts.has(QuestionTag.MAY)) {
      Command may = may(parts, who);
      return may == null ? new AdviceOn(who) : may;
    } else if (who != null && parts.has(QuestionTag.HELP)) {
      return QueryBuilding.help(who);
    } else if (advice >= 0 && parts.event != null) {
      return QueryBuilding.event(parts);
    } else if (advice >= 0 && who == null && QueryBuilding.isDescribed(parts)) {
      return null;
    } else if (advice >= 0 && !theirs) {
      return who != null ? new AdviceOn(who) : todo(parts);
    }
    return parts.has(QuestionTag.AGENDA) ? (who == null ? todo(parts) : new AdviceOn(who)) : null;
  }

  private static List<Who> wanted(QuestionParts parts) {
    return parts.who.stream().filter(who -> !parts.avoided.contains(who)).toList();
  }

  /** "May I ask Dana for an intro to Lee": whom to ask stands before the way that is asked for. */
  private static boolean isAskedForPath(QuestionParts parts) {
    int path = parts.place(QuestionTag.PATH);
    boolean before = parts.firstPerson >= 0 && parts.firstPerson < path;
    return path >= 0 && (parts.who.size() > 1 || (before && parts.has(QuestionTag.ASKED)));
  }

  private static @Nullable Command may(QuestionParts parts, Who who) {
    if (parts.has(QuestionTag.PITCHED)) {
      return new MayI.Pitch(who);
    } else if (parts.has(QuestionTag.ASKED) || parts.has(QuestionTag.INTRODUCED)) {
      String what = parts.has(QuestionTag.INTRODUCED) ? "an introduction" : parts.about();
      return new MayI.Ask(who, Matter.of(what));
    }
    return parts.hasAny(TOUCHES) ? new MayI.Talk(who, parts.about()) : null;
  }

  private static @Nullable Command todo(QuestionParts parts) {
    if (!parts.who.isEmpty()) {
      return null;
    }
    if (parts.has(QuestionTag.THANKED) || parts.has(QuestionTag.OWED)) {
      return QueryBuilding.owed(List.of());
    }
    Period period = parts.period;
    boolean week = period != null && !period.from().equals(period.to());
    boolean about = !parts.content.isEmpty() && !parts.has(QuestionTag.AGENDA);
    if (about && (parts.firstMine < 0 || parts.unled > 0)) {
      return null;
    }
    return week ? new QuestionCommand.ThisWeek() : new QuestionCommand.Today(false);
  }

  /** What is planned, and what the owner aims at. */
  private static @Nullable Command plan(QuestionParts parts) {
    boolean picked =
        parts.has(QuestionTag.LAST) || parts.has(QuestionTag.FIRST) || parts.has(QuestionTag.OFTEN);
    boolean happened = picked || (parts.has(QuestionTag.MET) && !parts.has(QuestionTag.AHEAD));
    if (parts.has(QuestionTag.BIRTHDAY)) {
      return null;
    }
    if (parts.has(QuestionTag.ADVOCATES)) {
      return parts.who.isEmpty()
          ? new QuestionCommand.Advocates()
          : new QuestionCommand.WhoIs(parts.who.get(0));
    }
    boolean ahead = parts.has(QuestionTag.AHEAD) && parts.content.isEmpty() && !happened;
    if ((parts.has(QuestionTag.CALENDAR) && !picked)
        || (ahead && !parts.who.isEmpty())
        || (parts.has(QuestionTag.MEETING) && (isAhead(parts) || parts.has(QuestionTag.AHEAD)))) {
      return meetings(parts);
    } else if (!parts.who.isEmpty()) {
      return null;
    } else if (parts.has(QuestionTag.EVENTS) && !happened && parts.event == null) {
      return new QuestionCommand.All(FactKind.EVENT);
    } else if (parts.has(QuestionTag.GOALS) && parts.content.size() < 2) {
      return new QuestionCommand.All(FactKind.GOAL);
    } else if (parts.has(QuestionTag.TARGETS)) {
      return new QuestionCommand.All(FactKind.TARGET);
    } else if (parts.has(QuestionTag.DUPLICATES)) {
      return new Housekeeping.Duplicates();
    } else if (parts.has(QuestionTag.GROUPS) && parts.content.isEmpty()) {
      return new QuestionCommand.All(FactKind.GROUP);
    } else if (parts.has(QuestionTag.RESOURCES) && parts.content.isEmpty()) {
      return new QuestionCommand.All(FactKind.RESOURCE);
    } else if (ahead) {
      return meetings(parts);
    }
    return isOwners(parts) ? new Mine.Shown() : null;
  }

  /** "What do I need", "what am I looking for". */
  private static boolean isOwners(QuestionParts parts) {
    boolean told = parts.has(QuestionTag.NEEDS) || parts.has(QuestionTag.OFFERS);
    boolean asks = parts.has(QuestionTag.WHO) || parts.has(QuestionTag.ANYBODY);
    return told && !asks && parts.firstMine >= 0 && parts.content.isEmpty();
  }

  private static boolean isAhead(QuestionParts parts) {
    return parts.period != null && parts.isAhead;
  }

  private static Command meetings(QuestionParts parts) {
    Who who = parts.who.isEmpty() ? null : parts.who.get(0);
    Period period = parts.period;
    return period == null || !parts.isAhead
        ? new MeetingList(who, null, null)
        : new MeetingList(who, period.from(), period.to());
  }
}
