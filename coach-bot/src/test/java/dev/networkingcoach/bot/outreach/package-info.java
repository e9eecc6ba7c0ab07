/** Tests of what the coach says on its own account. */
@NullMarked
package dev.networkingcoach.bot.outreach;

import org.jspecify.annotations.NullMarked;
