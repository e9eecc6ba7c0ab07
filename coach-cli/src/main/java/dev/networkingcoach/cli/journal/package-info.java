/** The journal of the person who sits at this machine: where it is, and its failures in words. */
@NullMarked
package dev.networkingcoach.cli.journal;

import org.jspecify.annotations.NullMarked;
