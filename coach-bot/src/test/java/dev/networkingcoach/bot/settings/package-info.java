/** Tests of what persons prefer. */
@NullMarked
package dev.networkingcoach.bot.settings;

import org.jspecify.annotations.NullMarked;
