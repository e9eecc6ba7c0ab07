package dev.networkingcoach.bot.language.command;

import java.util.List;

/**
 * What can be said, for help and documentation. Immutable and thread-safe.
 *
 * @param name the name of the command, such as {@code met}
 * @param synonyms other words that start it
 * @param line what it does, on one line
 * @param examples how it is said; not empty
 */
public record CommandHelp(String name, List<String> synonyms, String line, List<String> examples) {

  /** Copies the lists. */
  public CommandHelp {
    synonyms = List.copyOf(synonyms);
    examples = List.copyOf(examples);
  }
}
