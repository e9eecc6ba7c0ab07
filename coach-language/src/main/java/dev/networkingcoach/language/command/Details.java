package dev.networkingcoach.language.command;

import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was learnt about a person. Immutable and thread-safe.
 *
 * @param fields values by field, each in the form the field says
 * @param lists items to add, by list; none is empty
 */
public record Details(Map<ContactField, String> fields, Map<ListField, List<String>> lists) {

  /** Nothing. */
  public static final Details NONE = new Details(Map.of(), Map.of());

  /** Copies the maps. */
  public Details {
    fields = ordered(ContactField.class, fields);
    lists = ordered(ListField.class, lists);
  }

  /** Whether nothing was learnt. */
  public boolean isEmpty() {
    return fields.isEmpty() && lists.isEmpty();
  }

  private static <K extends Enum<K>, V> Map<K, V> ordered(Class<K> keys, Map<K, V> values) {
    Map<K, V> copy = new EnumMap<>(keys);
    copy.putAll(values);
    return Collections.unmodifiableMap(copy);
  }
}
