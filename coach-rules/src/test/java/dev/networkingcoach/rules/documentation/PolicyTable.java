package dev.networkingcoach.rules.documentation;

import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The thresholds of the policy as a table: names and defaults from the record itself, meaning and
 * source from its Javadoc, so that both are written down once.
 */
final class PolicyTable {
  private static final Path SOURCE =
      Path.of("../coach-api/src/main/java/dev/networkingcoach/api/facts/Policy.java");

  /** Meaning, source in parentheses, default. */
  private static final Pattern PARAM =
      Pattern.compile("([^(;,]+?)(?: \\((.+)\\))?(?:[;,] (?:(.+) by default|.+))?");

  private record Threshold(String name, String value, String meaning, String source) {}

  private PolicyTable() {}

  static String markdown() {
    StringBuilder table = new StringBuilder();
    table.append("| threshold | default | what it is | source |\n|---|---|---|---|\n");
    for (Threshold threshold : thresholds()) {
      table.append(
          String.format(
              "| `%s` | %s | %s | %s |%n",
              threshold.name, threshold.value, threshold.meaning, threshold.source));
    }
    return table.toString().replace("\r\n", "\n");
  }

  /** What is wrong with the Javadoc of the policy; each as a line. */
  static List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (RecordComponent component : components()) {
      Matcher param = param(component);
      if (!param.matches()) {
        faults.add(component.getName() + ": cannot be read: " + param);
      } else if (param.group(3) != null && !param.group(3).equals(value(component))) {
        faults.add(
            component.getName() + ": " + value(component) + " by default, not " + param.group(3));
      }
    }
    return faults;
  }

  private static List<Threshold> thresholds() {
    return components().stream().map(PolicyTable::threshold).toList();
  }

  /** All but what the page tells of rules, and which thresholds were set. */
  private static List<RecordComponent> components() {
    return Arrays.stream(Policy.class.getRecordComponents())
        .filter(component -> !Set.of("weights", "off", "given").contains(component.getName()))
        .toList();
  }

  private static Threshold threshold(RecordComponent component) {
    Matcher param = param(component);
    if (!param.matches()) {
      throw new IllegalStateException(faults().toString());
    }
    String source = param.group(2) == null ? "house" : param.group(2);
    return new Threshold(
        component.getName(), value(component), param.group(1), source.replace("house", "*house*"));
  }

  private static Matcher param(RecordComponent component) {
    Matcher params =
        Pattern.compile("@param " + component.getName() + "\\s(.+?)(?=@param|\\*/)", Pattern.DOTALL)
            .matcher(source());
    String text = params.find() ? params.group(1) : "";
    return PARAM.matcher(text.replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip());
  }

  private static String value(RecordComponent component) {
    try {
      Object value = component.getAccessor().invoke(Policy.defaults());
      return value instanceof List<?> names
          ? names.stream().map(name -> ((Topic) name).text()).collect(Collectors.joining(", "))
          : String.valueOf(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String source() {
    try {
      return Files.readString(SOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
