package dev.networkingcoach.api.fault;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with given facts. Immutable and thread-safe.
 *
 * @param place where: a field ({@code strength}) or a JSON path ({@code
 *     $.acquaintances[0].strength})
 * @param value the offending value as text; null where a value is missing
 * @param expected what should stand there, as the end of a sentence ({@code must be in (0, 1]})
 * @param advice what may help; null where nothing does
 */
public record Fault(String place, @Nullable String value, String expected, @Nullable String advice)
    implements Serializable {

  private static final int LONGEST_VALUE_SHOWN = 80;

  /** A fault without advice. */
  public static Fault of(String place, @Nullable String value, String expected) {
    return new Fault(place, value, expected, null);
  }

  /**
   * The same fault, its place seen from further up: {@code strength} becomes {@code
   * above.strength}.
   */
  public Fault under(String above) {
    return new Fault(above + "." + place, value, expected, advice);
  }

  /** The fault as a sentence; advice, if any, follows on a line of its own. */
  public String message() {
    String shown = value == null ? "" : " (" + printable(value) + ")";
    return place + shown + " " + expected + "." + (advice == null ? "" : "\n" + advice);
  }

  /** All that is wrong with a file: a fault a line, its advice indented below. */
  public static String inFile(String file, List<Fault> faults) {
    String count = faults.size() == 1 ? "1 fault in " : faults.size() + " faults in ";
    return faults.stream()
        .map(fault -> "\n  " + fault.message().replace("\n", "\n    "))
        .collect(Collectors.joining("", count + file, ""));
  }

  /** Cut to a readable length, with control characters made visible. */
  static String printable(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(LONGEST_VALUE_SHOWN)
        .forEach(
            point -> {
              if (Character.isISOControl(point)) {
                shown.append(String.format("\\u%04x", point));
              } else {
                shown.appendCodePoint(point);
              }
            });
    return text.codePointCount(0, text.length()) > LONGEST_VALUE_SHOWN
        ? shown + "…"
        : shown.toString();
  }
}
