/** What becomes of each activity, and where answers and messages of the coach's own go. */
@NullMarked
package dev.networkingcoach.teams.internal.bot;

import org.jspecify.annotations.NullMarked;
