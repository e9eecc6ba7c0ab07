package dev.networkingcoach.cli;

import static dev.networkingcoach.cli.ProgramTexts.TEXTS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands in the program's own help: those that are said to the coach, and the others. */
final class CommandOverview {
  static final String SECTION = "commandGroups";

  private static final int NAME_WIDTH = 15;
  private static final int INDENT = 2;

  private CommandOverview() {}

  /** The sections of the help, with the groups in place of the one list. */
  static List<String> sections(List<String> before) {
    List<String> sections = new ArrayList<>(before);
    sections.remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
    sections.replaceAll(
        key -> key.equals(UsageMessageSpec.SECTION_KEY_COMMAND_LIST) ? SECTION : key);
    return sections;
  }

  /** The groups. */
  static String commands(Help help) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, List<String>> group : groups(help.subcommands()).entrySet()) {
      text.append("\n").append(group.getKey()).append(":\n");
      Help.TextTable table = table(help);
      for (String name : group.getValue()) {
        table.addRowValues(name, line(Objects.requireNonNull(help.subcommands().get(name), name)));
      }
      text.append(table);
    }
    return text.toString();
  }

  private static String line(Help command) {
    String[] lines = command.commandSpec().usageMessage().description();
    return lines.length == 0 ? "" : lines[0].replace("%%", "%");
  }

  private static Help.TextTable table(Help help) {
    int width = help.commandSpec().usageMessage().width();
    Help.Column names = new Help.Column(NAME_WIDTH + INDENT, INDENT, Help.Column.Overflow.SPAN);
    Help.Column lines =
        new Help.Column(width - NAME_WIDTH - INDENT, INDENT, Help.Column.Overflow.WRAP);
    return Help.TextTable.forColumns(help.colorScheme(), names, lines);
  }

  private static Map<String, List<String>> groups(Map<String, Help> commands) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    groups.put(TEXTS.sayToTheCoach(), new ArrayList<>());
    groups.put(TEXTS.workWithFiles(), new ArrayList<>());
    List<List<String>> lists = List.copyOf(groups.values());
    for (String name : commands.keySet()) {
      if (!name.equals(GrammarCommands.HELP)) {
        lists.get(CommandTree.NAMES.contains(name) ? 1 : 0).add(name);
      }
    }
    return groups;
  }
}
