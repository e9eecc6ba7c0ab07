package dev.networkingcoach.benchmarks.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person is shown of all advice, which is offered best first. */
final class DailyAgenda {
  private static final Set<String> GROUNDWORK = ids(Rule::isGroundwork);
  private static final Set<String> MEETINGS = ids(Rule::isAboutMeeting);

  private final int budget;
  private final List<String> keys = new ArrayList<>();
  private final Set<String> contacts = new HashSet<>();
  private boolean groundwork;

  DailyAgenda(int budget) {
    this.budget = budget;
  }

  private static Set<String> ids(Predicate<Rule> kind) {
    return Stream.of(Rule.values()).filter(kind).map(Rule::id).collect(Collectors.toSet());
  }

  void offer(OracleAdvice advice) {
    if (keys.size() == budget || advice.suppressed()) {
      return;
    }
    if (MEETINGS.contains(advice.rule())) {
      if (!contacts.containsAll(advice.contacts())) {
        keys.add(advice.key());
      }
    } else if (GROUNDWORK.contains(advice.rule())) {
      if (!groundwork) {
        groundwork = true;
        keys.add(advice.key());
      }
    } else if (advice.contacts().stream().noneMatch(contacts::contains)) {
      contacts.addAll(advice.contacts());
      keys.add(advice.key());
    }
  }

  List<String> keys() {
    return keys;
  }
}
