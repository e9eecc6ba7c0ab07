/** How a channel talks with the coach: what comes in, who says it, and where messages go out. */
@NullMarked
package dev.networkingcoach.bot.channel;

import org.jspecify.annotations.NullMarked;
