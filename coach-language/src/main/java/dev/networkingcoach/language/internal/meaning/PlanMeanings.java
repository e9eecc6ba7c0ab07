package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.command.AboutPerson.Focused;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.MeetingCommand.MeetingCancelled;
import dev.networkingcoach.language.command.MeetingCommand.MeetingMoved;
import dev.networkingcoach.language.command.MeetingCommand.MeetingPlanned;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.command.PlanningCommand.EventSet;
import dev.networkingcoach.language.command.PlanningCommand.TargetSet;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.name.NameScope;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.NothingToDo;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is planned: meetings, people to meet, events. Thread-safe. */
final class PlanMeanings {
  private static final Pattern LATER =
      Pattern.compile(
          "(?i)\\b(meeting|will|going|later|tonight|schedule|book|plan|set up|arrange|this"
              + " (afternoon|evening)|block|am (seeing|having)|i'm|i'll)\\b");

  private final AdjunctReader adjuncts;
  private final NameScope scope;

  PlanMeanings(AdjunctReader adjuncts, NameScope scope) {
    this.adjuncts = adjuncts;
    this.scope = scope;
  }

  /** What a frame means; null where it does not fit after all. */
  @Nullable MeaningResult of(FrameMatch match, SpokenClause clause) {
    Surroundings around = adjuncts.around(clause.row(), match, false);
    List<PersonMention> people = new ArrayList<>(match.people("PEOPLE"));
    people.addAll(match.people("PERSON"));
    people.addAll(around.more);
    PersonMention first = people.isEmpty() ? null : people.get(0);
    if (first != null && first.how() == Kind.NAMELESS) {
      return null;
    }
    MeaningResult read =
        switch (match.meaning()) {
          case "MEETING" -> meeting(match, around, clause, people);
          case "MEETINGMOVED" -> moved(first, around, clause);
          case "MEETINGCANCELLED" -> cancelled(first, clause);
          case "TARGETED" -> targeted(first, clause);
          case "TARGETEDROLE" -> role(match);
          case "ATTENDING" -> attending(match, around, clause);
          case "FOCUS" -> focus(match);
          case "REMINDER" -> reminder(match, clause);
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
                  new SpokenChoice("Today", words + " today"),
                  new SpokenChoice("Tomorrow", words + " tomorrow"),
                  new SpokenChoice("In a week", words + " in 1 week"))),
          people);
    }
    boolean later =
        clause.day().day().isAfter(clause.today()) || LATER.matcher(clause.written()).find();
    if (!later || clause.day().day().isBefore(clause.today())) {
      return null;
    }
    return MeaningResult.of(
        new Told(List.of(new MeetingPlanned(with, clause.day().day(), around.at, purpose)), false),
        people);
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

  private static @Nullable MeaningResult moved(
      @Nullable PersonMention first, Surroundings around, SpokenClause clause) {
    if (clause.when() == null && around.at == null) {
      return first == null
          ? null
          : MeaningResult.of(
              new Doubtful(
                  "To which day is the meeting with " + PersonWords.shown(first) + " moved?",
                  List.of()),
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

  private static @Nullable MeaningResult cancelled(
      @Nullable PersonMention first, SpokenClause clause) {
    if (first == null) {
      return null;
    }
    return MeaningResult.of(
        new Told(
            List.of(
                new MeetingCancelled(
                    PersonWords.one(first), clause.when() == null ? null : clause.when().day())),
            false),
        List.of(first));
  }

  private static @Nullable MeaningResult targeted(
      @Nullable PersonMention first, SpokenClause clause) {
    if (first == null) {
      return null;
    }
    if (first.known().stream().anyMatch(one -> one.isContact())) {
      return null;
    }
    Command target =
        new TargetSet(PersonWords.one(first), null, clause.isAhead() ? clause.day().day() : null);
    return MeaningResult.of(new Told(List.of(target), false), List.of());
  }

  private static @Nullable MeaningResult role(FrameMatch match) {
    String words = match.text("WORDS");
    if (words == null
        || words
            .toLowerCase(Locale.ROOT)
            .matches(
                "(more|new|other|some|interesting)"
                    + " .*|people.*|them|him|her|everyone|somebody.*|someone.*")) {
      return words == null
          ? null
          : MeaningResult.of(
              new NothingToDo(
                  "Name those you want to meet, and I look for a way to each: \"target Lee Park by"
                      + " 31 March\". A purpose and a goal help, too.",
                  List.of("targets", "my goals")),
              List.of());
    }
    String bare = words.replaceFirst("(?i)^(the|a|an) ", "");
    return MeaningResult.of(
        new Doubtful(
            "Shall I put "
                + words
                + " on your list of people to meet? The name is better, if you know it.",
            List.of(
                new SpokenChoice("Yes", "target " + PersonWords.quoted(bare)),
                SpokenChoice.declining("No"))),
        List.of());
  }

  private @Nullable MeaningResult attending(
      FrameMatch match, Surroundings around, SpokenClause clause) {
    String event = match.text("EVENT");
    if (event == null
        || event
            .toLowerCase(Locale.ROOT)
            .matches(
                "(the )?(bed|sleep|work|office|gym|lunch|home|doctor|dentist|shop|store|school|beach|station|airport|bathroom|toilet)("
                    + " .*)?|be .*|do .*|have .*|a meeting.*|a call.*|lunch.*|dinner.*|the"
                    + " meeting.*")) {
      return null;
    }
    String bare = event.replaceFirst("(?i)^(the|a|an) ", "").replaceFirst(" in \\p{Lu}.*$", "");
    String topic = match.text("TOPIC");
    String purpose =
        topic == null ? around.topic : match.slots().containsKey("TOPIC") ? "find " + topic : topic;
    boolean exact =
        (clause.when() != null && clause.when().period() == null) || scope.isEvent(bare);
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
                    bare,
                    scope.isEvent(bare) && clause.day().period() != null
                        ? null
                        : clause.day().day(),
                    purpose,
                    List.of(),
                    List.of())),
            false),
        List.of());
  }

  private @Nullable MeaningResult focus(FrameMatch match) {
    String words = String.valueOf(match.text("WORDS"));
    List<String> there =
        scope.at(words.replaceFirst(" .*", "")).stream().map(one -> one.name()).toList();
    if (scope.index().named(words).size() == 1) {
      return MeaningResult.of(
          new Told(
              List.of(new Focused(new Who(scope.index().named(words).get(0).id()), true)), false),
          List.of());
    }
    if (!there.isEmpty()) {
      return MeaningResult.of(
          new Doubtful(
              "I can focus on people. On whom of " + words + "?",
              there.stream()
                  .limit(4)
                  .map(name -> new SpokenChoice(name, "focus on " + PersonWords.quoted(name)))
                  .toList()),
          List.of());
    }
    return MeaningResult.of(
        new Doubtful(
            "Shall I keep \""
                + words
                + "\" as a goal? To focus on a person, say \"focus on Dana\".",
            List.of(
                new SpokenChoice("Yes, as a goal", "goal: " + words),
                SpokenChoice.declining("No"))),
        List.of());
  }

  private @Nullable MeaningResult reminder(FrameMatch match, SpokenClause clause) {
    String words = String.valueOf(match.text("WORDS"));
    for (String word : words.split("[ ,.!?]+", -1)) {
      String bare = word.replaceAll("'s$", "");
      List<NamedContact> known =
          (bare.length() > 1 && Character.isUpperCase(bare.charAt(0))) || bare.length() > 3
              ? scope.index().named(bare)
              : List.of();
      if (known.size() == 1) {
        String when = clause.when() == null ? "" : " (" + clause.day().day() + ")";
        return MeaningResult.of(
            new Told(
                List.of(
                    new Noted(
                        new Who(known.get(0).id()), "to do: " + words + when, clause.today())),
                true),
            List.of(new PersonMention(0, known.get(0).name(), known, Kind.NAMED, null)));
      }
    }
    return MeaningResult.of(
        new NothingToDo(
            "I keep no reminders of my own: what is due with people shows in \"today\". I can note"
                + " it about a person.",
            List.of("today")),
        List.of());
  }
}
