package dev.networkingcoach.cli.serve;

import dev.networkingcoach.slack.SlackSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of settings of the server that stand in the sources. */
final class KnownSettings {

  private KnownSettings() {}

  /** All of them. */
  static Set<String> all() throws IOException {
    Set<String> all = of("COACH");
    all.addAll(of("SLACK"));
    all.addAll(of("TEAMS"));
    return all;
  }

  /**
   * Those that begin so, as they stand in quotes anywhere in our main sources; without those that
   * only an earlier version had.
   */
  static Set<String> of(String prefix) throws IOException {
    Pattern name = Pattern.compile("\"(" + prefix + "_[A-Z_]+)\"");
    try (Stream<Path> sources = Files.find(Path.of(".."), 20, (path, a) -> isSource(path))) {
      return sources
          .flatMap(path -> name.matcher(text(path)).results())
          .map((MatchResult found) -> found.group(1))
          .filter(found -> !SlackSettings.REMOVED.containsKey(found))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean isSource(Path path) {
    String name = path.toString().replace('\\', '/');
    return name.endsWith(".java") && name.contains("/src/main/");
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
