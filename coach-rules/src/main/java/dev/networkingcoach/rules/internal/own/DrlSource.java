package dev.networkingcoach.rules.internal.own;

import dev.networkingcoach.rules.own.RuleFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of rules as it was written. Immutable and thread-safe.
 *
 * @param name what the file is called in messages
 * @param text its DRL
 */
public record DrlSource(String name, String text) {
  private static final Pattern LEFT_OUT =
      Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE =
      Pattern.compile("^\\s*rule\\s+(?:\"([^\"]*)\"|(\\S+))", Pattern.MULTILINE);

  /** What a rule of one's own may not do, and what to do in its place. */
  private static final Map<Pattern, String[]> REFUSED =
      Map.of(
          Pattern.compile("dev\\.networkingcoach\\.(?:\\w+\\.)*(?:internal|book)\\b"),
          refusal(
              "uses what is internal to the coach, and changes without notice.",
              "Match ContactView, PlanDay and the facts of dev.networkingcoach.api."),
          Pattern.compile("\\bSystem\\s*\\.\\s*(?:out|err)\\b|\\bprintStackTrace\\b"),
          refusal(
              "prints.", "Send advice to channels[\"advice\"], or log through SLF4J in your code."),
          Pattern.compile("\\.\\s*now\\s*\\(|\\bcurrentTimeMillis\\b|\\bnanoTime\\b"),
          refusal("reads the clock.", "Match PlanDay( $today : date )."),
          Pattern.compile("\\btimer\\s*\\(|\\bduration\\s+\\d|\\bcalendars\\s+\""),
          refusal("waits for a time.", "Compare with PlanDay( $today : date )."),
          Pattern.compile("\\bSystem\\s*\\.\\s*exit\\b|\\bRuntime\\s*\\.\\s*getRuntime\\b"),
          refusal("reaches for the whole program.", "A rule reads facts and sends advice."),
          Pattern.compile("^\\s*global\\s", Pattern.MULTILINE),
          refusal("has a global.", "A rule reads facts only; give it what it needs as one."));

  private static String[] refusal(String problem, String advice) {
    return new String[] {problem, advice};
  }

  /** All that can be seen to be wrong without compiling it. */
  List<RuleFault> faults() {
    String code = withoutComments(false);
    List<RuleFault> faults = new ArrayList<>();
    REFUSED.forEach(
        (pattern, refusal) -> {
          Matcher found = pattern.matcher(code);
          while (found.find()) {
            int at = found.start() + leadingSpace(found.group());
            faults.add(
                new RuleFault(
                    name,
                    line(at),
                    ruleAt(line(at)),
                    "\"" + found.group().strip() + "\" " + refusal[0],
                    refusal[1]));
          }
        });
    faults.sort((one, other) -> Integer.compare(one.line(), other.line()));
    return faults;
  }

  private static int leadingSpace(String text) {
    return text.length() - text.stripLeading().length();
  }

  /** The line on which a rule begins, from 1; 0 where there is none. */
  int lineOf(String rule) {
    Matcher found = RULE.matcher(withoutComments(true));
    while (found.find()) {
      if (rule.equals(named(found))) {
        return line(found.start() + leadingSpace(found.group()));
      }
    }
    return 0;
  }

  /** The rule that stands on a line; null before the first. */
  @Nullable String ruleAt(int line) {
    String last = null;
    Matcher found = RULE.matcher(withoutComments(true));
    while (found.find() && line(found.start() + leadingSpace(found.group())) <= line) {
      last = named(found);
    }
    return last;
  }

  private static String named(Matcher rule) {
    return rule.group(1) == null ? rule.group(2) : rule.group(1);
  }

  /** The text with blanks for comments, and for what stands in quotes unless that is kept. */
  private String withoutComments(boolean withQuotes) {
    Matcher found = LEFT_OUT.matcher(text);
    StringBuilder code = new StringBuilder(text);
    while (found.find()) {
      if (!(withQuotes && found.group().startsWith("\""))) {
        for (int i = found.start(); i < found.end(); i++) {
          if (code.charAt(i) != '\n') {
            code.setCharAt(i, ' ');
          }
        }
      }
    }
    return code.toString();
  }

  private int line(int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
