package dev.networkingcoach.imports.report;

/**
 * How much an import changed. Immutable and thread-safe.
 *
 * @param added contacts that are new
 * @param updated contacts that were there and have learnt something
 * @param unchanged contacts that were there and that the files told nothing new about
 * @param interactions interactions that are new
 */
public record ImportCounts(int added, int updated, int unchanged, int interactions) {}
