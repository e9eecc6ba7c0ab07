package dev.networkingcoach.api.facts;

/** How a contact stands to the owner; {@link #ACQUAINTANCE} where nothing is said. */
public enum Relation {
  /** Works, or worked, with the owner. */
  COLLEAGUE,
  /** Buys from the owner. */
  CUSTOMER,
  /** Sells to the owner. */
  SUPPLIER,
  /** Does business together with the owner. */
  PARTNER,
  /** A friend. */
  FRIEND,
  /** Does the same kind of work elsewhere. */
  PEER,
  /** May buy one day. */
  PROSPECT,
  /** Known, no more. */
  ACQUAINTANCE
}
