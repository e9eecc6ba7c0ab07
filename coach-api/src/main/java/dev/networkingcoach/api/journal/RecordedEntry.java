package dev.networkingcoach.api.journal;

import org.jspecify.annotations.Nullable;

/**
 * An entry as the journal holds it. Immutable and thread-safe.
 *
 * @param number its place in the owner's journal: later entries have greater ones
 * @param entry the entry
 * @param undoneBy the id of the entry that undid it; null while it counts
 */
public record RecordedEntry(long number, Entry entry, @Nullable String undoneBy) {}
