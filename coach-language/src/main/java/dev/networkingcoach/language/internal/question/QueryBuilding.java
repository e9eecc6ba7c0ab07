package dev.networkingcoach.language.internal.question;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.FactQuery.Attribute;
import dev.networkingcoach.language.command.FactQuery.Circumstance;
import dev.networkingcoach.language.command.FactQuery.Dealing;
import dev.networkingcoach.language.command.FactQuery.Order;
import dev.networkingcoach.language.command.FactQuery.Period;
import dev.networkingcoach.language.command.FactQuery.Pick;
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
  private static final Set<InteractionKind> TALKS =
      Set.of(InteractionKind.TALKED, InteractionKind.MET);
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

  private static Traits named(List<Who> people) {
    return new Traits(people, null, null, null, null);
  }

  /** The query; null where the parts make none. */
  @Nullable Command query() {
    Command open = open();
    if (open != null) {
      return open;
    }
    Command tie = tie();
    if (tie != null) {
      return tie;
    }
    Deeds deeds = deeds();
    if (deeds != null && isAboutDeeds(deeds)) {
      return deeds.isTold() ? new Mentioned(parts.who, deeds.words()) : dealing(deeds);
    }
    return parts.who.isEmpty() ? described() : about();
  }

  /** What is owed, promised, and waited for. */
  private @Nullable Command open() {
    if (parts.has(QuestionTag.OWED)) {
      boolean me = parts.firstMe > parts.place(QuestionTag.OWED) && parts.firstMine < 0;
      return me
          ? new FactQuery(Wanted.WHO, named(parts.who), null, Attribute.AWAITED)
          : owed(parts.who);
    } else if (parts.has(QuestionTag.AWAITED) && parts.content.isEmpty()) {
      return new FactQuery(Wanted.WHO, named(parts.who), null, Attribute.AWAITED);
    } else if (parts.has(QuestionTag.PROMISED) && parts.content.isEmpty()) {
      return new FactQuery(Wanted.WHAT, named(parts.who), null, Attribute.PROMISED);
    }
    boolean silent = parts.has(QuestionTag.NEGATED) || parts.has(QuestionTag.NEVER);
    if (parts.who.isEmpty() && parts.has(QuestionTag.HEARD) && silent) {
      return new FactQuery(Wanted.WHO, Traits.ANYBODY, null, Attribute.AWAITED);
    }
    boolean thanks = parts.has(QuestionTag.THANKED) && silent && parts.who.isEmpty();
    return thanks ? owed(List.of()) : null;
  }

  /** Who knows whom. */
  private @Nullable Command tie() {
    boolean each = parts.has(QuestionTag.EACHOTHER) || parts.has(QuestionTag.KNOWS);
    if (!each || parts.who.isEmpty() || !parts.content.isEmpty()) {
      return null;
    }
    if (parts.who.size() == 2) {
      return new FactQuery(Wanted.WHETHER, named(parts.who), null, Attribute.KNOWS);
    }
    boolean owner = parts.firstMine >= 0;
    return owner || parts.who.size() > 2
        ? null
        : new FactQuery(Wanted.WHO, named(parts.who), null, Attribute.KNOWS);
  }

  /** What kinds of deeds a question names. */
  private record Deeds(
      Set<InteractionKind> kinds, @Nullable Favour favour, boolean theirs, String said) {
    /** What somebody said is nowhere but among the words that were kept. */
    boolean isTold() {
      return !said.isEmpty();
    }

    String words() {
      return said;
    }
  }

  private @Nullable Deeds deeds() {
    if (parts.has(QuestionTag.INTRODUCED)) {
      return favour(QuestionTag.INTRODUCED, Favour.INTRODUCTION);
    } else if (parts.has(QuestionTag.THANKED)) {
      return kinds(QuestionTag.THANKED, InteractionKind.THANKED);
    } else if (parts.has(QuestionTag.PITCHED)) {
      return kinds(QuestionTag.PITCHED, InteractionKind.PITCHED);
    } else if (parts.has(QuestionTag.DECLINED)) {
      return new Deeds(Set.of(InteractionKind.DECLINED), null, false, "");
    } else if (parts.has(QuestionTag.HEARD)) {
      return new Deeds(
          Set.of(InteractionKind.RECEIVED, InteractionKind.DECLINED, InteractionKind.TALKED),
          null,
          true,
          "");
    } else if (parts.has(QuestionTag.GOT)) {
      return new Deeds(Set.of(InteractionKind.RECEIVED), null, false, "");
    } else if (parts.has(QuestionTag.ASKED)) {
      return kinds(QuestionTag.ASKED, InteractionKind.ASKED);
    } else if (parts.has(QuestionTag.GAVE)) {
      return favour(QuestionTag.GAVE, null);
    } else if (parts.has(QuestionTag.HELPED) && parts.isPast) {
      return favour(QuestionTag.HELPED, null);
    } else if (parts.has(QuestionTag.TALKED)) {
      boolean theirs = parts.isTheirs(parts.place(QuestionTag.TALKED));
      boolean told = theirs && parts.about() != null;
      return new Deeds(TALKS, null, theirs, told ? String.valueOf(parts.about()) : "");
    } else if (parts.has(QuestionTag.MET) || parts.has(QuestionTag.MEETING)) {
      return new Deeds(Set.of(InteractionKind.MET), null, false, "");
    }
    boolean any =
        parts.has(QuestionTag.TOUCH)
            || parts.has(QuestionTag.SILENT)
            || parts.has(QuestionTag.LAST)
            || parts.has(QuestionTag.FIRST)
            || parts.has(QuestionTag.OFTEN);
    return any ? new Deeds(Set.of(), null, false, "") : null;
  }

  private Deeds kinds(QuestionTag tag, InteractionKind kind) {
    boolean theirs = parts.isTheirs(parts.place(tag));
    String words = theirs ? (parts.about() == null ? "asked thanked" : parts.about()) : "";
    return new Deeds(Set.of(kind), null, false, String.valueOf(words));
  }

  private Deeds favour(QuestionTag tag, @Nullable Favour favour) {
    boolean theirs = parts.isTheirs(parts.place(tag));
    return new Deeds(
        Set.of(
            parts.has(QuestionTag.ASKED)
                ? InteractionKind.ASKED
                : theirs ? InteractionKind.RECEIVED : InteractionKind.GAVE),
        favour,
        false,
        "");
  }

  /** "Who works with Dana": a word of what happened may tell what is known, too. */
  private boolean isAboutDeeds(Deeds deeds) {
    boolean only = deeds.kinds().isEmpty() && !parts.has(QuestionTag.TOUCH);
    boolean attribute = ATTRIBUTES.keySet().stream().anyMatch(parts::has);
    boolean first = parts.has(QuestionTag.NEWEST) && deeds.kinds().isEmpty();
    boolean email = parts.has(QuestionTag.EMAIL) && !parts.has(QuestionTag.LAST);
    boolean emailed = email && parts.firstMine < 0 && !parts.has(QuestionTag.HEARD);
    boolean liked =
        (parts.has(QuestionTag.INTERESTS) || parts.has(QuestionTag.NEEDS))
            && !parts.who.isEmpty()
            && parts.firstMine < 0;
    return !(only && attribute) && !first && !emailed && !liked;
  }

  private Command dealing(Deeds deeds) {
    Wanted wanted = wanted();
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
    boolean anyTouch = negated && deeds.kinds().equals(TALKS) && !parts.has(QuestionTag.NEVER);
    Set<InteractionKind> kinds = anyTouch ? Set.of() : deeds.kinds();
    return new FactQuery(
        wanted,
        traits,
        new Dealing(kinds, deeds.favour(), parts.about(), where, negated),
        null,
        pick());
  }

  private Wanted wanted() {
    if (parts.has(QuestionTag.HOW_MANY)) {
      return Wanted.HOW_MANY_PEOPLE;
    } else if (parts.has(QuestionTag.HOW_OFTEN)) {
      return Wanted.HOW_OFTEN;
    } else if (parts.has(QuestionTag.WHEN)) {
      return Wanted.WHEN;
    } else if (parts.has(QuestionTag.WHO) || parts.has(QuestionTag.SILENT)) {
      return Wanted.WHO;
    } else if (parts.has(QuestionTag.WHAT) && !parts.isInverted) {
      return Wanted.WHAT;
    } else if (parts.has(QuestionTag.ANYBODY) && parts.who.isEmpty()) {
      return Wanted.WHO;
    }
    return parts.isInverted ? Wanted.WHETHER : Wanted.WHAT;
  }

  private @Nullable Pick pick() {
    Integer number = parts.number;
    int most = number == null || number < 1 ? 0 : number;
    boolean one = !parts.has(QuestionTag.ANYBODY) || parts.has(QuestionTag.LAST);
    if (parts.has(QuestionTag.OFTEN)) {
      return new Pick(Order.MOST_OFTEN, most == 0 ? Integer.MAX_VALUE : most);
    } else if (parts.has(QuestionTag.NEWEST)) {
      return new Pick(Order.NEWEST, most == 0 ? 5 : most);
    } else if (parts.has(QuestionTag.FIRST)) {
      return new Pick(Order.EARLIEST, Math.max(1, most));
    }
    return parts.has(QuestionTag.LAST) && one ? new Pick(Order.LATEST, Math.max(1, most)) : null;
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
      return new FactQuery(Wanted.WHETHER, traits(null), null, null);
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
    boolean placed = about == null || sought != null;
    return (named || sought != null) && placed && !parts.who.isEmpty()
        ? new FactQuery(Wanted.WHETHER, traits(sought), null, null)
        : null;
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
      return new FactQuery(Wanted.WHO, traits(null), null, null, pick());
    } else if (parts.event != null && about == null && !named) {
      return event(parts);
    }
    if (parts.has(QuestionTag.WHO) && about == null && parts.has(QuestionTag.PHONE)) {
      return new FactQuery(Wanted.WHO, Traits.ANYBODY, null, Attribute.PHONE);
    }
    boolean people =
        parts.has(QuestionTag.WHO)
            || parts.has(QuestionTag.ANYBODY)
            || parts.has(QuestionTag.IKNOW)
            || parts.has(QuestionTag.HOW_MANY);
    boolean hiring = parts.has(QuestionTag.NEEDS) && parts.firstMine < 0;
    if (parts.has(QuestionTag.WHO) && about == null && !named && hiring) {
      return new FactQuery(Wanted.WHO, Traits.ANYBODY, null, Attribute.NEEDS);
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
      return dealing(new Deeds(Set.of(), null, false, ""));
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
