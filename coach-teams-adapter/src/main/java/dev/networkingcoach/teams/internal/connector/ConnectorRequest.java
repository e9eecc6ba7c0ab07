package dev.networkingcoach.teams.internal.connector;

import org.jspecify.annotations.Nullable;

/**
 * A request.
 *
 * @param method such as {@code POST}
 * @param place where to
 * @param path the path below the service's address
 * @param body what to send as JSON; null for nothing
 */
record ConnectorRequest(String method, ChatAddress place, String path, @Nullable Object body) {}
