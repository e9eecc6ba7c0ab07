/** Activities as they arrive and as they go out: the records of the Bot Connector protocol. */
@NullMarked
package dev.networkingcoach.teams.internal.activity;

import org.jspecify.annotations.NullMarked;
