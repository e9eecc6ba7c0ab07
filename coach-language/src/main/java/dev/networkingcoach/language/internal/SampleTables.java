package dev.networkingcoach.language.internal;

import java.util.List;

/** Tells a pasted table from a message. */
public final class SampleTables {
  private static final int LINES = 3;

  private SampleTables() {}

  /** Whether three lines or more have as many columns, two at least. */
  public static boolean isTable(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    if (lines.size() < LINES) {
      return false;
    }
    for (char mark : new char[] {'\t', '|', ';', ','}) {
      long columns = count(lines.get(0), mark);
      boolean even = lines.stream().allMatch(line -> count(line, mark) == columns);
      if (columns > (mark == '\t' || mark == '|' ? 0 : 1) && even) {
        return true;
      }
    }
    return false;
  }

  private static long count(String line, char mark) {
    return line.chars().filter(letter -> letter == mark).count();
  }
}
