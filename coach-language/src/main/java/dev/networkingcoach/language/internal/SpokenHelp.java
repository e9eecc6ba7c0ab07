package dev.networkingcoach.language.internal;

import dev.networkingcoach.language.command.CommandHelp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be said without a command that opens it, as the frames read it: for help and
 * documentation it is named by the word people begin with.
 */
public final class SpokenHelp {
  /** What is said, by the command after which the help tells of it. */
  private static final Map<String, List<CommandHelp>> AFTER =
      Map.of(
          "events",
          List.of(
              help(
                  "meetings",
                  List.of("my meetings", "upcoming meetings"),
                  "The meetings ahead, or those of the days you name.",
                  "meetings",
                  "my meetings next week")),
          "set",
          List.of(
              help(
                  "birthday",
                  List.of("birthday of"),
                  "Somebody's birthday, with or without the year.",
                  "birthday of Dana is 31 May",
                  "Dana's birthday is 31 May 1980")),
          "clear",
          List.of(
              help(
                  "label",
                  List.of("tag", "flag"),
                  "A label for somebody, to find them by.",
                  "label Dana as speaker")),
          "event",
          List.of(
              help(
                  "meeting",
                  List.of("meeting with", "meet", "will meet"),
                  "A meeting you agreed upon: with whom, when, and what about.",
                  "meeting Dana tomorrow at 3 about the pilot",
                  "meeting with Dana and Bob on 9 dec at 10:00"),
              help(
                  "moved",
                  List.of("move", "rescheduled", "reschedule", "postponed", "postpone"),
                  "A meeting is on another day or at another time.",
                  "moved Dana to friday at 10",
                  "move the meeting with Dana to friday"),
              help(
                  "cancelled",
                  List.of("canceled", "call off"),
                  "A meeting will not take place, or did not.",
                  "cancelled the meeting with Dana",
                  "the meeting with Dana did not take place")));

  private SpokenHelp() {}

  /**
   * The help of the commands with what can be said among it. No word begins two of them: what has a
   * command of its own is left to that.
   */
  public static List<CommandHelp> among(List<CommandHelp> commands) {
    Set<String> names = commands.stream().map(CommandHelp::name).collect(Collectors.toSet());
    Set<String> spoken =
        AFTER.values().stream()
            .flatMap(List::stream)
            .filter(help -> !names.contains(help.name()))
            .flatMap(help -> Stream.concat(Stream.of(help.name()), help.synonyms().stream()))
            .collect(Collectors.toSet());
    List<CommandHelp> all = new ArrayList<>();
    for (CommandHelp command : commands) {
      all.add(without(spoken, command));
      AFTER.getOrDefault(command.name(), List.of()).stream()
          .filter(help -> !names.contains(help.name()))
          .forEach(all::add);
    }
    return List.copyOf(all);
  }

  private static CommandHelp without(Set<String> spoken, CommandHelp command) {
    List<String> synonyms =
        command.synonyms().stream().filter(synonym -> !spoken.contains(synonym)).toList();
    return new CommandHelp(
        command.name(), synonyms, command.line(), command.examples(), command.aboutMessages());
  }

  private static CommandHelp help(
      String name, List<String> synonyms, String line, String... examples) {
    return new CommandHelp(name, synonyms, line, List.of(examples), false);
  }
}
