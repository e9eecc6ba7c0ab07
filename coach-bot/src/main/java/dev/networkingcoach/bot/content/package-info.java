/** Bytes that pass through the conversation: files, pictures and bodies. */
@NullMarked
package dev.networkingcoach.bot.content;

import org.jspecify.annotations.NullMarked;
