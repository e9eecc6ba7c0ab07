/** The journal of the person who sits at this machine: where it is, and notes it can do without. */
@NullMarked
package dev.networkingcoach.cli.journal;

import org.jspecify.annotations.NullMarked;
