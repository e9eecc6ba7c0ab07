/** What the coach says without being asked: at which moments, and in which words. */
@NullMarked
package dev.networkingcoach.bot.outreach;

import org.jspecify.annotations.NullMarked;
