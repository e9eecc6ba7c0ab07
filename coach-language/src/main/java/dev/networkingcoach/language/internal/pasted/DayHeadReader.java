package dev.networkingcoach.language.internal.pasted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A diary: "Thu: lunch w/ Priya. Fri: met Kate." A day holds until the next is named. */
final class DayHeadReader implements PastedForm {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)(?:^|(?<=[.;\\n"
              + "]))\\s*[-\u2022]?\\s*((?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|yesterday|today"
              + "|\\d{1,2}[./]\\d{1,2}\\.?(?:\\d{2,4})?)(?:\\s+(\\d{1,2}[./]\\d{1,2}\\.?))?(?:\\s*:|\\s+[-\u2013\u2014])\\s+");

  private final LineReader lines;

  DayHeadReader(LineReader lines) {
    this.lines = lines;
  }

  @Override
  public List<String> sentences(List<String> all) {
    String text = String.join("\n", all);
    Matcher head = HEAD.matcher(text);
    List<String> days = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    while (head.find()) {
      starts.add(head.start());
      ends.add(head.end());
      days.add(lines.day("on " + (head.group(2) == null ? head.group(1) : head.group(2))));
    }
    boolean titled = !starts.isEmpty() && isTitle(text.substring(0, starts.get(0)));
    if (!titled || days.stream().anyMatch(String::isEmpty)) {
      return List.of();
    }
    ascend(days);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      String day = days.get(i);
      for (String said : text.substring(ends.get(i), end).split("[.!]\\s+|\\n|;\\s+", -1)) {
        String bare = said.strip().replaceFirst("^[-\u2022]\\s*", "").replaceFirst("[.!]$", "");
        if (!bare.isEmpty() && !bare.matches("(?i)nothing|off|free|none|n/a|-")) {
          String told =
              bare.replaceFirst("(?i)^call (?=\\p{Lu})", "called ")
                  .replaceFirst("\\s\\(([^()]+)\\)$", " about $1");
          sentences.add(lines.day(bare).isEmpty() ? day + " " + told : bare);
        }
      }
    }
    return sentences;
  }

  /** Nothing, or a line such as "Week log", which says nothing of its own. */
  private boolean isTitle(String before) {
    String line = before.strip();
    return line.isEmpty() || (!line.contains("\n") && lines.hasAny(line, "weektitle"));
  }

  /** The days of one list follow one another: "Mon" before "Fri" is that of the same week. */
  private static void ascend(List<String> days) {
    for (int i = days.size() - 2; i >= 0; i--) {
      LocalDate day = LocalDate.parse(days.get(i).substring("on ".length()));
      LocalDate next = LocalDate.parse(days.get(i + 1).substring("on ".length()));
      if (day.isAfter(next) && !day.minusWeeks(1).isAfter(next)) {
        days.set(i, "on " + day.minusWeeks(1));
      }
    }
  }
}
