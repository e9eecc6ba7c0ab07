/** Tests of the parts of the bot. */
@NullMarked
package dev.networkingcoach.teams.internal.bot;

import org.jspecify.annotations.NullMarked;
