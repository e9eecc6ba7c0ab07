@NullMarked
package dev.networkingcoach.bot.conversation.internal.query;

import org.jspecify.annotations.NullMarked;
