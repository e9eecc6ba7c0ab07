/** The bot in Microsoft's Playground, which stands in for Teams. */
@NullMarked
package dev.networkingcoach.teams.playground;

import org.jspecify.annotations.NullMarked;
