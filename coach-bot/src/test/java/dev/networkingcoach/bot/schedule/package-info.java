/** Tests of what the coach says on its own account. */
@NullMarked
package dev.networkingcoach.bot.schedule;

import org.jspecify.annotations.NullMarked;
