package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.internal.words.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table of all patterns. Immutable and thread-safe. */
public final class Patterns {
  private final List<CommandPattern> all;
  private final Map<String, List<Opening>> openings = new HashMap<>();

  /** All patterns of English. */
  public Patterns() {
    all =
        Stream.of(
                Questions.all(),
                MeetingPatterns.all(),
                Exchanges.all(),
                TiePatterns.all(),
                FactPatterns.all(),
                PlanPatterns.all(),
                Answers.all(),
                Permissions.all(),
                Owners.all(),
                TopicPatterns.all(),
                Settings.all(),
                Keeping.all(),
                Courtesies.all())
            .flatMap(List::stream)
            .toList();
    for (CommandPattern pattern : all) {
      add(pattern, pattern.help().name());
      pattern.help().synonyms().forEach(synonym -> add(pattern, synonym));
    }
    openings.values().forEach(list -> list.sort(Comparator.comparing(Opening::length).reversed()));
  }

  private void add(CommandPattern pattern, String phrase) {
    String first = phrase.split(" ", -1)[0];
    openings
        .computeIfAbsent(first, key -> new ArrayList<>())
        .add(new Opening(phrase, phrase.split(" ", -1).length, pattern));
  }

  /** The patterns, in the order of the help. */
  public List<CommandPattern> all() {
    return all;
  }

  /** All openings, as they are said. */
  public List<String> phrases() {
    return openings.values().stream().flatMap(List::stream).map(Opening::phrase).sorted().toList();
  }

  /** The openings at this place, the longest first. */
  public List<Opening> at(WordList words, int at) {
    return openings.getOrDefault(words.plain(at), List.of()).stream()
        .filter(opening -> words.has(at, opening.phrase()))
        .filter(opening -> !opening.isAlone() || at + opening.length() == words.size())
        .toList();
  }

  /**
   * Words that open a command.
   *
   * @param phrase the words, separated by spaces
   * @param length how many
   * @param pattern the command
   */
  public record Opening(String phrase, int length, CommandPattern pattern) {

    boolean isAlone() {
      return pattern.alone().contains(phrase);
    }
  }
}
