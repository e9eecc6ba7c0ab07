package dev.networkingcoach.api.journal;

/** The lists of a contact or an owner to which one item can be added, or taken from. */
public enum ListField {
  /** Markets. */
  MARKETS,
  /** Interests; of contacts only. */
  INTERESTS,
  /** What they look for. */
  NEEDS,
  /** What they can give. */
  OFFERS,
  /** E-mail addresses. */
  EMAILS,
  /** What the owner files them under; of contacts only. */
  LABELS
}
