/** Tests of replies. */
@NullMarked
package dev.networkingcoach.bot.reply;

import org.jspecify.annotations.NullMarked;
