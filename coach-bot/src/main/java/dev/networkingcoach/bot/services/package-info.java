/** What a coach works with. */
@NullMarked
package dev.networkingcoach.bot.services;

import org.jspecify.annotations.NullMarked;
