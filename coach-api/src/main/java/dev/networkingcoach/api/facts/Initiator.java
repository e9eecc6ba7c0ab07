package dev.networkingcoach.api.facts;

/** Who turned to whom. */
public enum Initiator {
  /** The owner wrote or called. */
  OWNER,
  /** The contact did. */
  CONTACT
}
