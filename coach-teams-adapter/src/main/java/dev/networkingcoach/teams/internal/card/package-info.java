/** Replies and forms as Adaptive Cards. */
@NullMarked
package dev.networkingcoach.teams.internal.card;

import org.jspecify.annotations.NullMarked;
