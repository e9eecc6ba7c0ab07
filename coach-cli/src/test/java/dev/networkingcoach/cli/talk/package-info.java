/** Tests of the conversation in a terminal. */
@NullMarked
package dev.networkingcoach.cli.talk;

import org.jspecify.annotations.NullMarked;
