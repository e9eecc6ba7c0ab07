package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.command.AboutPerson.Learnt;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.InteractionCommand.Interacted;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.name.NameScope;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.OrganizationReader;
import dev.networkingcoach.language.internal.name.PeopleReader;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.text.WordBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a frame that fits its meaning. Not thread-safe. */
public final class MeaningReader {
  private static final Set<String> PLANS =
      Set.of(
          "MEETING",
          "MEETINGDATED",
          "MEETINGMOVED",
          "MEETINGCANCELLED",
          "MEETINGMISSED",
          "NOMEETING",
          "TARGETED",
          "TARGETEDROLE",
          "ATTENDING",
          "FOCUS",
          "EVENTMOVED",
          "EVENTDROPPED",
          "INVITED",
          "MEETINGSPOKEN",
          "REMINDER");

  /** Deeds that need the whole clause. */
  private static final Set<String> WHOLE =
      Set.of(
          "METBASE", "TALKEDBASE", "WHOMASK", "WHOMMET", "WHOMTALKED", "WHOMWROTE", "TALKEDABOUT");

  private static final Set<String> CONTROLS =
      Set.of(
          "STOP",
          "STARTAT",
          "RESUME",
          "MODELON",
          "MODELOFF",
          "PAUSE",
          "AWAY",
          "QUIETABOUT",
          "ARCHIVE",
          "SKIP",
          "DISMISS",
          "DONEABOUT",
          "UNDOABOUT",
          "UNDOALL",
          "MYWORK",
          "MYINTEREST",
          "FORGET",
          "FORGETSAID",
          "FORGETME",
          "PRIVACY",
          "SETTINGS",
          "REACTION",
          "SWEARING",
          "MYEMAIL",
          "BACK",
          "HOWTO",
          "HELP",
          "GREETING",
          "THANKSCOACH",
          "BYE",
          "NOSEND",
          "EXPORT",
          "UNHAPPY",
          "DUPLICATE",
          "MYNAME",
          "CHITCHAT",
          "NERVOUS");
  private static final Set<String> THREAD =
      Set.of(
          "UNDO",
          "FIXWHO",
          "FIXDAY",
          "FIXTITLE",
          "FIXORG",
          "SAMEFOR",
          "NOTWHO",
          "FIXKIND",
          "FIXEVENT");

  private final DeedMeanings deeds;
  private final FactMeanings facts;
  private final PlanMeanings plans;
  private final QueryMeanings queries;
  private final ControlMeanings controls;
  private final OwnerMeanings owners;

  /** A reader over what is known. */
  public MeaningReader(
      WordBook book, NameTagger names, PeopleReader people, OrganizationReader organizations) {
    NameScope scope = names.scope();
    AdjunctReader adjuncts = new AdjunctReader(book, names, people, organizations);
    deeds = new DeedMeanings(book, adjuncts, names);
    ItemPhrase phrases = new ItemPhrase(book);
    facts = new FactMeanings(scope, names.roles(), phrases);
    plans = new PlanMeanings(book, adjuncts, scope);
    queries = new QueryMeanings(scope);
    controls = new ControlMeanings(book);
    owners = new OwnerMeanings(book, scope, phrases);
  }

  /** What a frame means; null where it does not fit after all. */
  public @Nullable MeaningResult of(FrameMatch match, SpokenClause clause) {
    String meaning = match.meaning();
    if (DeedMeanings.has(meaning)) {
      return deeds.of(match, clause);
    } else if (PLANS.contains(meaning)) {
      return plans.of(match, clause);
    } else if (meaning.startsWith("OWN")) {
      return owners.of(match, clause);
    } else if (CONTROLS.contains(meaning)) {
      return controls.of(match, clause);
    } else if (isQuestion(meaning) || meaning.equals("MEETINGLIST")) {
      return queries.of(match, clause);
    }
    return THREAD.contains(meaning) ? null : facts.of(match, clause);
  }

  /** What is learnt of somebody from what stands beside the name. */
  public static Details details(PersonMention mention) {
    return PersonWords.details(mention);
  }

  /** What is told beside a name and fits no field, as notes. */
  public static List<Command> noted(PersonMention mention, LocalDate today) {
    return PersonWords.noted(mention, today);
  }

  /** Somebody who is new, with what stands beside the name. */
  public static Command learnt(PersonMention mention) {
    return new Learnt(PersonWords.one(mention), PersonWords.details(mention));
  }

  /** The same interaction with more that was learnt. */
  public static Interacted with(Interacted one, Details more) {
    return new Interacted(
        one.kind(),
        one.people(),
        one.when(),
        one.matter(),
        one.where(),
        PersonWords.both(one.learnt(), more),
        one.by());
  }

  /** Whether a meaning is a meeting that is agreed upon. */
  public static boolean isMeeting(String meaning) {
    return meaning.equals("MEETING") || meaning.equals("MEETINGDATED");
  }

  /**
   * Whether a meaning lists meetings ahead, or calls one off: a past one only where no other is.
   */
  public static boolean isOfMeetingsAhead(String meaning) {
    return meaning.equals("MEETINGCANCELLED")
        || meaning.equals("NOMEETING")
        || meaning.equals("MEETINGLIST");
  }

  /** Whether a meaning tells on which days the owner is away, which are always to come. */
  public static boolean isOfDaysOff(String meaning) {
    return meaning.equals("AWAY") || meaning.equals("PAUSE");
  }

  /** Whether a meaning may be told amid other words. */
  public static boolean isIsland(String meaning) {
    return meaning.equals("MEETING") || (DeedMeanings.has(meaning) && !WHOLE.contains(meaning));
  }

  /** Whether a meaning is something that happened. */
  public static boolean isDeed(String meaning) {
    return DeedMeanings.has(meaning);
  }

  /** Whether a meaning is a question. */
  public static boolean isQuestion(String meaning) {
    return meaning.startsWith("Q");
  }

  /** Whether a meaning corrects or continues what was said before. */
  public static boolean isOfThread(String meaning) {
    return THREAD.contains(meaning);
  }

  /** Whether a meaning tells the coach how to behave, or is small talk. */
  public static boolean isControl(String meaning) {
    return CONTROLS.contains(meaning) || meaning.equals("MEETINGLIST");
  }

  /** Whether a meaning is about what is planned. */
  public static boolean isPlan(String meaning) {
    return PLANS.contains(meaning);
  }
}
