package dev.networkingcoach.cli;

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
  OwnJournal open(Session session) {
    JournalAddress address = JournalAddress.of(place, session.environment());
    return new OwnJournal(address.open(), session.console().clock());
  }
}
