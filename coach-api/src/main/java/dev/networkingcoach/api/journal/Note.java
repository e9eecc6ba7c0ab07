package dev.networkingcoach.api.journal;

import java.time.LocalDate;

/**
 * A remark about a contact, for the owner alone. No rule reads it. Immutable and thread-safe.
 *
 * @param id the note's id, unique among notes
 * @param contact the contact's id
 * @param on the day, in the owner's zone
 * @param text the remark; not blank
 */
public record Note(String id, String contact, LocalDate on, String text) {}
