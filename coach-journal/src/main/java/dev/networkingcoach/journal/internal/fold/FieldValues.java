package dev.networkingcoach.journal.internal.fold;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the texts in which single fields are recorded; what is none is told as a fault. */
final class FieldValues {
  private static final String VALUE = "value";

  private FieldValues() {}

  static <E extends Enum<E>> E oneOf(Class<E> type, @Nullable String value, E otherwise) {
    if (value == null) {
      return otherwise;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(
            () -> wrong(value, "must be one of " + Arrays.toString(type.getEnumConstants()), null));
  }

  static @Nullable Integer number(@Nullable String value) {
    try {
      return value == null ? null : Integer.valueOf(value);
    } catch (NumberFormatException e) {
      throw wrong(value, "must be a whole number", null);
    }
  }

  static @Nullable LocalDate date(@Nullable String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw wrong(value, "must be a date such as 2026-11-23", null);
    }
  }

  static @Nullable Birthday birthday(@Nullable String value) {
    try {
      return value == null ? null : Birthday.parse(value);
    } catch (DateTimeException e) {
      throw wrong(value, "must be " + Birthday.FORM, null);
    }
  }

  static boolean flag(@Nullable String value) {
    if (value == null || value.equals("false")) {
      return false;
    }
    if (value.equals("true")) {
      return true;
    }
    throw wrong(value, "must be true or false", null);
  }

  static ZoneId zone(@Nullable String value) {
    try {
      return ZoneId.of(Objects.requireNonNullElse(value, ""));
    } catch (DateTimeException e) {
      throw wrong(value, "must be an IANA time zone", "Maybe Europe/Amsterdam was meant.");
    }
  }

  /** The list with the item, or without it; compared as topics are. */
  static List<Topic> listed(List<Topic> list, String item, boolean present) {
    Topic topic = Topic.of(item);
    if (present == list.contains(topic)) {
      return list;
    }
    List<Topic> changed = new ArrayList<>(list);
    if (present) {
      changed.add(topic);
    } else {
      changed.removeIf(topic::equals);
    }
    return changed;
  }

  /** The same with texts, which keep the form in which they were first written. */
  static List<String> texts(List<String> list, String item, boolean present) {
    Topic text = Topic.of(item);
    List<String> changed = new ArrayList<>(list);
    boolean there = list.stream().anyMatch(one -> Topic.of(one).equals(text));
    if (present && !there) {
      changed.add(item);
    } else if (!present) {
      changed.removeIf(one -> Topic.of(one).equals(text));
    }
    return changed;
  }

  static InvalidFactsException wrong(
      @Nullable String value, String expected, @Nullable String advice) {
    return new InvalidFactsException(List.of(new Fault(VALUE, value, expected, advice)));
  }
}
