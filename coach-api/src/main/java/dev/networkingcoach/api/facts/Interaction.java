package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened between the owner and one contact. Immutable and thread-safe.
 *
 * @param id the interaction's id, unique among interactions
 * @param contact the contact's id
 * @param on the day, in the owner's zone
 * @param kind what happened
 * @param favour what was given, asked for or received; null where it does not apply
 * @param what what it was about; null where not noted
 * @param event the id of the event it happened at
 * @param group the id of the group it happened in
 * @param resource the id of the resource passed on
 * @param target the id of the target an ask was about
 * @param by who did it, of a {@link InteractionKind#TALKED}; null for both
 */
public record Interaction(
    String id,
    String contact,
    LocalDate on,
    InteractionKind kind,
    @Nullable Favour favour,
    @Nullable String what,
    @Nullable String event,
    @Nullable String group,
    @Nullable String resource,
    @Nullable String target,
    @Nullable Initiator by) {

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Interaction {
    new Checks("interaction", id)
        .id("id", id)
        .id("contact", contact)
        .date("on", on)
        .required("kind", kind, "a kind such as MET")
        .optionalText("what", what)
        .optionalId("event", event)
        .optionalId("group", group)
        .optionalId("resource", resource)
        .optionalId("target", target)
        .throwIfAny();
  }

  /** A builder for an interaction of this kind with the contact of this id, on this day. */
  public static InteractionBuilder builder(
      String id, String contact, LocalDate on, InteractionKind kind) {
    return new InteractionBuilder(id, contact, on, kind);
  }

  /** A builder that starts from this interaction. */
  public InteractionBuilder toBuilder() {
    return new InteractionBuilder(this);
  }
}
