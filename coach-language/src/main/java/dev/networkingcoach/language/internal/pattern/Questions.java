package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.NamedAdvice;
import dev.networkingcoach.language.command.QuestionCommand;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the owner wants to know. */
final class Questions {

  private static final Set<String> WANTS =
      Set.of("need", "needs", "offer", "offers", "want", "wants", "like", "likes", "do");

  private Questions() {}

  static List<CommandPattern> all() {
    return List.of(
        CommandPattern.of(
            "today|agenda|what now|what's next|what next|what should i do|what should i do today|to do|"
                + "todo|who should i thank|whom should i thank|who do i owe|whom do i owe",
            "What to do today; all shows every advice.",
            List.of("today", "today all"),
            Questions::today),
        CommandPattern.of(
            "why not",
            "Why something was not advised, or not allowed.",
            List.of("why not", "why not Dana"),
            Questions::whyNot),
        CommandPattern.of(
            "why",
            "Why an advice was given.",
            List.of("why 2", "why Dana", "why Dana cycle.thank"),
            Questions::why),
        CommandPattern.of(
            "who|who is|who's|show|whois|tell me about|about|what do you know about|what does|"
                + "what about|what should i do about|how are things with|last talked to|"
                + "when did i last talk to|when did i last speak to|when did i last meet|"
                + "when did i last see",
            "Everything about one person; or who needs, offers or does something.",
            List.of(
                "who Dana", "who is Dana Ortiz?", "who needs a designer?", "who works at Payflow?"),
            Questions::who),
        CommandPattern.of(
            "path to|path|how do i reach|how do i get to|how can i reach|how can i meet|who knows|who can introduce me to",
            "How to reach somebody.",
            List.of("path to Lee", "who can introduce me to Lee?", "who knows a baker?"),
            Questions::path),
        CommandPattern.alone(
            "advocates|my advocates|candidates",
            "Who speaks for you, and who might.",
            List.of("advocates"),
            new QuestionCommand.Advocates()),
        CommandPattern.alone(
            "matches|introductions|who can help whom",
            "Who could help whom.",
            List.of("matches"),
            new QuestionCommand.Matches()),
        CommandPattern.alone(
            "plan|my plan|the plan|show plan",
            "Your purpose, goals, targets and events.",
            List.of("plan"),
            new QuestionCommand.WholePlan()),
        CommandPattern.alone(
            "week|look back|lookback|my week|last week|this week|review",
            "The week, looked back on.",
            List.of("week"),
            new QuestionCommand.Week()),
        all("contacts|people|my contacts|everybody", "Everybody you know.", FactKind.CONTACT),
        all("targets|my targets", "Whom you want to meet.", FactKind.TARGET),
        all("goals|my goals", "What you want to achieve.", FactKind.GOAL),
        all("events|my events", "Where you go.", FactKind.EVENT),
        all("groups|my groups", "The groups you are in.", FactKind.GROUP),
        all("resources|my resources", "What is worth passing on.", FactKind.RESOURCE));
  }

  private static CommandPattern all(String openings, String line, FactKind kind) {
    String name = openings.substring(0, openings.indexOf('|'));
    return CommandPattern.alone(openings, line, List.of(name), new QuestionCommand.All(kind));
  }

  private static @Nullable Command today(Heard heard) {
    boolean all =
        Set.of("all", "everything").contains(heard.words().plain(0)) && heard.words().size() == 1;
    return all || heard.words().isEmpty() ? new QuestionCommand.Today(all) : null;
  }

  private static @Nullable Command who(Heard heard) {
    Command fitting = Fitting.who(heard.words());
    return fitting == null ? new QuestionCommand.WhoIs(Said.who(named(heard.words()))) : fitting;
  }

  /** "What does Dana need" asks about Dana. */
  private static WordList named(WordList words) {
    int last = words.size() - 1;
    return last > 0 && WANTS.contains(words.plain(last)) ? words.slice(0, last) : words;
  }

  private static @Nullable Command path(Heard heard) {
    Command fitting = heard.opening().equals("who knows") ? Fitting.knows(heard) : null;
    return fitting == null ? new QuestionCommand.PathTo(Said.who(heard.words())) : fitting;
  }

  private static @Nullable Command why(Heard heard) {
    WordList words = heard.words();
    int last = words.size() - 1;
    boolean rule = last > 0 && Answers.isRule(words.from(last));
    NamedAdvice advice = Answers.advice(rule ? words.slice(0, last) : words);
    return new QuestionCommand.Why(advice, rule ? words.from(last).text() : null);
  }

  private static @Nullable Command whyNot(Heard heard) {
    WordList words = heard.words();
    int last = words.size() - 1;
    boolean rule = last >= 0 && Answers.isRule(words.from(last));
    WordList who = rule ? words.slice(0, last) : words;
    return new QuestionCommand.WhyNot(
        who.isEmpty() ? null : Said.who(who), rule ? words.from(last).text() : null);
  }
}
