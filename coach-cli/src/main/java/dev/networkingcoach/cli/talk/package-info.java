/** The conversation in a terminal: replies as pages, buttons as numbers, forms as questions. */
@NullMarked
package dev.networkingcoach.cli.talk;

import org.jspecify.annotations.NullMarked;
