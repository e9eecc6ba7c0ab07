package dev.networkingcoach.journal;

import java.util.List;

/**
 * What a check of the journal found. Immutable and thread-safe.
 *
 * @param version the version of the tables
 * @param owners how many owners have a journal
 * @param entries how many entries there are, of all owners
 * @param changes how many changes they make
 * @param bytes the size of the database
 * @param faults what is wrong, in words; empty where all is well. They hold ids of tenants, owners
 *     and entries, and nothing a person said
 */
public record CheckReport(
    int version, long owners, long entries, long changes, long bytes, List<String> faults) {

  /** Copies the list. */
  public CheckReport {
    faults = List.copyOf(faults);
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return faults.isEmpty();
  }
}
