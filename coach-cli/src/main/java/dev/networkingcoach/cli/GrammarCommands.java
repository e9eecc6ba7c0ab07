package dev.networkingcoach.cli;

import static dev.networkingcoach.cli.ProgramTexts.TEXTS;

import dev.networkingcoach.cli.talk.ChatLoop;
import dev.networkingcoach.language.Grammar;
import dev.networkingcoach.language.command.CommandHelp;
import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.Understanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands that are said to the coach, as the grammar has them. */
final class GrammarCommands {
  /** Says anything, whatever it begins with. */
  static final String SAY = "say";

  /** A command of picocli. */
  static final String HELP = "help";

  private static final String SHELL_SPECIAL = ".*[?*!&;()$#<>|`\\\\'~{}\\[\\]].*";

  private final List<CommandHelp> vocabulary = new Grammar().vocabulary();

  /** A command as the command line has it. */
  record Named(String name, CommandHelp help) {}

  /**
   * Every command, under one word each, but for those the program has of its own, and those about
   * messages: a command line gets none.
   */
  List<Named> all() {
    return vocabulary.stream()
        .filter(help -> !help.aboutMessages())
        .flatMap(help -> oneWord(help).map(name -> new Named(name, help)).stream())
        .filter(named -> !CommandTree.NAMES.contains(named.name()) && !named.name().equals(HELP))
        .toList();
  }

  /** The name; else the first synonym that is one word. */
  private static Optional<String> oneWord(CommandHelp help) {
    return names(help).filter(name -> name.indexOf(' ') < 0).findFirst();
  }

  private static Stream<String> names(CommandHelp help) {
    return Stream.concat(Stream.of(help.name()), help.synonyms().stream());
  }

  /**
   * What these words say to the coach; empty where they do not begin as anything that can be said.
   */
  Optional<CommandLine> said(ProgramRun session, String... words) {
    String first = words[0].strip().toLowerCase(Locale.ROOT).split("\\s+", 2)[0];
    if (ChatLoop.isNumber(words[0])) {
      PressCommand press = new PressCommand(session, Integer.parseInt(words[0]));
      return Optional.of(named(new CommandLine(press), words[0]));
    }
    Optional<Named> named = all().stream().filter(one -> one.name().equals(first)).findFirst();
    Optional<CommandHelp> help =
        named.isPresent()
            ? named.map(Named::help)
            : vocabulary.stream().filter(one -> begins(one, first)).findFirst();
    return help.map(found -> command(session, words[0], found));
  }

  private static boolean begins(CommandHelp help, String word) {
    return names(help).anyMatch(name -> name.equals(word) || name.startsWith(word + " "));
  }

  /** What words that are no command may have been meant to say; empty where nothing is near. */
  static List<String> nearest(ProgramRun session, List<String> words) {
    Context context = new Context(LocalDate.now(session.console().clock()), (kind, name) -> false);
    return new Grammar().parse(words, context) instanceof Understanding.Unknown unknown
        ? unknown.nearest()
        : List.of();
  }

  /** The command of this name, which is the first of the words said. */
  CommandLine command(ProgramRun session, String name, CommandHelp help) {
    List<String> examples =
        new ArrayList<>(help.examples().stream().map(GrammarCommands::example).toList());
    if (!help.synonyms().isEmpty()) {
      examples.add("");
      examples.add(TEXTS.orSay(String.join(", ", help.synonyms())));
    }
    return described(
        new CommandLine(new GrammarCommand(session, List.of(name))), name, help.line(), examples);
  }

  /** The command that says anything. */
  static CommandLine say(ProgramRun session) {
    return described(
        new CommandLine(new GrammarCommand(session, List.of())),
        SAY,
        TEXTS.saysAnything(),
        List.of(
            "  coach say \"met Dana Ortiz at JavaZone, looks for a React contractor\"",
            "  coach say may I ask Dana for an intro to Lee"));
  }

  private static CommandLine described(
      CommandLine command, String name, String line, List<String> examples) {
    command
        .getCommandSpec()
        .usageMessage()
        .description(escaped(line))
        .footerHeading("%nExamples:%n")
        .footer(examples.stream().map(GrammarCommands::escaped).toArray(String[]::new));
    return named(command, name);
  }

  private static CommandLine named(CommandLine command, String name) {
    CommandSpec spec = command.getCommandSpec().name(name);
    // "--not" and the like belong to what is said.
    spec.parser().unmatchedOptionsArePositionalParams(true);
    return command;
  }

  /** An example as a shell takes it. */
  static String example(String said) {
    boolean plain = !said.matches(SHELL_SPECIAL);
    return "  coach " + (plain ? said : '"' + said.replaceAll("([\"$`\\\\])", "\\\\$1") + '"');
  }

  private static String escaped(String text) {
    return text.replace("%", "%%");
  }
}
