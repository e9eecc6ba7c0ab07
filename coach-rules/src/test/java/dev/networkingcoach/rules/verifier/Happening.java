package dev.networkingcoach.rules.verifier;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionBuilder;
import dev.networkingcoach.api.facts.InteractionKind;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An interaction whose id is given by its place among the facts, unless it is said. */
public final class Happening {
  private final InteractionKind kind;
  private final String contact;
  private final LocalDate on;
  private final @Nullable String id;
  private final UnaryOperator<InteractionBuilder> details;

  Happening(InteractionKind kind, String contact, LocalDate on) {
    this(kind, contact, on, null, builder -> builder);
  }

  private Happening(
      InteractionKind kind,
      String contact,
      LocalDate on,
      @Nullable String id,
      UnaryOperator<InteractionBuilder> details) {
    this.kind = kind;
    this.contact = contact;
    this.on = on;
    this.id = id;
    this.details = details;
  }

  /** With this id. */
  public Happening id(String id) {
    return new Happening(kind, contact, on, id, details);
  }

  /** The favour that was given, asked for or received. */
  public Happening favour(Favour favour) {
    return with(builder -> builder.favour(favour));
  }

  /** What it was about. */
  public Happening what(String what) {
    return with(builder -> builder.what(what));
  }

  /** At which event. */
  public Happening at(String event) {
    return with(builder -> builder.event(event));
  }

  /** In which group. */
  public Happening in(String group) {
    return with(builder -> builder.group(group));
  }

  /** Who did it. */
  public Happening by(Initiator by) {
    return with(builder -> builder.by(by));
  }

  /** Which resource was passed on. */
  public Happening resource(String resource) {
    return with(builder -> builder.resource(resource));
  }

  /** Which target it was about. */
  public Happening target(String target) {
    return with(builder -> builder.target(target));
  }

  private Happening with(UnaryOperator<InteractionBuilder> detail) {
    return new Happening(kind, contact, on, id, builder -> detail.apply(details.apply(builder)));
  }

  Interaction asInteraction(String nextId) {
    InteractionBuilder builder = Interaction.builder(id == null ? nextId : id, contact, on, kind);
    return details.apply(builder).build();
  }
}
