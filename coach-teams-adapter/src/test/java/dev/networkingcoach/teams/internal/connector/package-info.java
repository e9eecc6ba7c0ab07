/** Tests of requests to the Connector. */
@NullMarked
package dev.networkingcoach.teams.internal.connector;

import org.jspecify.annotations.NullMarked;
