package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.CommandHelp;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one command is said.
 *
 * @param help its name, synonyms and examples
 * @param alone openings that count only where nothing follows them
 * @param reader reads what follows; null where it is another command after all
 */
public record CommandPattern(
    CommandHelp help, List<String> alone, Function<Heard, @Nullable Command> reader) {

  /** A pattern; synonyms are separated by "|". */
  static CommandPattern of(
      String openings,
      String line,
      List<String> examples,
      Function<Heard, @Nullable Command> reader) {
    List<String> all = List.of(openings.split("\\|", -1));
    CommandHelp help =
        new CommandHelp(all.get(0), all.subList(1, all.size()), line, examples, false);
    return new CommandPattern(help, List.of(), reader);
  }

  /** A pattern after whose openings nothing may follow. */
  static CommandPattern alone(
      String openings, String line, List<String> examples, Command command) {
    List<String> all = List.of(openings.split("\\|", -1));
    CommandHelp help =
        new CommandHelp(all.get(0), all.subList(1, all.size()), line, examples, false);
    return new CommandPattern(help, all, heard -> command);
  }

  /** The same, about what the coach sends on its own account. */
  CommandPattern aboutMessages() {
    CommandHelp about =
        new CommandHelp(help.name(), help.synonyms(), help.line(), help.examples(), true);
    return new CommandPattern(about, alone, reader);
  }
}
