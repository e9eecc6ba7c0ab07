package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.PlanningCommand.EventDropped;
import dev.networkingcoach.language.command.PlanningCommand.EventSet;
import dev.networkingcoach.language.command.PlanningCommand.GoalAchieved;
import dev.networkingcoach.language.command.PlanningCommand.GoalDropped;
import dev.networkingcoach.language.command.PlanningCommand.GoalSet;
import dev.networkingcoach.language.command.PlanningCommand.GroupJoined;
import dev.networkingcoach.language.command.PlanningCommand.GroupLeft;
import dev.networkingcoach.language.command.PlanningCommand.ResourceDropped;
import dev.networkingcoach.language.command.PlanningCommand.ResourceSet;
import dev.networkingcoach.language.command.PlanningCommand.TargetDropped;
import dev.networkingcoach.language.command.PlanningCommand.TargetReached;
import dev.networkingcoach.language.command.PlanningCommand.TargetSet;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.date.RestingDay;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.clause.Dating;
import dev.networkingcoach.language.internal.clause.Lists;
import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.clause.Names;
import dev.networkingcoach.language.internal.clause.People;
import dev.networkingcoach.language.internal.clause.TwoWaysException;
import dev.networkingcoach.language.internal.text.ShownDay;
import dev.networkingcoach.language.internal.words.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Targets, goals, events, groups and resources. */
final class PlanPatterns {
  private static final Set<String> END = Set.of("reached", "achieved", "done", "met");
  private static final Set<String> DROP =
      Set.of(
          "remove", "drop", "delete", "not", "dropped", "removed", "cancelled", "canceled", "left");

  /** After "going to", these are no event. */
  private static final Set<String> DOING =
      Set.of(
          "talk",
          "call",
          "ask",
          "give",
          "send",
          "write",
          "thank",
          "pitch",
          "introduce",
          "have",
          "be",
          "do",
          "say",
          "email",
          "help",
          "visit");

  private PlanPatterns() {}

  static List<CommandPattern> all() {
    return List.of(
        CommandPattern.of(
            "target|i want to meet|want to meet",
            "Somebody you want to meet, in which market and by when.",
            List.of(
                "target Lee Park, market: fintech, by 1 dec",
                "target Lee Park reached",
                "target Lee Park remove"),
            PlanPatterns::target),
        CommandPattern.of(
            "goal|my goal is",
            "Something you want to achieve, and by when.",
            List.of(
                "goal three new customers, market: fintech, by 31 march",
                "goal three new customers achieved",
                "goal three new customers remove"),
            PlanPatterns::goal),
        CommandPattern.of(
            "event|add event|new event|add an event|going to",
            "An event you go to: when, what for, and whom to meet.",
            List.of(
                "event JavaZone on 9 dec, purpose: find partners, meet: Dana and Bob",
                "event JavaZone, markets: fintech, health",
                "event JavaZone remove"),
            PlanPatterns::event),
        CommandPattern.of(
            "group|joined",
            "A group you are in.",
            List.of(
                "group Java User Group, platform: Meetup",
                "joined Java User Group on 3 march 2026"),
            PlanPatterns::group),
        CommandPattern.of(
            "left|leave",
            "You are in a group no more.",
            List.of("left Java User Group"),
            heard -> new GroupLeft(Said.text(heard.words(), "The group"))),
        CommandPattern.of(
            "resource|worth sharing",
            "Something worth passing on, and what it is about.",
            List.of(
                "resource \"Pricing for startups\", topics: pricing, startups, link:"
                    + " https://example.org/pricing",
                "resource \"Pricing for startups\" remove"),
            PlanPatterns::resource));
  }

  private static @Nullable Command target(Heard heard) {
    WordList words = heard.words();
    WordList bare = trimmed(words);
    if (ends(words, END)) {
      return new TargetReached(Said.who(bare));
    } else if (ends(words, DROP)) {
      return new TargetDropped(Said.who(bare));
    }
    Dating due = Dating.take(words, 1, heard.dates(Tense.FUTURE), Dating.DUE);
    NamedParts options = NamedParts.of(due.words(), Set.of("market", "in"));
    int by = options.first().find(1, List.of("by", "before", "until"));
    if (by < options.first().size()) {
      throw new MissingException(
          options.first().from(by + 1).text()
              + " is no date: one such as 2026-12-01, 1 dec or end of march was expected.");
    }
    return new TargetSet(Said.who(options.first()), options.text("market", "in"), due.date());
  }

  private static @Nullable Command goal(Heard heard) {
    WordList words = heard.words();
    if (ends(words, Set.of("achieved", "reached", "done"))) {
      return new GoalAchieved(Said.text(trimmed(words), "The goal"));
    } else if (ends(words, DROP)) {
      return new GoalDropped(Said.text(trimmed(words), "The goal"));
    }
    Dating due = Dating.take(words, 1, heard.dates(Tense.FUTURE), Dating.DUE);
    NamedParts options = NamedParts.of(due.words(), Set.of("market"));
    return new GoalSet(Said.text(options.first(), "The goal"), options.text("market"), due.date());
  }

  private static @Nullable Command event(Heard heard) {
    WordList words = heard.words();
    boolean going = heard.opening().equals("going to");
    if (going && Set.of("meet", "see").contains(words.plain(0))) {
      return MeetingPatterns.planned(heard.with(words.from(1)));
    } else if (going && !words.isEmpty() && DOING.contains(words.plain(0))) {
      return null;
    }
    if (ends(words, DROP)) {
      return new EventDropped(Said.text(trimmed(words), "The event"));
    }
    Dating day = Dating.take(words, 1, heard.dates(Tense.FUTURE), List.of("on", "in"));
    When when = day.when();
    if (when != null && when.period() != null) {
      throw new MissingException(
          "\"" + when.period() + "\" tells no day: the day of the event is missing.");
    }
    int to = going ? day.words().find(1, List.of("to")) : day.words().size();
    NamedParts options =
        NamedParts.of(
            day.words().slice(0, to), Set.of("purpose", "markets", "market", "meet", "for", "to"));
    if (when != null) {
      passed(options, when.day(), heard);
    }
    String purpose = options.text("purpose", "for", "to");
    return new EventSet(
        Said.text(options.first(), "The event"),
        heard.day(day),
        to < day.words().size() ? day.words().from(to + 1).text() : purpose,
        Lists.items(options.words("markets", "market")),
        people(options.words("meet"), heard.names()));
  }

  /** "Event DevDays on 27 nov", said on the 30th, is hardly next year's. */
  private static void passed(NamedParts options, LocalDate ahead, Heard heard) {
    LocalDate past = RestingDay.justPassed(ahead, heard.words().plain(), heard.context().today());
    if (past != null) {
      String name = Said.text(options.first(), "The event");
      StringBuilder more = new StringBuilder();
      for (String part : List.of("purpose", "markets", "market", "meet", "for", "to")) {
        String said = options.text(part);
        more.append(said == null ? "" : ", " + part + ": " + said);
      }
      throw new TwoWaysException(
          ShownDay.whole(past)
              + " has passed. Was "
              + name
              + " then, or is it on "
              + ShownDay.whole(ahead)
              + "?",
          List.of("event " + name + " on " + past + more, "event " + name + " on " + ahead + more),
          List.of("It was on " + ShownDay.whole(past), "It is on " + ShownDay.whole(ahead)));
    }
  }

  private static List<Who> people(WordList words, Names names) {
    return words.clauses().stream()
        .flatMap(
            clause ->
                People.read(clause.plain(0).equals("and") ? clause.from(1) : clause, names, false)
                    .who()
                    .stream())
        .toList();
  }

  private static @Nullable Command group(Heard heard) {
    WordList words = heard.words();
    if (ends(words, DROP)) {
      return new GroupLeft(Said.text(trimmed(words), "The group"));
    }
    Dating day = Dating.take(words, 1, heard.dates(Tense.PAST), Dating.HAPPENED);
    NamedParts options = NamedParts.of(day.words(), Set.of("platform", "on", "joined"));
    return new GroupJoined(
        Said.text(options.first(), "The group"), heard.day(day), options.text("platform", "on"));
  }

  private static @Nullable Command resource(Heard heard) {
    WordList words = heard.words();
    if (ends(words, DROP)) {
      return new ResourceDropped(Said.text(trimmed(words), "The title"));
    }
    int link = link(words);
    WordList apart = link < words.size() && link > 0 ? words.without(link, link + 1) : words;
    int about = link < words.size() ? apart.find(1, List.of("about")) : apart.size();
    NamedParts options =
        NamedParts.of(apart.slice(0, about), Set.of("topics", "topic", "about", "link"));
    WordList topics =
        about < apart.size() ? apart.from(about + 1) : options.words("topics", "topic", "about");
    return new ResourceSet(
        Said.text(options.first(), "The title"),
        Lists.items(topics),
        apart.size() < words.size() ? words.get(link).text() : options.text("link"));
  }

  /** Where a link stands that nothing announces; the size where none does. */
  private static int link(WordList words) {
    for (int i = 1; i < words.size(); i++) {
      boolean named = words.plain(i - 1).equals("link");
      if (words.plain(i).matches("https?://.+") && !named) {
        return i;
      }
    }
    return words.size();
  }

  private static boolean ends(WordList words, Set<String> ends) {
    return words.size() > 1 && ends.contains(words.plain(words.size() - 1));
  }

  private static WordList trimmed(WordList words) {
    int end = words.size() - 1;
    return words.slice(0, end > 1 && words.plain(end - 1).equals("is") ? end - 1 : end);
  }
}
