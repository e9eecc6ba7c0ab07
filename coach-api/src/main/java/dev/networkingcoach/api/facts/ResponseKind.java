package dev.networkingcoach.api.facts;

/** What a person answered to an advice. */
public enum ResponseKind {
  /** Not before a date. */
  SNOOZED,
  /** Not this one. */
  DISMISSED,
  /** Nothing from this rule. */
  MUTED
}
