/** Topics that are written in two ways, and whether they mean the same. */
@NullMarked
package dev.networkingcoach.bot.conversation.internal.topic;

import org.jspecify.annotations.NullMarked;
