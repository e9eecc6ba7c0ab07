/** What the coach says on its own account: when, what, once, and never outside a person's hours. */
@NullMarked
package dev.networkingcoach.bot.schedule;

import org.jspecify.annotations.NullMarked;
