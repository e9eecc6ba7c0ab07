package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.command.AboutPerson.Forgotten;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Housekeeping;
import dev.networkingcoach.language.command.Housekeeping.Format;
import dev.networkingcoach.language.command.Mine;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.date.ImpossibleFigures;
import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Care for what is kept. */
final class Keeping {
  private static final int LINES = 10;

  private Keeping() {}

  static List<CommandPattern> all() {
    return List.of(
        CommandPattern.of(
            "undo|take back|oops",
            "Takes the last entry back, or the one you name.",
            List.of("undo", "undo 12"),
            Keeping::undo),
        CommandPattern.of(
            "log|history|journal",
            "What was recorded, newest first.",
            List.of("log", "log 20"),
            Keeping::log),
        CommandPattern.of(
            "export|download",
            "Everything, to take away: json, csv or vcard.",
            List.of("export", "export csv", "export vcard"),
            Keeping::export),
        CommandPattern.of(
            "import|how to import|how do i import|upload",
            "How to bring contacts in.",
            List.of("import"),
            heard -> new Housekeeping.HowToImport()),
        CommandPattern.alone(
            "calendar|ics|ical",
            "Deadlines and events as a calendar.",
            List.of("calendar"),
            new Housekeeping.Calendar()),
        CommandPattern.alone(
            "duplicates|find duplicates|twins",
            "Who may be in there twice.",
            List.of("duplicates"),
            new Housekeeping.Duplicates()),
        CommandPattern.of(
            "merge",
            "Two are one person: the second goes into the first, or the first into the one after \"into\".",
            List.of("merge Dana and \"Dana Ortiz\"", "merge D. Ortiz into Dana Ortiz"),
            Keeping::merge),
        CommandPattern.of(
            "different|different people",
            "Two are two people: \"duplicates\" won't list them any more.",
            List.of("different Dana and \"Dana Ortiz\""),
            Keeping::different),
        CommandPattern.of(
            "forget|forget about|erase",
            "Removes a person for good, or all of you.",
            List.of("forget Dana", "forget me"),
            Keeping::forget),
        CommandPattern.alone(
            "forget-me",
            "Removes all that is kept of you, for good.",
            List.of("forget-me"),
            new Mine.ForgetMe()));
  }

  private static @Nullable Command undo(Heard heard) {
    WordList words = heard.words();
    boolean filler = Set.of("entry", "number", "last", "that", "it").contains(words.plain(0));
    String entry = (filler ? words.from(1) : words).text().strip();
    return new Housekeeping.Undo(
        entry.isBlank() ? null : entry.startsWith("#") ? entry.substring(1) : entry);
  }

  private static @Nullable Command log(Heard heard) {
    if (heard.words().isEmpty()) {
      return new Housekeeping.ShowLog(LINES);
    }
    String text = heard.words().text();
    int lines = Answers.number(text);
    if (lines == 0 && text.matches("[0-9]+")) {
      throw new MissingException(ImpossibleFigures.noCount(text, "entries", "20"));
    }
    return lines > 0 ? new Housekeeping.ShowLog(lines) : null;
  }

  private static @Nullable Command export(Heard heard) {
    WordList words = heard.words();
    boolean all = words.size() > 1 && Set.of("everything", "all", "it").contains(words.plain(0));
    words = all ? words.from(1) : words;
    boolean filler = Set.of("as", "to", "in").contains(words.plain(0));
    String format = (filler ? words.from(1) : words).text().toLowerCase(Locale.ROOT);
    return new Housekeeping.Export(
        switch (format) {
          case "", "json", "everything", "all" -> Format.JSON;
          case "csv", "table", "excel" -> Format.CSV;
          case "vcard", "vcf", "v-card" -> Format.VCARD;
          default ->
              throw new MissingException(
                  format + " is no form of export: json, csv or vcard was expected.");
        });
  }

  private static @Nullable Command merge(Heard heard) {
    WordList words = heard.words();
    int into = words.find(1, List.of("into"));
    if (into < words.size()) {
      return new Housekeeping.Merge(Said.who(words.slice(0, into)), Said.who(words.from(into + 1)));
    }
    List<Who> two = TiePatterns.two(words, heard.names(), false);
    return new Housekeeping.Merge(two.get(1), two.get(0));
  }

  private static Command different(Heard heard) {
    List<Who> two = TiePatterns.two(heard.words(), heard.names(), false);
    return new Housekeeping.Different(two.get(0), two.get(1));
  }

  private static @Nullable Command forget(Heard heard) {
    WordList words = heard.words();
    Command topics = TopicPatterns.taken(words, heard.context().names());
    if (topics != null) {
      return topics;
    }
    int end = words.has(words.size() - 2, "for good") ? words.size() - 2 : words.size();
    WordList who = words.slice(0, end);
    boolean me = who.size() == 1 && Set.of("me", "myself", "everything").contains(who.plain(0));
    return me ? new Mine.ForgetMe() : new Forgotten(Said.who(who));
  }
}
