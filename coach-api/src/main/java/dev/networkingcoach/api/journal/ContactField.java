package dev.networkingcoach.api.journal;

/** The single-valued fields of a contact, as {@link Change.ContactSet} writes them. */
public enum ContactField {
  /** The name, on one line. */
  NAME,
  /** Where they work. */
  ORGANIZATION,
  /** What they do there. */
  TITLE,
  /** The name of a {@link dev.networkingcoach.api.facts.Relation}. */
  RELATION,
  /** How many people they know: a whole number of 0 or more. */
  CONNECTIONS,
  /** The name of a {@link dev.networkingcoach.api.facts.Advocacy}. */
  ADVOCACY,
  /** Since when: an ISO date in the owner's zone. */
  ADVOCACY_SINCE,
  /** {@code true} or {@code false}. */
  FOCUS,
  /** Since when they are connected: an ISO date in the owner's zone. */
  SINCE,
  /** Days between touches: a whole number of 1 or more. */
  CADENCE_DAYS,
  /** The birthday: {@code 2000-05-31}, or {@code --05-31} without a year. */
  BIRTHDAY,
  /** {@code true} or {@code false}. */
  ARCHIVED
}
