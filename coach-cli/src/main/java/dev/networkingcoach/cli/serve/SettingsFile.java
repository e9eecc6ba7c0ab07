package dev.networkingcoach.cli.serve;

import dev.networkingcoach.api.fault.Fault;
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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Settings in a file, a {@code NAME=value} a line: those of the environment go before them. As in a
 * shell, {@code export} may stand before the name, and quotes around the value; lines that begin
 * with {@code #} say nothing. All else is taken as it is: nothing is put in for a {@code $} or a
 * backslash. For one thread at a time.
 */
public final class SettingsFile {
  private static final Pattern LINE =
      Pattern.compile("\\s*(?:export\\s+)?(?<name>[A-Za-z_][A-Za-z0-9_]*)\\s*=(?<value>.*)");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");

  private static final int MOST_TOLD = 20;

  private final String file;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private SettingsFile(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param file the path of a file in UTF-8
   * @throws UnusableFileException if it cannot be read, or has so many faults that it is another
   *     file
   */
  public static SettingsFile read(String file) {
    SettingsFile read = new SettingsFile(file);
    int number = 0;
    for (String line : lines(file)) {
      number++;
      read.take(line, number);
    }
    if (read.faults.size() > MOST_TOLD) {
      throw new UnusableFileException(file + " has faults:\n" + told(read.faults));
    }
    return read;
  }

  /** The settings of the environment, and of the file where the environment has none so named. */
  public Map<String, String> under(Map<String, String> environment) {
    Map<String, String> settings = new HashMap<>(values);
    settings.putAll(environment);
    return settings;
  }

  /** Lines that are no settings, or say another value than one before; no value is shown. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  private void take(String line, int number) {
    Matcher parts = LINE.matcher(line);
    if (parts.matches()) {
      take(parts.group("name"), value(parts.group("value").strip()), number);
    } else if (!line.isBlank() && !line.strip().startsWith("#")) {
      // The line itself is not shown: it may hold a secret.
      faults.add(Fault.of(place(number), null, "must be NAME=value"));
    }
  }

  private void take(String name, String value, int number) {
    Optional<Fault> foreign = SettingName.fault(name, place(number));
    if (foreign.isPresent()) {
      faults.add(foreign.get());
      return;
    }
    String before = values.putIfAbsent(name, value);
    if (before == null) {
      lines.put(name, number);
    } else if (!before.equals(value)) {
      faults.add(
          new Fault(
              place(number),
              name,
              "gives another value than line " + lines.get(name),
              "Maybe leave one of the two out."));
    }
  }

  private String place(int number) {
    return "line " + number + " of " + file;
  }

  /** A file of another kind has a fault on each of its lines. */
  private static String told(List<Fault> faults) {
    String first =
        faults.stream().limit(MOST_TOLD).map(Fault::message).collect(Collectors.joining("\n"));
    int more = faults.size() - MOST_TOLD;
    return first + "\nand " + more + " lines more.\nMaybe it is another file.";
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
