package dev.networkingcoach.api.facts;

/** How far a contact speaks for the owner; {@link #NONE} where nothing is said. */
public enum Advocacy {
  /** Not considered as an advocate. */
  NONE,
  /** On the list of potential advocates. */
  CANDIDATE,
  /** Recommends the owner unasked. */
  ADVOCATE
}
