package dev.networkingcoach.rules.internal.ranking;

import dev.networkingcoach.rules.internal.finding.RuleFinding;
import dev.networkingcoach.rules.internal.standing.Standing;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The key of an advice: rule, subject and anchor. Characters that part a key are escaped within an
 * id, so that no two subjects have one key; the anchor needs none of that, for it is last.
 */
final class AdviceKeys {
  private static final String OWNER = "owner";

  private AdviceKeys() {}

  static String of(RuleFinding finding) {
    String named = finding.subject();
    String subject = named == null ? subject(finding.contacts()) : escaped(named);
    return finding.anchor() == null
        ? finding.rule() + "/" + subject
        : finding.rule() + "/" + subject + "/" + finding.anchor();
  }

  private static String subject(List<Standing> contacts) {
    return switch (contacts.size()) {
      case 0 -> OWNER;
      case 1 -> escaped(contacts.get(0).id());
      case 2 -> joined(contacts.get(0).id(), contacts.get(1).id());
      default ->
          contacts.stream()
              .map(Standing::id)
              .sorted()
              .map(AdviceKeys::escaped)
              .collect(Collectors.joining("+"));
    };
  }

  private static String joined(String one, String other) {
    return one.compareTo(other) <= 0
        ? escaped(one) + "+" + escaped(other)
        : escaped(other) + "+" + escaped(one);
  }

  private static String escaped(String id) {
    // Next to no id holds any of these.
    return id.indexOf('%') < 0 && id.indexOf('+') < 0 && id.indexOf('/') < 0
        ? id
        : id.replace("%", "%25").replace("+", "%2B").replace("/", "%2F");
  }
}
