package dev.networkingcoach.api.facts;

/** What happened between the owner and a contact. All but {@link #PITCHED} are touches. */
public enum InteractionKind {
  /** They met. */
  MET,
  /** They talked or wrote. */
  TALKED,
  /** The owner gave. */
  GAVE,
  /** The owner asked. */
  ASKED,
  /** The contact gave. */
  RECEIVED,
  /** The contact declined what was asked. */
  DECLINED,
  /** The owner thanked. */
  THANKED,
  /** The owner pitched. */
  PITCHED
}
