package dev.networkingcoach.imports.report;

/**
 * A remark about a contact, as a file has it. Immutable and thread-safe.
 *
 * @param contact the contact's id
 * @param text the remark, on one line; not blank
 */
public record FoundNote(String contact, String text) {}
