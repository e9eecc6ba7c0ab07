package dev.networkingcoach.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;

/**
 * What a run of the program touches of the world.
 *
 * @param in standard input
 * @param out where results go
 * @param err where everything else goes
 * @param clock what time it is; its zone is of no account, for each owner has their own
 * @param terminal what the streams are connected to
 */
record CommandConsole(
    InputStream in, PrintStream out, PrintStream err, Clock clock, TerminalStreams terminal) {}
