package dev.networkingcoach.api.journal;

/** The single-valued fields of an owner, as {@link Change.OwnerSet} writes them. */
public enum OwnerField {
  /** The name, on one line. */
  NAME,
  /** The id of an IANA time zone. */
  ZONE,
  /** Why the owner networks. */
  PURPOSE,
  /** Whom the owner serves and which problem they solve. */
  POSITIONING
}
