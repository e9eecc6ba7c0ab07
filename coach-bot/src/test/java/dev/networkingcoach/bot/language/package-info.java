/** Tests of the grammar. */
@NullMarked
package dev.networkingcoach.bot.language;

import org.jspecify.annotations.NullMarked;
