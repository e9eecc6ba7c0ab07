/** Requests to the Bot Connector: where they may go, how fast, and when they are tried again. */
@NullMarked
package dev.networkingcoach.teams.internal.connector;

import org.jspecify.annotations.NullMarked;
