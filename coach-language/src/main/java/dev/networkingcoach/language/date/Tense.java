package dev.networkingcoach.language.date;

/** Which way a date looks that says no year, or only a day of the week. */
public enum Tense {
  /** What happened: the latest such day up to today. */
  PAST,
  /** What is planned: the next such day from today on. */
  FUTURE
}
