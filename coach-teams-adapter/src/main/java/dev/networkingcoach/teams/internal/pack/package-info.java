/** What the app package holds: its manifest and its icons. */
@NullMarked
package dev.networkingcoach.teams.internal.pack;

import org.jspecify.annotations.NullMarked;
