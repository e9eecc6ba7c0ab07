package dev.networkingcoach.api.settings;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.search.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads settings by their names, and gathers what is wrong with them, so that all is told at once.
 * A value that is blank counts as absent, and blanks around one do not belong to it. For one thread
 * at a time.
 */
public final class SettingsReader {
  private static final int LONGEST_NUMBER = 9;
  private static final int LONGEST_NAME = 80;

  private final Map<String, String> values;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * A reader.
   *
   * @param values such as {@link System#getenv()}
   */
  public SettingsReader(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /** A text; null where it is absent. */
  public @Nullable String text(String name) {
    String text = values.getOrDefault(name, "").strip();
    return text.isEmpty() ? null : text;
  }

  /** A text. */
  public String text(String name, String otherwise) {
    String text = text(name);
    return text == null ? otherwise : text;
  }

  /** Whether a setting is there. */
  public boolean has(String name) {
    return text(name) != null;
  }

  /** The parts of a text between commas, without blanks; none where it is absent. */
  public List<String> list(String name) {
    return Arrays.stream(text(name, "").split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** {@code true} or {@code false}; the latter where it is absent. */
  public boolean flag(String name) {
    String text = text(name, "false");
    if (!text.equals("true") && !text.equals("false")) {
      fault(name, text, "must be true or false");
    }
    return text.equals("true");
  }

  /** A whole number from {@code least} to {@code most}, both included. */
  public int number(String name, int otherwise, int least, int most) {
    String text = text(name);
    if (text == null) {
      return otherwise;
    }
    if (text.matches("[0-9]+") && text.length() <= LONGEST_NUMBER) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    fault(name, text, "must be a whole number from " + least + " to " + most);
    return otherwise;
  }

  /** Notes what is wrong with the value of a setting, which is no secret. */
  public void fault(String name, String value, String expected) {
    fault(Fault.of(name, value, expected));
  }

  /** Notes what is wrong. */
  public void fault(Fault fault) {
    faults.add(fault);
  }

  /**
   * Notes each setting whose name begins so and is not known: it was mistyped, or belongs to
   * another version.
   */
  public void checkNames(String prefix, Collection<String> known) {
    checkNames(prefix, known, Map.of());
  }

  /**
   * Notes each setting whose name begins so and is not known, and those that an earlier version
   * had.
   *
   * @param removed why a setting is not needed any more, as the end of a sentence, by its name
   */
  public void checkNames(String prefix, Collection<String> known, Map<String, String> removed) {
    values.keySet().stream()
        .filter(name -> name.startsWith(prefix) && !known.contains(name))
        .sorted()
        .map(name -> unknown(name, known, removed.get(name)))
        .forEach(this::fault);
  }

  private static Fault unknown(String name, Collection<String> known, @Nullable String removed) {
    return removed == null
        ? new Fault(brief(name), null, "is no setting", advice(name, known))
        : new Fault(name, null, "is no longer needed: " + removed, "Leave it out.");
  }

  private static String brief(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
  }

  private static String advice(String name, Collection<String> known) {
    Optional<String> near = Nearest.to(name, known);
    return near.map(one -> "Maybe " + one + " was meant.").orElse("Maybe leave it out.");
  }

  /** What is wrong so far, in the order found. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  /**
   * Ends the reading.
   *
   * @throws SettingsException if anything is wrong
   */
  public void check() {
    if (!faults.isEmpty()) {
      throw new SettingsException(faults);
    }
  }
}
