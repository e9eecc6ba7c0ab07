/**
 * What a person told the coach, kept: entries, the changes they make, and the port of a journal.
 */
@NullMarked
package dev.networkingcoach.api.journal;

import org.jspecify.annotations.NullMarked;
