/** The tokens that the bot's own requests go out with. */
@NullMarked
package dev.networkingcoach.teams.internal.token;

import org.jspecify.annotations.NullMarked;
