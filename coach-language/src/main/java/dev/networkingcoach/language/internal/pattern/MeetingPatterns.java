package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.clause.Names;
import dev.networkingcoach.language.internal.clause.People;
import dev.networkingcoach.language.internal.clause.TwoWaysException;
import dev.networkingcoach.language.internal.clause.Vocabularies;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Met, talked, thanked and pitched: people first. */
final class MeetingPatterns {
  private static final List<String> MEALS =
      List.of("coffee", "lunch", "dinner", "breakfast", "drinks", "beer");

  private static final String MEAL_OPENINGS =
      "|coffee with|lunch with|dinner with|breakfast with|drinks with|had a coffee with|"
          + "had a beer with|grabbed coffee with|grabbed lunch with";

  private MeetingPatterns() {}

  static List<CommandPattern> all() {
    return List.of(
        CommandPattern.of(
            "met|met with|met up with|meet|meeting|meeting with|will meet|saw|ran into|bumped"
                + " into|had coffee with|had lunch with|had dinner with|had breakfast with|had"
                + " drinks with|had a meeting with"
                + MEAL_OPENINGS,
            "You met somebody; say where, and what you learnt.",
            List.of(
                "met Dana Ortiz at JavaZone, CTO at Payflow, looks for a React contractor",
                "met Dana and Bob yesterday",
                "had coffee with Dana"),
            MeetingPatterns::met),
        CommandPattern.of(
            "talked|talked to|talked with|spoke|spoke to|spoke with|called|phoned|chatted"
                + " with|chatted to|had a call with|caught up with|heard from|call with|phone call"
                + " with|had a chat with|chat with|had a phone call with|had a great chat with|had"
                + " a good chat with|great chat with|good chat with|had a great call with|had a"
                + " good call with|great call with|good call with|had a great talk with|had a good"
                + " talk with|call|phone|email|e-mail|mail|write|write to|message|text|ping|talk"
                + " to|talk with|speak to|speak with|follow up with|follow-up with|reach out to|get"
                + " back to|check in with|catch up with",
            "You talked to somebody.",
            List.of("talked to Dana and Bob about pricing on 14 nov", "called Dana"),
            Imperatives.asking(heard -> people(InteractionKind.TALKED, heard))),
        CommandPattern.of(
            "wrote|wrote to|emailed|e-mailed|mailed|messaged|texted|followed up with|"
                + "reached out to|checked in with|got back to",
            "You wrote to somebody; say \"Dana wrote to me\" where they did.",
            List.of("wrote to Dana re: contract", "emailed Dana on 14 nov"),
            Imperatives.asking(heard -> people(InteractionKind.TALKED, heard))),
        CommandPattern.of(
            "thanked|thank|said thanks to|said thank you to",
            "You thanked somebody.",
            List.of("thanked Sven for the templates"),
            Imperatives.asking(heard -> people(InteractionKind.THANKED, heard))),
        CommandPattern.of(
            "pitched|pitched to|pitch|pitch to",
            "You pitched to somebody.",
            List.of("pitched to Dana yesterday"),
            Imperatives.asking(MeetingPatterns::pitched)));
  }

  /** "Dana called me about the offer": the name before the verb. */
  static Command talked(WordList name, Heard heard) {
    Telling telling = Telling.any(InteractionKind.TALKED, heard, Tense.PAST);
    return telling.finish(List.of(Names.who(name)), telling.words());
  }

  /** Somebody whom the owner is going to meet. */
  static @Nullable Command planned(Heard heard) {
    return met(heard.opened("will meet"));
  }

  private static @Nullable Command met(Heard heard) {
    boolean planned = heard.opening().contains("meet") && !heard.opening().startsWith("had");
    Telling telling = Telling.of(InteractionKind.MET, heard, planned ? Tense.FUTURE : Tense.PAST);
    if (planned && !telling.isAhead(heard)) {
      throw new TwoWaysException(
          "Did you meet already? Nothing was logged.\n"
              + "Maybe say the day, if it is to come: \"will meet Dana on friday\".",
          List.of("met " + Imperatives.written(heard.words())));
    }
    meal(heard.opening()).ifPresent(telling.draft()::what);
    People people = People.read(telling.words(), telling.names(), false);
    return telling.finish(people.who(), people.rest());
  }

  /** "Had a coffee with": coffee. */
  private static Optional<String> meal(String opening) {
    return MEALS.stream()
        .filter(meal -> (" " + opening + " ").contains(" " + meal + " "))
        .findFirst();
  }

  /** "Pitched Dana our product", "pitched our product to Dana". */
  private static @Nullable Command pitched(Heard heard) {
    Telling telling = Telling.of(InteractionKind.PITCHED, heard, Tense.PAST);
    WordList words = telling.words();
    int to = words.find(1, List.of("to"));
    if (!Vocabularies.ARTICLES.contains(words.plain(0)) || to >= words.size() - 1) {
      return people(InteractionKind.PITCHED, heard);
    }
    telling.draft().what(words.slice(0, to).text());
    People people = People.read(words.from(to + 1), telling.names(), false);
    return telling.finish(people.who(), people.rest());
  }

  private static @Nullable Command people(InteractionKind kind, Heard heard) {
    Telling telling = Telling.of(kind, heard, Tense.PAST);
    People people = People.read(telling.words(), telling.names(), false);
    return telling.finish(people.who(), people.rest());
  }
}
