package dev.networkingcoach.benchmarks.oracle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what an advice is about.
 *
 * @param contacts ids of contacts, in the order the rule states
 * @param meeting the id of the meeting, which stands in the key for the contacts
 * @param target the id of a target
 * @param topics folded topics, sorted
 * @param anchor the last part of the key
 */
record Subject(
    List<String> contacts,
    @Nullable String meeting,
    @Nullable String target,
    List<String> topics,
    @Nullable String anchor) {

  private static final Subject OWNER = new Subject(List.of(), null, null, List.of(), null);

  static Subject owner() {
    return OWNER;
  }

  static Subject of(OracleStanding standing) {
    return contacts(List.of(standing.id()));
  }

  static Subject of(Collection<OracleStanding> standings) {
    return contacts(standings.stream().map(OracleStanding::id).toList());
  }

  static Subject contacts(List<String> contacts) {
    return new Subject(contacts, null, null, List.of(), null);
  }

  static Subject meeting(String meeting, List<String> contacts) {
    return new Subject(contacts, meeting, null, List.of(), null);
  }

  Subject towards(String target) {
    return new Subject(contacts, meeting, target, topics, target);
  }

  Subject about(List<String> topics) {
    return new Subject(contacts, meeting, target, topics, anchor);
  }

  Subject anchored(String anchor) {
    return new Subject(contacts, meeting, target, topics, anchor);
  }

  Subject anchored(long day) {
    return anchored(LocalDate.ofEpochDay(day).toString());
  }

  String key(Rule rule) {
    String subject = meeting == null ? people() : escape(meeting);
    return anchor == null ? rule.id + '/' + subject : rule.id + '/' + subject + '/' + anchor;
  }

  private String people() {
    return switch (contacts.size()) {
      case 0 -> "owner";
      case 1 -> escape(contacts.get(0));
      default -> joined(new TreeSet<>(contacts));
    };
  }

  private static String joined(Iterable<String> ids) {
    StringJoiner joined = new StringJoiner("+");
    for (String id : ids) {
      joined.add(escape(id));
    }
    return joined.toString();
  }

  /** What parts a key must not part it within an id. */
  private static String escape(String id) {
    if (!marked(id)) {
      return id;
    }
    StringBuilder escaped = new StringBuilder(id);
    for (int i = id.length() - 1; i >= 0; i--) {
      switch (id.charAt(i)) {
        case '%' -> escaped.replace(i, i + 1, "%25");
        case '+' -> escaped.replace(i, i + 1, "%2B");
        case '/' -> escaped.replace(i, i + 1, "%2F");
        default -> {}
      }
    }
    return escaped.toString();
  }

  private static boolean marked(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c == '%' || c == '+' || c == '/') {
        return true;
      }
    }
    return false;
  }
}
