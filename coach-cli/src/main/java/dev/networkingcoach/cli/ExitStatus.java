package dev.networkingcoach.cli;

/** How a run of the program ended. */
final class ExitStatus {
  /** Done. */
  static final int DONE = 0;

  /** The input has faults, or could not be read, or the output could not be written. */
  static final int FAULTS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** The program itself is at fault. */
  static final int BUG = 70;

  private ExitStatus() {}
}
