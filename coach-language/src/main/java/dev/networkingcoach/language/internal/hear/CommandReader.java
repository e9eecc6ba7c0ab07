package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.AboutPerson;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.InteractionCommand;
import dev.networkingcoach.language.command.TopicCommand;
import dev.networkingcoach.language.command.Understanding;
import dev.networkingcoach.language.internal.EnglishGrammar;
import dev.networkingcoach.language.internal.text.TokenReader;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads what is said in the words of the command language. Thread-safe. */
final class CommandReader {
  /** What is said of two topics is no question about people. */
  private static final Pattern COMPARING =
      Pattern.compile("(?i)\\b(?:the same|is different from|are different|topics?)\\b");

  private static final Pattern FIGURE = Pattern.compile("\\d+");

  /** More than any number of ours: where one is refused, nothing else can have been meant. */
  private static final Pattern BEYOND = Pattern.compile("\\d{5,}");

  private final Context context;
  private final EnglishGrammar commands;
  private final CommandGate gate;
  private final FallbackReader fallback;
  private final TokenReader tokens;
  private final Pattern labels;

  CommandReader(
      LanguageBook language,
      EnglishGrammar commands,
      Context context,
      CommandGate gate,
      FallbackReader fallback) {
    this.commands = commands;
    this.context = context;
    this.gate = gate;
    this.fallback = fallback;
    tokens = language.tokens();
    labels = language.labels();
  }

  /**
   * What the words mean in the command language.
   *
   * @param exact whether only short orders count, such as "today" or "undo 3"
   */
  Optional<HeardClause> read(String words, boolean exact) {
    if (words.equalsIgnoreCase("stop")) {
      return Optional.empty();
    }
    boolean isShort = words.split("\\s+", -1).length <= 3;
    boolean labelled = labels.matcher(words).find();
    boolean beyond = (exact ? BEYOND : FIGURE).matcher(words).find();
    boolean compares = exact && COMPARING.matcher(words).find();
    boolean isLong = exact && !isShort && !labelled;
    if (isLong && !beyond && !compares) {
      return Optional.empty();
    }
    Understanding read =
        commands.understood(words, new Context(context.today(), context.names())).orElse(null);
    if (beyond
        && read instanceof Understanding.Incomplete incomplete
        && isNamed(exact ? BEYOND : FIGURE, words, incomplete.missing())) {
      return Optional.of(HeardClause.refused(incomplete.missing(), words));
    }
    if (read instanceof Understanding.Understood understood
        && gate.lets(understood.command(), words)) {
      Command command = understood.command();
      if (isLong && !(command instanceof TopicCommand)) {
        return Optional.empty();
      }
      boolean order =
          !(command instanceof InteractionCommand) && !(command instanceof AboutPerson.Learnt);
      return exact && !order && !labelled
          ? Optional.empty()
          : Optional.of(
              new HeardClause(
                  "ORDER",
                  new Told(List.of(understood.command()), false),
                  fallback.mentions(tokens.read(words, word -> true)),
                  words));
    }
    if (!exact
        && read instanceof Understanding.Unclear unclear
        && !fallback.isIntended(tokens.read(words, word -> true))
        && !fallback.isDenied(tokens.read(words, word -> true))) {
      List<SpokenChoice> choices =
          IntStream.range(0, unclear.readings().size())
              .mapToObj(i -> new SpokenChoice(unclear.labels().get(i), unclear.readings().get(i)))
              .toList();
      return Optional.of(
          new HeardClause("ORDER", new Doubtful(unclear.question(), choices), List.of(), words));
    }
    return Optional.empty();
  }

  /** Whether a figure of these words is what cannot be, and not that something is missing. */
  private static boolean isNamed(Pattern figure, String words, String problem) {
    return figure
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .anyMatch(one -> problem.startsWith(one) || problem.contains("(" + one + ")"));
  }
}
