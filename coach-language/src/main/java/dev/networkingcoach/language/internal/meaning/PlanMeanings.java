package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.MeetingCommand.MeetingCancelled;
import dev.networkingcoach.language.command.MeetingCommand.MeetingMoved;
import dev.networkingcoach.language.command.MeetingCommand.MeetingPlanned;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.command.PlanningCommand.EventDropped;
import dev.networkingcoach.language.command.PlanningCommand.EventSet;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.name.NameScope;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is planned: meetings, people to meet, events. Thread-safe. */
final class PlanMeanings {
  private static final Pattern LATER =
      Pattern.compile(
          "(?i)\\b(meeting|will|going|later|tonight|schedule|book|plan|set up|arrange|this"
              + " (afternoon|evening)|block|am (seeing|having)|i'm|i'll)\\b");

  private final WordBook book;
  private final AdjunctReader adjuncts;
  private final NameScope scope;
  private final AimMeanings aims;

  PlanMeanings(WordBook book, AdjunctReader adjuncts, NameScope scope) {
    this.book = book;
    this.adjuncts = adjuncts;
    this.scope = scope;
    aims = new AimMeanings(scope);
  }

  /** What a frame means; null where it does not fit after all. */
  @Nullable MeaningResult of(FrameMatch match, SpokenClause clause) {
    Surroundings around = adjuncts.planned(clause.row(), match);
    String time = match.text("TIME");
    if (time != null && around.at == null) {
      around.at = ClockTimes.ofMeeting(time);
    }
    List<PersonMention> people = new ArrayList<>(match.people("PEOPLE"));
    people.addAll(match.people("PERSON"));
    people.addAll(match.people("KNOWN"));
    people.addAll(around.more);
    PersonMention first = people.isEmpty() ? null : people.get(0);
    if (first != null && first.how() == Kind.NAMELESS) {
      return null;
    }
    MeaningResult read =
        switch (match.meaning()) {
          case "MEETINGDATED" ->
              clause.when() == null ? null : meeting(match, around, clause, people);
          case "MEETING" -> meeting(match, around, clause, people);
          case "MEETINGSPOKEN" -> {
            NamedContact last = clause.when() == null ? null : scope.last();
            yield last == null
                ? null
                : meeting(
                    match,
                    around,
                    clause,
                    List.of(new PersonMention(0, "we", List.of(last), Kind.PRONOUN, null)));
          }
          case "MEETINGMOVED" -> moved(first == null ? spoken() : first, around, clause);
          case "MEETINGCANCELLED", "MEETINGMISSED" -> cancelled(first, clause);
          case "NOMEETING" -> isOnADay(clause) ? cancelled(first, clause) : null;
          case "TARGETED" -> AimMeanings.targeted(people, clause);
          case "TARGETEDROLE" -> AimMeanings.role(match, clause);
          case "ATTENDING" -> attending(match, around, clause);
          case "EVENTMOVED", "EVENTDROPPED" -> event(match, clause);
          case "FOCUS" -> aims.focus(match);
          case "REMINDER" -> aims.reminder(match, clause);
          case "INVITED" -> invited(first, match, clause);
          default -> null;
        };
    return read == null
        ? null
        : new MeaningResult(read.reading(), read.people(), around.unexplained, around.left);
  }

  private static @Nullable MeaningResult meeting(
      FrameMatch match, Surroundings around, SpokenClause clause, List<PersonMention> people) {
    if (people.isEmpty()) {
      return null;
    }
    List<Who> with = PersonWords.all(people);
    String noun = purpose(match);
    String event = around.event;
    if (event != null) {
      around.places.add("at " + event);
    }
    String purpose = around.what(noun);
    if (clause.when() == null) {
      String words = clause.written();
      return MeaningResult.of(
          new Doubtful(
              "When is the meeting?",
              List.of(
                  new SpokenChoice("Today", SpokenClause.withDay(words, "today")),
                  new SpokenChoice("Tomorrow", SpokenClause.withDay(words, "tomorrow")),
                  new SpokenChoice("In a week", SpokenClause.withDay(words, "in 1 week")))),
          people);
    }
    if (clause.day().period() != null) {
      return null;
    }
    boolean later =
        clause.day().day().isAfter(clause.today())
            || (around.at != null && !clause.whole().lows().contains("morning"))
            || LATER.matcher(clause.written()).find();
    if (!later || clause.day().day().isBefore(clause.today())) {
      return null;
    }
    return MeaningResult.of(
        new Told(List.of(new MeetingPlanned(with, clause.day().day(), around.at, purpose)), false),
        people);
  }

  /** Whom an invitation comes from is met then; without a day it is noted. */
  private static @Nullable MeaningResult invited(
      @Nullable PersonMention first, FrameMatch match, SpokenClause clause) {
    if (first == null) {
      return null;
    }
    Who who = PersonWords.one(first);
    boolean exact = clause.isDated() && clause.isAhead() && clause.day().period() == null;
    Told told =
        exact
            ? new Told(
                List.of(
                    new MeetingPlanned(
                        List.of(who), clause.day().day(), null, match.text("WORDS"))),
                false)
            : new Told(List.of(new Noted(who, clause.written(), clause.today())), false);
    return MeaningResult.of(told, List.of(first));
  }

  /** "Moved it to Friday": the meeting with the one who was spoken of. */
  private @Nullable PersonMention spoken() {
    return scope.spoken().size() == 1
        ? new PersonMention(0, "it", scope.spoken(), Kind.PRONOUN, null)
        : null;
  }

  private static @Nullable String purpose(FrameMatch match) {
    for (String slot : List.of("MEAL", "CALL", "MEETING")) {
      String text = match.text(slot);
      if (text != null && !text.matches("(?i)meetings?|call|calls|talk")) {
        return text;
      }
      if (text != null && slot.equals("CALL")) {
        return text;
      }
    }
    return null;
  }

  private static String moving(PersonMention who, String day) {
    return "move the meeting with "
        + PersonWords.quoted(PersonWords.shown(who))
        + " to "
        + day.toLowerCase(Locale.ROOT);
  }

  private static @Nullable MeaningResult moved(
      @Nullable PersonMention first, Surroundings around, SpokenClause clause) {
    if (clause.when() == null && around.at == null) {
      return first == null
          ? null
          : MeaningResult.of(
              new Doubtful(
                  "To which day is the meeting with " + PersonWords.shown(first) + " moved?",
                  Stream.of("Tomorrow", "In 1 week")
                      .map(day -> new SpokenChoice(day, moving(first, day)))
                      .toList()),
              List.of(first));
    }
    Who who = first == null ? null : PersonWords.one(first);
    boolean two = clause.another() != null;
    return MeaningResult.of(
        new Told(
            List.of(
                new MeetingMoved(
                    who,
                    two && clause.when() != null ? clause.when().day() : null,
                    clause.another() != null
                        ? clause.another().day()
                        : clause.when() == null ? null : clause.when().day(),
                    around.at)),
            false),
        first == null ? List.of() : List.of(first));
  }

  /** "No meeting this week" may only be a complaint. */
  private static boolean isOnADay(SpokenClause clause) {
    return clause.isDated() && clause.day().period() == null;
  }

  private @Nullable MeaningResult cancelled(@Nullable PersonMention first, SpokenClause clause) {
    if (first != null && book.is("plural", first.name().toLowerCase(Locale.ROOT))) {
      return null;
    }
    When on = clause.carried() ? null : clause.when();
    When orOn = clause.another();
    return MeaningResult.of(
        new Told(
            List.of(
                new MeetingCancelled(
                    first == null ? null : PersonWords.one(first),
                    on == null ? null : on.day(),
                    orOn == null ? null : orOn.day())),
            false),
        first == null ? List.of() : List.of(first));
  }

  /** An event that is known is on another day, or off. */
  private @Nullable MeaningResult event(FrameMatch match, SpokenClause clause) {
    String event = match.text("EVENT");
    String bare = event == null ? "" : event.replaceFirst("(?i)^(the|a|an) ", "");
    boolean dropped = match.meaning().equals("EVENTDROPPED");
    if (!scope.isEvent(bare) || (!dropped && !clause.isDated())) {
      return null;
    }
    Command command =
        dropped
            ? new EventDropped(bare)
            : new EventSet(bare, clause.day().day(), null, List.of(), List.of());
    return MeaningResult.of(new Told(List.of(command), false), List.of());
  }

  private @Nullable MeaningResult attending(
      FrameMatch match, Surroundings around, SpokenClause clause) {
    String event = match.text("EVENT");
    if (event == null || isNoEvent(event)) {
      return null;
    }
    String bare = event.replaceFirst("(?i)^(the|a|an) ", "").replaceFirst(" in \\p{Lu}.*$", "");
    String topic = match.text("TOPIC");
    String purpose =
        topic == null ? around.topic : match.slots().containsKey("TOPIC") ? "find " + topic : topic;
    boolean dated = clause.isDated() && clause.day().period() == null;
    boolean exact = dated || scope.isEvent(bare);
    if (!exact) {
      String more = purpose == null ? "" : ", " + purpose;
      return MeaningResult.of(
          new Doubtful(
              "On which day is "
                  + bare
                  + "? Say, for example, \"event "
                  + bare
                  + " on 12 May"
                  + (more.isEmpty() ? "" : ", purpose: " + purpose)
                  + "\".",
              List.of()),
          List.of());
    }
    return MeaningResult.of(
        new Told(
            List.of(
                new EventSet(
                    bare, dated ? clause.day().day() : null, purpose, List.of(), List.of())),
            false),
        List.of());
  }

  /** "Going to see Marta", "going to the gym": no events. */
  private boolean isNoEvent(String words) {
    String bare = words.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an|my|our) ", "");
    return book.is("noevent", bare.split(" ", -1)[0]);
  }
}
