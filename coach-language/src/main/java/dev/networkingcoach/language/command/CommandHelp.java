package dev.networkingcoach.language.command;

import java.util.List;

/**
 * What can be said, for help and documentation. Immutable and thread-safe.
 *
 * @param name the name of the command, such as {@code met}
 * @param synonyms other words that start it
 * @param line what it does, on one line
 * @param examples how it is said; not empty
 * @param aboutMessages whether it is about what the coach sends on its own account, which means
 *     nothing in a channel where it only answers
 */
public record CommandHelp(
    String name, List<String> synonyms, String line, List<String> examples, boolean aboutMessages) {

  /** Copies the lists. */
  public CommandHelp {
    synonyms = List.copyOf(synonyms);
    examples = List.copyOf(examples);
  }
}
