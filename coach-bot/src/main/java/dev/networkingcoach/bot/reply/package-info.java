/** What the coach answers, as a model: each channel renders it in its own way. */
@NullMarked
package dev.networkingcoach.bot.reply;

import org.jspecify.annotations.NullMarked;
