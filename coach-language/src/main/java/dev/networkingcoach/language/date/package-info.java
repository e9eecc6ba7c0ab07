/** Dates and spans of time as people say them in English. */
@NullMarked
package dev.networkingcoach.language.date;

import org.jspecify.annotations.NullMarked;
