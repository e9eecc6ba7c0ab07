/** Tests of cards. */
@NullMarked
package dev.networkingcoach.teams.internal.card;

import org.jspecify.annotations.NullMarked;
