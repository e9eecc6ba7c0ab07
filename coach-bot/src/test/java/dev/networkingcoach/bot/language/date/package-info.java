/** Tests of how days are read. */
@NullMarked
package dev.networkingcoach.bot.language.date;

import org.jspecify.annotations.NullMarked;
