package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.Where;
import dev.networkingcoach.language.command.Who;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was gathered so far of something that happened. Not thread-safe. */
public final class Draft {
  private final Map<ContactField, String> fields = new EnumMap<>(ContactField.class);
  private final Map<ListField, Set<String>> lists = new EnumMap<>(ListField.class);
  private final List<String> what = new ArrayList<>();
  private @Nullable Favour favour;
  private @Nullable Who target;
  private @Nullable String resource;
  private @Nullable String event;
  private @Nullable String group;

  /** A field of the person; what was said first stays. */
  public void field(ContactField field, String value) {
    if (!value.isBlank()) {
      fields.putIfAbsent(field, value);
    }
  }

  /** Whether a field is there. */
  public boolean has(ContactField field) {
    return fields.containsKey(field);
  }

  /** Items of a list of the person. */
  public void items(ListField list, List<String> items) {
    lists.computeIfAbsent(list, key -> new LinkedHashSet<>()).addAll(items);
  }

  /** Words on what it was about; several are joined. */
  public void what(String words) {
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      what.add(words.strip());
    }
  }

  /** The kind of favour. */
  public void favour(@Nullable Favour kind) {
    favour = kind;
  }

  /** Whom an introduction was to. */
  public void target(@Nullable Who who) {
    target = who;
  }

  /** What was passed on. */
  public void resource(@Nullable String title) {
    resource = title;
  }

  /** The event. */
  public void event(String name) {
    event = name;
  }

  /** The group. */
  public void group(String name) {
    group = name;
  }

  /** Whether an event is there. */
  public boolean hasEvent() {
    return event != null;
  }

  /** What it was about. */
  public Matter matter() {
    return new Matter(favour, what.isEmpty() ? null : String.join(", ", what), target, resource);
  }

  /** Where it was. */
  public Where where() {
    return new Where(event, group);
  }

  /** What was learnt. */
  public Details details() {
    Map<ListField, List<String>> copies = new EnumMap<>(ListField.class);
    lists.forEach((list, items) -> copies.put(list, List.copyOf(items)));
    return new Details(fields, copies);
  }
}
