package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Interaction;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the owner asked of one contact, and whether it was answered. */
final class AskLog {
  private int asks;
  private long lastAnswer = OracleStanding.NEVER;
  private @Nullable Interaction latest;
  private @Nullable Map<String, Long> byTarget;

  void asked(Interaction ask, long day) {
    asks++;
    if (latest == null || isLater(ask, latest)) {
      latest = ask;
    }
    String target = ask.target();
    if (target != null) {
      if (byTarget == null) {
        byTarget = new HashMap<>();
      }
      byTarget.merge(target, day, Math::max);
    }
  }

  private static boolean isLater(Interaction a, Interaction b) {
    int order = a.on().compareTo(b.on());
    return order != 0 ? order > 0 : a.id().compareTo(b.id()) > 0;
  }

  /** A favour, a refusal or thanks: each answers every ask up to its day. */
  void answered(long day) {
    lastAnswer = Math.max(lastAnswer, day);
  }

  int count() {
    return asks;
  }

  @Nullable Interaction latest() {
    return latest;
  }

  /** The latest ask, where it has no answer. */
  @Nullable Interaction open() {
    Interaction ask = latest;
    return ask != null && ask.on().toEpochDay() > lastAnswer ? ask : null;
  }

  /** Whether some ask about this target has no answer. */
  boolean awaitsAnswerAbout(String target) {
    return byTarget != null && byTarget.getOrDefault(target, OracleStanding.NEVER) > lastAnswer;
  }
}
