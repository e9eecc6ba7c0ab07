package dev.networkingcoach.rules.verifier;

import java.lang.StackWalker.StackFrame;
import java.util.Locale;
import java.util.stream.Stream;

/** The name of a rule's test: {@code cycle.thank} is verified by {@code CycleThankTest} alone. */
public final class TestName {
  private static final StackWalker WALKER = StackWalker.getInstance();

  private TestName() {}

  /** The simple name of the test class of the rule with this id. */
  public static String of(String rule) {
    StringBuilder name = new StringBuilder();
    for (String word : rule.split("[.-]", -1)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.append("Test").toString();
  }

  /** Refuses a call from any other test than the rule's. */
  static void check(String rule) {
    String caller = WALKER.walk(TestName::caller);
    if (!caller.equals(of(rule))) {
      throw new IllegalStateException(
          "The rule ("
              + rule
              + ") must be verified in "
              + of(rule)
              + ", not in "
              + caller
              + ".\nMaybe move this test, or correct the rule's id.");
    }
  }

  /** The top-level class that called into this package. */
  private static String caller(Stream<StackFrame> frames) {
    String name =
        frames
            .map(StackFrame::getClassName)
            .filter(frame -> !frame.startsWith(TestName.class.getPackageName() + "."))
            .findFirst()
            .orElse("?");
    String simple = name.substring(name.lastIndexOf('.') + 1);
    int nested = simple.indexOf('$');
    return nested < 0 ? simple : simple.substring(0, nested);
  }
}
