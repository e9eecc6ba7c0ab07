/** Brings facts into the journal from files, and takes them out to files. */
@NullMarked
package dev.networkingcoach.cli.exchange;

import org.jspecify.annotations.NullMarked;
