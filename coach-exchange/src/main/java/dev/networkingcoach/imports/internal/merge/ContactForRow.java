package dev.networkingcoach.imports.internal.merge;

/**
 * A contact that a row is about. Immutable and thread-safe.
 *
 * @param contactId the contact
 * @param because what the two have in common
 */
record ContactForRow(String contactId, String because) {}
