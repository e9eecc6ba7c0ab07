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
  /** A call that was answered. */
  CALL("crm-call", InteractionKind.TALKED, null),
  /** An e-mail that a CRM holds. */
  CRM_MAIL("crm-mail", InteractionKind.TALKED, null),
  /** A message that a CRM holds. */
  CRM_MESSAGE("crm-message", InteractionKind.TALKED, null),
  /** A meeting that a CRM says took place. */
  CRM_MEETING("crm-meeting", InteractionKind.MET, null),
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

  /** What it is that took place. */
  static TouchKind of(CrmActivity kind) {
    return switch (kind) {
      case CALL -> CALL;
      case EMAIL -> CRM_MAIL;
      case MESSAGE -> CRM_MESSAGE;
      case MEETING -> CRM_MEETING;
      case TASK -> throw new IllegalArgumentException("a task is nothing that took place");
    };
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
