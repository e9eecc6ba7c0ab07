package dev.networkingcoach.cli;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.cli.journal.JournalAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that works on the journal. */
final class JournalOption {
  @Option(
      names = "--journal",
      paramLabel = "PLACE",
      description =
          "The journal: a file, or a JDBC URL. By default what COACH_JOURNAL says, else a file in"
              + " your data folder.")
  private @Nullable String place;

  /** Whether it was given. */
  boolean isGiven() {
    return place != null;
  }

  /**
   * Opens the journal.
   *
   * @throws dev.networkingcoach.api.fault.CoachException if it cannot be opened
   */
  OwnJournal open(ProgramRun session) {
    JournalAddress address = address(session);
    return new OwnJournal(address.open(), address.keyFile(), session.console().clock());
  }

  /**
   * What the journal holds; it is closed again.
   *
   * @throws dev.networkingcoach.api.fault.CoachException if it cannot be opened
   */
  Network network(ProgramRun session) {
    try (OwnJournal own = open(session)) {
      return own.known().network();
    }
  }

  /**
   * Opens a journal that is there: what only looks must not make one.
   *
   * @throws dev.networkingcoach.api.fault.CoachException if there is none, or it cannot be opened
   */
  OwnJournal openExisting(ProgramRun session) {
    JournalAddress address = address(session);
    return new OwnJournal(address.openExisting(), address.keyFile(), session.console().clock());
  }

  private JournalAddress address(ProgramRun session) {
    return JournalAddress.of(place, session.environment());
  }
}
