package dev.networkingcoach.teams.internal.connector;

/**
 * A conversation that can be written to. Immutable and thread-safe.
 *
 * @param tenant its tenant, by whom requests are counted
 * @param serviceUrl the address it is reached at
 * @param conversation its id
 */
public record ChatAddress(String tenant, String serviceUrl, String conversation) {}
