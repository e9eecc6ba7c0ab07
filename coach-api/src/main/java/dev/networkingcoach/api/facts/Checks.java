package dev.networkingcoach.api.facts;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one fact, so that all of it is told at once. */
final class Checks {
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  private final List<Fault> faults = new ArrayList<>(0);
  private final @Nullable String noun;
  private final @Nullable String id;

  /** Checks of something that is no fact among others. */
  Checks() {
    this(null, null);
  }

  /** Checks of the fact of this id, by which it is told from others where it is at fault. */
  Checks(@Nullable String noun, @Nullable String id) {
    this.noun = noun;
    this.id = id;
  }

  /** The elements, copied; none where the list is missing. Missing elements stay, to be told. */
  static <T> List<T> copy(@Nullable Collection<T> list) {
    if (list == null) {
      return List.of();
    }
    for (T element : list) {
      if (element == null) {
        return Collections.unmodifiableList(new ArrayList<>(list));
      }
    }
    return List.copyOf(list);
  }

  /** The elements of an array, those missing as well; none where the array is missing. */
  static <T> List<T> listed(T @Nullable [] elements) {
    return elements == null ? List.of() : Arrays.asList(elements);
  }

  /** The map, copied and sorted by its keys; a missing one is empty. */
  static <V> Map<String, V> sorted(@Nullable Map<String, V> map) {
    Map<String, V> sorted = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
    if (map != null) {
      sorted.putAll(map);
    }
    return Collections.unmodifiableMap(sorted);
  }

  /** The set, copied and sorted; a missing one is empty. */
  static Set<String> sorted(@Nullable Set<String> set) {
    Set<String> sorted = new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
    if (set != null) {
      sorted.addAll(set);
    }
    return Collections.unmodifiableSet(sorted);
  }

  /**
   * A text for one line: where it holds tabs or line breaks, as pasted tables do, every run of
   * white space is one space, and none is left at the ends. A missing text stays missing.
   */
  static String oneLine(String text) {
    return text == null || text.chars().noneMatch(Checks::isBreak) || hasControls(text, true)
        ? text
        : Topic.foldSpaces(text);
  }

  static @Nullable String optionalOneLine(@Nullable String text) {
    return text == null ? null : oneLine(text);
  }

  /** The texts of a list, each on one line; a missing list is empty. */
  static List<String> oneLineEach(@Nullable Collection<String> texts) {
    return texts == null ? List.of() : texts.stream().map(Checks::oneLine).toList();
  }

  Checks id(String field, @Nullable String value) {
    if (value == null) {
      return missing(field, "an id");
    }
    if (value.isBlank()) {
      return fault(field, value, "must not be blank", null);
    }
    return line(field, value);
  }

  Checks optionalId(String field, @Nullable String value) {
    return value == null ? this : id(field, value);
  }

  /** A text on one line; blank is allowed. */
  Checks line(String field, @Nullable String value) {
    if (value == null) {
      return missing(field, "a text");
    }
    if (hasControls(value, false)) {
      return fault(
          field,
          value,
          "must not contain control characters",
          "Maybe it was pasted from a terminal.");
    }
    return this;
  }

  Checks optionalLine(String field, @Nullable String value) {
    return value == null ? this : line(field, value);
  }

  /** A text that may run over several lines. */
  Checks optionalText(String field, @Nullable String value) {
    return value != null && hasControls(value, true)
        ? fault(field, value, "must not contain control characters but tabs and line breaks", null)
        : this;
  }

  Checks lines(String field, Collection<String> values) {
    int i = 0;
    for (String value : values) {
      notBlank(field + "[" + i++ + "]", value);
    }
    return this;
  }

  Checks topics(String field, List<Topic> topics) {
    for (int i = 0; i < topics.size(); i++) {
      Topic topic = topics.get(i);
      notBlank(field + "[" + i + "]", topic == null ? null : topic.text());
    }
    return this;
  }

  /** That no element is missing. */
  Checks elements(String field, List<?> elements, String expected) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) == null) {
        missing(field + "[" + i + "]", expected);
      }
    }
    return this;
  }

  /** Groups of topics that mean the same: two or more that differ, and no topic in two groups. */
  Checks groups(String field, List<List<Topic>> groups) {
    Map<Topic, Integer> known = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      String place = field + "[" + i + "]";
      topics(place, groups.get(i));
      Set<Topic> different = new LinkedHashSet<>(groups.get(i));
      if (different.size() < 2) {
        fault(place, groups.get(i).toString(), "must hold two topics that differ, or more", null);
      }
      for (Topic topic : different) {
        Integer first = known.putIfAbsent(topic, i);
        if (first != null && topic != null) {
          String at = place + "[" + groups.get(i).indexOf(topic) + "]";
          String other = "must stand in one group, but " + field + "[" + first + "] has it too";
          fault(at, topic.text(), other, "Maybe the two groups are one.");
        }
      }
    }
    return this;
  }

  /** Weights of rules by their ids, each in a range. */
  Checks weights(int least, int most, String field, Map<String, Integer> weights) {
    weights.forEach(
        (rule, weight) -> {
          String place = field + "[\"" + rule + "\"]";
          id(place, rule);
          required(place, weight, "a weight");
          between(least, most, place, weight);
        });
    return this;
  }

  Checks required(String field, @Nullable Object value, String expected) {
    return value == null ? missing(field, expected) : this;
  }

  Checks date(String field, @Nullable LocalDate value) {
    return value == null ? missing(field, "a date such as 2026-11-23") : optionalDate(field, value);
  }

  Checks optionalDate(String field, @Nullable LocalDate value) {
    return value == null || (value.getYear() >= FIRST_YEAR && value.getYear() <= LAST_YEAR)
        ? this
        : fault(field, value.toString(), "must be in the years 0001 to 9999", null);
  }

  Checks atLeast(int least, String field, @Nullable Integer value) {
    return value == null || value >= least
        ? this
        : fault(field, value.toString(), "must be " + least + " or more", null);
  }

  Checks between(int least, int most, String field, @Nullable Integer value) {
    return value == null || value <= most
        ? atLeast(least, field, value)
        : fault(field, value.toString(), "must be " + most + " or less", null);
  }

  Checks that(boolean holds, String field, @Nullable Object value, String expected) {
    return holds ? this : fault(field, value == null ? null : value.toString(), expected, null);
  }

  Checks that(boolean holds, String field, @Nullable Object value, String expected, String advice) {
    return holds ? this : fault(field, value == null ? null : value.toString(), expected, advice);
  }

  /** Throws what was collected, if anything was. */
  void throwIfAny() {
    if (!faults.isEmpty()) {
      throw noun == null
          ? new InvalidFactsException(faults)
          : new InvalidFactsException(noun, id, faults);
    }
  }

  private void notBlank(String place, @Nullable String value) {
    if (value != null && value.isBlank()) {
      fault(place, value, "must not be blank", null);
    } else {
      line(place, value);
    }
  }

  private Checks missing(String field, String expected) {
    return fault(field, null, "is missing: " + expected + " was expected", null);
  }

  private Checks fault(
      String field, @Nullable String value, String expected, @Nullable String advice) {
    faults.add(new Fault(field, value, expected, advice));
    return this;
  }

  private static boolean hasControls(String text, boolean manyLines) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && !(manyLines && isBreak(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBreak(int c) {
    return c == '\n' || c == '\r' || c == '\t';
  }
}
