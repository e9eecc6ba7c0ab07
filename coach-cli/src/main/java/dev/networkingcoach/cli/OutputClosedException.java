package dev.networkingcoach.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Thrown when standard output takes no more: its reader has gone, or the disk is full. */
final class OutputClosedException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  OutputClosedException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** Says what happened, if it is worth it: a reader that has seen enough, as head, is no fault. */
  int status(ProgramRun session) {
    String message = String.valueOf(getMessage());
    if (message.toLowerCase(Locale.ROOT).contains("pipe")) {
      return ExitStatus.DONE;
    }
    session.tell("coach: cannot write to standard output: " + message);
    return ExitStatus.FAULTS;
  }
}
