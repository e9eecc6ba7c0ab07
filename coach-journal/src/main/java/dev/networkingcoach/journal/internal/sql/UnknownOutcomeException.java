package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.JournalException;

/** The database was lost before it told whether changes became lasting. */
public final class UnknownOutcomeException extends JournalException {
  private static final long serialVersionUID = 1L;

  UnknownOutcomeException(Exception cause) {
    super(
        "The connection to the database broke while it recorded: all of it is recorded, or none.\n"
            + "Maybe look before you say it again.",
        cause);
  }
}
