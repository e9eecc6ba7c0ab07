package dev.networkingcoach.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What stands below the options of a command. Its paragraphs are filled to the width of the
 * terminal, wherever their lines end in the source; examples, which are indented, stay as they are.
 */
final class HelpFooter {
  private HelpFooter() {}

  /** Prints the footers of a program and of all its commands this way. */
  static void fill(CommandLine program) {
    program.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, HelpFooter::filled);
    program.getSubcommands().values().forEach(HelpFooter::fill);
  }

  private static String filled(Help help) {
    UsageMessageSpec usage = help.commandSpec().usageMessage();
    usage.footer(paragraphs(usage.footer()).toArray(String[]::new));
    return help.footer();
  }

  private static List<String> paragraphs(String... lines) {
    List<String> paragraphs = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      boolean prose = !line.isBlank() && !line.startsWith(" ");
      if (prose && open) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last) + " " + line);
      } else {
        paragraphs.add(line);
      }
      open = prose;
    }
    return paragraphs;
  }
}
