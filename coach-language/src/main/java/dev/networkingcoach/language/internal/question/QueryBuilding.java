package dev.networkingcoach.language.internal.question;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.FactQuery.Attribute;
import dev.networkingcoach.language.command.FactQuery.Circumstance;
import dev.networkingcoach.language.command.FactQuery.Dealing;
import dev.networkingcoach.language.command.FactQuery.Period;
import dev.networkingcoach.language.command.FactQuery.Sought;
import dev.networkingcoach.language.command.FactQuery.Traits;
import dev.networkingcoach.language.command.FactQuery.Wanted;
import dev.networkingcoach.language.command.QuestionCommand;
import dev.networkingcoach.language.command.QuestionCommand.Mentioned;
import dev.networkingcoach.language.command.QuestionCommand.WhoFits.Where;
import dev.networkingcoach.language.command.Who;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a query over the facts of the parts of a question. Not thread-safe. */
final class QueryBuilding {
  private static final int MOST_PLACE = 2;

  private static final Set<QuestionTag> PLAIN =
      Set.of(QuestionTag.TITLE, QuestionTag.ORGANIZATION, QuestionTag.PHONE, QuestionTag.BIRTHDAY);
  private static final Map<QuestionTag, Attribute> ATTRIBUTES = new EnumMap<>(QuestionTag.class);

  static {
    ATTRIBUTES.put(QuestionTag.ORIGIN, Attribute.ORIGIN);
    ATTRIBUTES.put(QuestionTag.EMAIL, Attribute.EMAIL);
    ATTRIBUTES.put(QuestionTag.PHONE, Attribute.PHONE);
    ATTRIBUTES.put(QuestionTag.BIRTHDAY, Attribute.BIRTHDAY);
    ATTRIBUTES.put(QuestionTag.TITLE, Attribute.TITLE);
    ATTRIBUTES.put(QuestionTag.ORGANIZATION, Attribute.ORGANIZATION);
    ATTRIBUTES.put(QuestionTag.WORK, Attribute.ORGANIZATION);
    ATTRIBUTES.put(QuestionTag.NEEDS, Attribute.NEEDS);
    ATTRIBUTES.put(QuestionTag.OFFERS, Attribute.OFFERS);
    ATTRIBUTES.put(QuestionTag.INTERESTS, Attribute.INTERESTS);
    ATTRIBUTES.put(QuestionTag.NOTES, Attribute.NOTES);
    ATTRIBUTES.put(QuestionTag.RELATED, Attribute.RELATION);
    ATTRIBUTES.put(QuestionTag.MARKETS, Attribute.MARKETS);
  }

  private final QuestionParts parts;

  QueryBuilding(QuestionParts parts) {
    this.parts = parts;
  }

  static Command help(Who who) {
    return new FactQuery(Wanted.WHAT, Traits.of(who), null, Attribute.HELP);
  }

  static Command owed(List<Who> people) {
    return new FactQuery(Wanted.WHO, named(people), null, Attribute.OWED);
  }

  /** Whether it tells of people by where they work, what they do, or what they are. */
  static boolean isDescribed(QuestionParts parts) {
    return parts.organization != null || parts.role != null || parts.relation != null;
  }

  /** Whether it asks for an address, a number, a birthday or a job. */
  static boolean asksForDetail(QuestionParts parts) {
    return parts.has(QuestionTag.EMAIL) || PLAIN.stream().anyMatch(parts::has);
  }

  /** "Her e-mail and phone number": each of several things that are asked of somebody. */
  static List<Command> attributes(Command command, QuestionParts parts) {
    if (!(command instanceof FactQuery query) || query.attribute() == null || parts.who.isEmpty()) {
      return List.of();
    }
    List<Command> all =
        ATTRIBUTES.entrySet().stream()
            .filter(one -> parts.has(one.getKey()))
            .map(Map.Entry::getValue)
            .distinct()
            .<Command>map(one -> new FactQuery(Wanted.WHAT, named(parts.who), null, one))
            .toList();
    return all.contains(command) ? all : List.of();
  }

  static Traits named(List<Who> people) {
    return new Traits(people, null, null, null, null);
  }

  /** The query; null where the parts make none. */
  @Nullable Command query() {
    Command open = OpenQueries.open(parts);
    if (open != null) {
      return open;
    }
    Command tie = OpenQueries.tie(parts);
    if (tie != null) {
      return tie;
    }
    if (parts.has(QuestionTag.ADVICE) && parts.who.isEmpty() && isDescribed(parts)) {
      return described();
    }
    AskedDeeds deeds = AskedDeeds.of(parts);
    if (deeds != null && isAboutDeeds(deeds)) {
      return deeds.isTold() ? new Mentioned(parts.who, deeds.words()) : dealing(deeds);
    }
    return parts.who.isEmpty() ? described() : about();
  }

  /** "Who works with Dana": a word of what happened may tell what is known, too. */
  private boolean isAboutDeeds(AskedDeeds deeds) {
    boolean only = deeds.kinds().isEmpty() && !parts.has(QuestionTag.TOUCH);
    boolean attribute = ATTRIBUTES.keySet().stream().anyMatch(parts::has);
    boolean first = parts.has(QuestionTag.NEWEST) && deeds.kinds().isEmpty();
    boolean email = parts.has(QuestionTag.EMAIL) && !parts.has(QuestionTag.LAST);
    boolean emailed = email && parts.firstMine < 0 && !parts.has(QuestionTag.HEARD);
    boolean plain =
        PLAIN.stream().anyMatch(parts::has)
            && !parts.who.isEmpty()
            && parts.firstMine < 0
            && parts.firstMe < 0;
    boolean liked =
        (parts.has(QuestionTag.INTERESTS) || parts.has(QuestionTag.NEEDS))
            && !parts.who.isEmpty()
            && parts.firstMine < 0;
    return !(only && attribute) && !first && !emailed && !liked && !plain;
  }

  private Command dealing(AskedDeeds deeds) {
    Wanted wanted = parts.wanted();
    boolean negated =
        parts.has(QuestionTag.SILENT)
            || ((parts.has(QuestionTag.NEGATED) || parts.has(QuestionTag.NEVER))
                && wanted == Wanted.WHO);
    Who target = null;
    List<Who> people = parts.who;
    boolean intro = deeds.favour() == Favour.INTRODUCTION;
    boolean gotFromAnybody = wanted == Wanted.WHO && !people.isEmpty();
    if (intro && gotFromAnybody) {
      target = people.get(0);
      people = List.of();
    }
    Traits traits =
        people.isEmpty()
            ? new Traits(List.of(), parts.organization, parts.role, null, parts.relation)
            : named(people);
    boolean place =
        (parts.has(QuestionTag.EVENTS) || parts.has(QuestionTag.WHERE))
            && parts.has(QuestionTag.MET)
            && !people.isEmpty();
    wanted = place ? Wanted.WHEN : wanted;
    Period period =
        parts.has(QuestionTag.NEVER) && parts.period == null && negated
            ? new Period(LocalDate.EPOCH, LocalDate.MAX, "ever")
            : parts.period;
    Circumstance where = new Circumstance(parts.event, period, target, deeds.theirs());
    boolean anyTouch =
        negated && deeds.kinds().equals(AskedDeeds.TALKS) && !parts.has(QuestionTag.NEVER);
    Set<InteractionKind> kinds = anyTouch ? Set.of() : deeds.kinds();
    return new FactQuery(
        wanted,
        traits,
        new Dealing(kinds, deeds.favour(), parts.about(), where, negated),
        null,
        parts.pick());
  }

  /** Something about people who are named. */
  private @Nullable Command about() {
    String about = parts.about();
    if (parts.isInverted || parts.has(QuestionTag.NEGATED)) {
      Command whether = whether(about);
      if (whether != null) {
        return whether;
      }
    }
    boolean named = parts.organization != null || parts.role != null || parts.relation != null;
    if (parts.has(QuestionTag.WHO) && named && parts.who.size() == 1) {
      boolean several = parts.people.stream().anyMatch(one -> one.known().size() > 1);
      return new FactQuery(several ? Wanted.WHO : Wanted.WHETHER, traits(null), null, null);
    }
    if (about == null
        && !named
        && (!parts.has(QuestionTag.WHEN) || parts.has(QuestionTag.BIRTHDAY))) {
      for (Map.Entry<QuestionTag, Attribute> one : ATTRIBUTES.entrySet()) {
        if (parts.has(one.getKey())) {
          return new FactQuery(Wanted.WHAT, named(parts.who), null, one.getValue());
        }
      }
    }
    return null;
  }

  /** "Is Bob still at Acme", "does Dana need a designer". */
  private @Nullable Command whether(@Nullable String about) {
    boolean named = parts.organization != null || parts.role != null || parts.relation != null;
    Sought sought = about == null ? null : sought(about);
    if (sought != null && parts.who.size() == 2) {
      return new FactQuery(Wanted.WHETHER, named(parts.who), null, Attribute.KNOWS);
    }
    boolean placed = about == null || sought != null;
    return (named || sought != null) && placed && !parts.who.isEmpty()
        ? new FactQuery(Wanted.WHETHER, traits(sought), null, null)
        : null;
  }

  private boolean looks() {
    return parts.has(QuestionTag.NEEDS)
        || parts.has(QuestionTag.OFFERS)
        || parts.has(QuestionTag.INTERESTS);
  }

  private @Nullable Sought sought(String about) {
    if (parts.has(QuestionTag.NEEDS)) {
      return new Sought(about, Where.NEEDS);
    } else if (parts.has(QuestionTag.OFFERS)) {
      return new Sought(about, Where.OFFERS);
    }
    return parts.has(QuestionTag.INTERESTS) ? new Sought(about, Where.INTERESTS) : null;
  }

  private Traits traits(@Nullable Sought sought) {
    return new Traits(parts.who, parts.organization, parts.role, sought, parts.relation);
  }

  /** People who are not named. */
  private @Nullable Command described() {
    String about = parts.about();
    boolean named = parts.organization != null || parts.role != null || parts.relation != null;
    if (parts.has(QuestionTag.BIRTHDAY)) {
      Dealing when =
          new Dealing(Set.of(), null, null, new Circumstance(null, parts.period, null), false);
      return new FactQuery(Wanted.WHO, Traits.ANYBODY, when, Attribute.BIRTHDAY);
    } else if (parts.has(QuestionTag.NEWEST)) {
      return new FactQuery(Wanted.WHO, traits(null), null, null, parts.pick());
    } else if (parts.event != null && about == null && !named) {
      return event(parts);
    }
    if (parts.has(QuestionTag.WHO) && about == null && parts.has(QuestionTag.PHONE)) {
      return new FactQuery(Wanted.WHO, Traits.ANYBODY, null, Attribute.PHONE);
    }
    boolean there = parts.isThere && !named;
    if (there) {
      return null;
    }
    boolean people =
        parts.has(QuestionTag.WHO)
            || parts.has(QuestionTag.ANYBODY)
            || parts.has(QuestionTag.IKNOW)
            || parts.has(QuestionTag.HOW_MANY);
    boolean hiring = parts.has(QuestionTag.NEEDS) && parts.firstMine < 0;
    if (parts.has(QuestionTag.WHO) && about == null && hiring && parts.has(QuestionTag.TITLE)) {
      return new QuestionCommand.WhoFits(Where.NEEDS, "job");
    }
    if (parts.has(QuestionTag.WHO) && about == null && !named && hiring) {
      return new FactQuery(Wanted.WHO, Traits.ANYBODY, null, Attribute.NEEDS);
    }
    String role = parts.role;
    boolean only = parts.organization == null && parts.relation == null;
    if (people && role != null && only && (parts.isIn || looks())) {
      String all = about == null ? role : String.join(" ", about, role);
      Sought fitting = sought(all);
      return fitting == null
          ? new QuestionCommand.WhoFits(Where.ANYWHERE, role)
          : new QuestionCommand.WhoFits(fitting.where(), fitting.words());
    }
    if (people && !named && about != null && parts.isIn && parts.content.size() <= MOST_PLACE) {
      return new QuestionCommand.WhoFits(Where.ANYWHERE, about);
    }
    if (named && (people || parts.relation != null || parts.role != null)) {
      Sought sought = about == null ? null : new Sought(about, Where.ANYWHERE);
      Wanted wanted = parts.has(QuestionTag.HOW_MANY) ? Wanted.HOW_MANY_PEOPLE : Wanted.WHO;
      return new FactQuery(wanted, traits(sought), null, null);
    }
    Sought looked = about == null ? null : sought(about);
    if (people && looked != null) {
      return new QuestionCommand.WhoFits(looked.where(), looked.words());
    } else if (about == null && (parts.has(QuestionTag.HOW_MANY) || parts.has(QuestionTag.IKNOW))) {
      return new FactQuery(Wanted.WHO, Traits.ANYBODY, null, null);
    } else if (parts.period != null && about == null) {
      return dealing(new AskedDeeds(Set.of(), null, false, ""));
    }
    return null;
  }

  /** When an event is, or who was there. */
  static Command event(QuestionParts parts) {
    boolean people = parts.has(QuestionTag.WHO) || parts.has(QuestionTag.ANYBODY);
    Circumstance there = new Circumstance(parts.event, parts.period, null);
    Wanted wanted = people && !parts.has(QuestionTag.ADVICE) ? Wanted.WHO : Wanted.WHEN;
    return new FactQuery(
        wanted, Traits.ANYBODY, new Dealing(Set.of(), null, null, there, false), null);
  }
}
