package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import org.jspecify.annotations.Nullable;

/** What a file can say has happened. Immutable and thread-safe. */
public enum TouchKind {
  /** Messages went to and fro. */
  MESSAGE("linkedin-message", InteractionKind.TALKED, null),
  /** An invitation to connect came with a message. */
  INVITATION("linkedin-invitation", InteractionKind.TALKED, null),
  /** The owner recommended somebody. */
  RECOMMENDATION_GIVEN(
      "linkedin-recommendation-given", InteractionKind.GAVE, Favour.RECOMMENDATION),
  /** Somebody recommended the owner. */
  RECOMMENDATION_RECEIVED(
      "linkedin-recommendation-received", InteractionKind.RECEIVED, Favour.RECOMMENDATION);

  private final String idPrefix;
  private final InteractionKind interactionKind;
  private final @Nullable Favour favour;

  TouchKind(String idPrefix, InteractionKind interactionKind, @Nullable Favour favour) {
    this.idPrefix = idPrefix;
    this.interactionKind = interactionKind;
    this.favour = favour;
  }

  /** How the ids of such interactions begin. */
  public String idPrefix() {
    return idPrefix;
  }

  /** The kind of interaction it is. */
  public InteractionKind interactionKind() {
    return interactionKind;
  }

  /** The favour done; null where none was. */
  public @Nullable Favour favour() {
    return favour;
  }
}
