/** Tests of the commands, in this process (*Test) and as a process of their own (*IT). */
@NullMarked
package dev.networkingcoach.cli;

import org.jspecify.annotations.NullMarked;
