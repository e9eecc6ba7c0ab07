package dev.networkingcoach.cli.serve;

import dev.networkingcoach.cli.files.InputFile;
import dev.networkingcoach.cli.files.UnusableFileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settings in a file, a {@code NAME=value} a line: those of the environment go before them. As in a
 * shell, {@code export} may stand before the name, and quotes around the value; lines that begin
 * with {@code #} say nothing. All else is taken as it is: nothing is put in for a {@code $} or a
 * backslash.
 */
public final class SettingsFile {
  private static final Pattern LINE =
      Pattern.compile("\\s*(?:export\\s+)?(?<name>[A-Za-z_][A-Za-z0-9_]*)\\s*=(?<value>.*)");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");

  private static final int MOST_TOLD = 20;

  private SettingsFile() {}

  /**
   * The settings of the environment, and of the file where the environment has none of that name.
   *
   * @param file the path of a file in UTF-8
   * @throws UnusableFileException if it cannot be read, or has lines that are no settings
   */
  public static Map<String, String> under(Map<String, String> environment, String file) {
    Map<String, String> settings = new HashMap<>();
    List<String> faults = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      Matcher parts = LINE.matcher(line);
      if (parts.matches()) {
        settings.put(parts.group("name"), value(parts.group("value").strip()));
      } else if (!line.isBlank() && !line.strip().startsWith("#")) {
        // The line itself is not shown: it may hold a secret.
        faults.add("line " + number + " must be NAME=value.");
      }
    }
    if (!faults.isEmpty()) {
      throw new UnusableFileException(file + " has faults:\n" + told(faults));
    }
    settings.putAll(environment);
    return settings;
  }

  /** A file of another kind has a fault on each of its lines. */
  private static String told(List<String> faults) {
    List<String> first = faults.subList(0, Math.min(MOST_TOLD, faults.size()));
    String told = String.join("\n", first);
    int more = faults.size() - first.size();
    return more == 0 ? told : told + "\nand " + more + " lines more.\nMaybe it is another file.";
  }

  private static String value(String text) {
    Matcher quoted = QUOTED.matcher(text);
    return quoted.matches() ? text.substring(1, text.length() - 1) : text;
  }

  private static List<String> lines(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(InputFile.open(file), StandardCharsets.UTF_8.newDecoder()))) {
      return reader.lines().toList();
    } catch (IOException unreadable) {
      throw InputFile.unreadable(file, unreadable);
    } catch (UncheckedIOException unreadable) {
      throw InputFile.unreadable(file, Objects.requireNonNull(unreadable.getCause()));
    }
  }
}
