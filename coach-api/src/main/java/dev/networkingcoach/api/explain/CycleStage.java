package dev.networkingcoach.api.explain;

/** Where a contact stands in the cycle of giving, asking and thanking (Vermeiren). */
public enum CycleStage {
  /** Thanks are owed. */
  THANK,
  /** An ask is open. */
  AWAIT,
  /** The owner may ask. */
  ASK,
  /** It is the owner's turn to give. */
  GIVE
}
