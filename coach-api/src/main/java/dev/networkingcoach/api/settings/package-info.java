/** What a program is told by names and values, and all that is wrong with it. */
@NullMarked
package dev.networkingcoach.api.settings;

import org.jspecify.annotations.NullMarked;
