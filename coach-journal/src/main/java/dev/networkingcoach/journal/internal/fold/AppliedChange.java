package dev.networkingcoach.journal.internal.fold;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is at fault with a change, collected as it is applied. Not thread-safe. */
final class AppliedChange {
  private final String place;
  private final boolean isNew;
  private final List<Fault> faults = new ArrayList<>(0);

  /**
   * Nothing at fault yet.
   *
   * @param place where the change stands, such as {@code changes[0]}
   * @param isNew whether it is being recorded; one recorded before may have lost what it removed
   */
  AppliedChange(String place, boolean isNew) {
    this.place = place;
    this.isNew = isNew;
  }

  boolean isNew() {
    return isNew;
  }

  List<Fault> faults() {
    return faults;
  }

  /** Whether the condition holds; else it is a fault. */
  boolean check(
      boolean holds,
      String field,
      @Nullable String value,
      String expected,
      @Nullable String advice) {
    if (!holds) {
      fault(field, value, expected, advice);
    }
    return holds;
  }

  /** A fault. */
  void fault(String field, @Nullable String value, String expected, @Nullable String advice) {
    faults.add(new Fault(field, value, expected, advice).under(place));
  }

  boolean check(boolean holds, String field, @Nullable String value, String expected) {
    return check(holds, field, value, expected, null);
  }

  /** Whether there is a contact of this id; else it is a fault. */
  boolean contact(FoldedFacts facts, String field, String id) {
    return check(
        facts.contacts.has(id),
        field,
        id,
        "must be the id of a contact",
        "Maybe add the contact first.");
  }

  /** Does what may find facts invalid; then that is a fault. */
  void attempt(Runnable work) {
    try {
      work.run();
    } catch (InvalidFactsException e) {
      e.faults().forEach(fault -> faults.add(fault.under(place)));
    }
  }
}
