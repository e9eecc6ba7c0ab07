package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.statement.StatementReading;

/** Words whose meaning is to be asked about, or answered, before anything is done. */
public final class DoubtException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient StatementReading reading;

  /** A doubt that is told so. */
  public DoubtException(StatementReading reading) {
    super("doubt", null, false, false);
    this.reading = reading;
  }

  /** What to say. */
  public StatementReading reading() {
    return reading;
  }
}
