package dev.networkingcoach.imports.report;

/**
 * How much an import changed. Immutable and thread-safe.
 *
 * @param added contacts that are new
 * @param updated contacts that were there and have learnt something
 * @param unchanged contacts that were there and that the files told nothing new about
 * @param interactions interactions that are new
 * @param meetings meetings that are new or were moved or called off
 * @param notes notes that are new; 0 where no notes are kept
 */
public record ImportCounts(
    int added, int updated, int unchanged, int interactions, int meetings, int notes) {

  /** Of contacts and interactions alone. */
  public ImportCounts(int added, int updated, int unchanged, int interactions) {
    this(added, updated, unchanged, interactions, 0, 0);
  }
}
