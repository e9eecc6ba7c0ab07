package dev.networkingcoach.bot.language.internal.pattern;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.bot.language.command.Command;
import dev.networkingcoach.bot.language.date.Tense;
import dev.networkingcoach.bot.language.internal.clause.People;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Met, talked, thanked and pitched: people first. */
final class Meetings {
  private static final Map<String, String> MEALS =
      Map.of(
          "had coffee with", "coffee",
          "had lunch with", "lunch",
          "had dinner with", "dinner",
          "had breakfast with", "breakfast",
          "had drinks with", "drinks");

  private Meetings() {}

  static List<CommandPattern> all() {
    return List.of(
        CommandPattern.of(
            "met|met with|met up with|meet|meeting|meeting with|will meet|saw|ran into|bumped into|"
                + "had coffee with|had lunch with|had dinner with|had breakfast with|had drinks with|"
                + "had a meeting with",
            "You met somebody; say where, and what you learnt.",
            List.of(
                "met Dana Ortiz at JavaZone, CTO at Payflow, looks for a React contractor",
                "met Dana and Bob yesterday",
                "had coffee with Dana"),
            Meetings::met),
        CommandPattern.of(
            "talked|talked to|talked with|spoke|spoke to|spoke with|called|phoned|emailed|e-mailed|"
                + "mailed|wrote|wrote to|messaged|texted|chatted with|chatted to|had a call with|"
                + "caught up with|heard from",
            "You talked or wrote to somebody.",
            List.of("talked to Dana and Bob about pricing on 14 nov", "emailed Dana re: contract"),
            heard -> people(InteractionKind.TALKED, heard)),
        CommandPattern.of(
            "thanked|said thanks to|said thank you to",
            "You thanked somebody.",
            List.of("thanked Sven for the templates"),
            heard -> people(InteractionKind.THANKED, heard)),
        CommandPattern.of(
            "pitched|pitched to",
            "You pitched to somebody.",
            List.of("pitched to Dana yesterday"),
            heard -> people(InteractionKind.PITCHED, heard)));
  }

  private static @Nullable Command met(Heard heard) {
    boolean planned = heard.opening().contains("meet") && !heard.opening().startsWith("had");
    Telling telling = Telling.of(InteractionKind.MET, heard, planned ? Tense.FUTURE : Tense.PAST);
    String meal = MEALS.get(heard.opening());
    if (meal != null) {
      telling.draft().what(meal);
    }
    People people = People.read(telling.words(), telling.names(), false);
    return telling.finish(people.who(), people.rest());
  }

  private static @Nullable Command people(InteractionKind kind, Heard heard) {
    Telling telling = Telling.of(kind, heard, Tense.PAST);
    People people = People.read(telling.words(), telling.names(), false);
    return telling.finish(people.who(), people.rest());
  }
}
