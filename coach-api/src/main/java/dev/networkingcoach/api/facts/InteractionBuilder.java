package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Interaction}. Not thread-safe; {@link #build()} copies. */
public final class InteractionBuilder {
  private String id;
  private String contact;
  private LocalDate on;
  private InteractionKind kind;
  private @Nullable Favour favour;
  private @Nullable String what;
  private @Nullable String event;
  private @Nullable String group;
  private @Nullable String resource;
  private @Nullable String target;
  private @Nullable Initiator by;

  InteractionBuilder(String id, String contact, LocalDate on, InteractionKind kind) {
    this.id = id;
    this.contact = contact;
    this.on = on;
    this.kind = kind;
  }

  InteractionBuilder(Interaction interaction) {
    this(interaction.id(), interaction.contact(), interaction.on(), interaction.kind());
    favour = interaction.favour();
    what = interaction.what();
    event = interaction.event();
    group = interaction.group();
    resource = interaction.resource();
    target = interaction.target();
    by = interaction.by();
  }

  /** The interaction's id, in place of the one given before. */
  public InteractionBuilder id(String id) {
    this.id = id;
    return this;
  }

  /** The contact's id, in place of the one given before. */
  public InteractionBuilder contact(String contact) {
    this.contact = contact;
    return this;
  }

  /** The day, in the owner's zone, in place of the one given before. */
  public InteractionBuilder on(LocalDate on) {
    this.on = on;
    return this;
  }

  /** What happened, in place of what was given before. */
  public InteractionBuilder kind(InteractionKind kind) {
    this.kind = kind;
    return this;
  }

  /** What was given, asked for or received. */
  public InteractionBuilder favour(@Nullable Favour favour) {
    this.favour = favour;
    return this;
  }

  /** What it was about. */
  public InteractionBuilder what(@Nullable String what) {
    this.what = what;
    return this;
  }

  /** The id of the event it happened at. */
  public InteractionBuilder event(@Nullable String event) {
    this.event = event;
    return this;
  }

  /** The id of the group it happened in. */
  public InteractionBuilder group(@Nullable String group) {
    this.group = group;
    return this;
  }

  /** The id of the resource passed on. */
  public InteractionBuilder resource(@Nullable String resource) {
    this.resource = resource;
    return this;
  }

  /** The id of the target an ask was about. */
  public InteractionBuilder target(@Nullable String target) {
    this.target = target;
    return this;
  }

  /** Who did it, of a {@link InteractionKind#TALKED}; null for both. */
  public InteractionBuilder by(@Nullable Initiator by) {
    this.by = by;
    return this;
  }

  /**
   * The interaction.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Interaction build() {
    return new Interaction(id, contact, on, kind, favour, what, event, group, resource, target, by);
  }
}
