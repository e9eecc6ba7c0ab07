package dev.networkingcoach.testkit;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionBuilder;
import dev.networkingcoach.api.facts.InteractionKind;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An interaction whose id is given by its place among the facts, unless it is said. */
public final class VerifierInteraction {
  private final InteractionKind kind;
  private final String contact;
  private final LocalDate on;
  private final @Nullable String id;
  private final UnaryOperator<InteractionBuilder> details;

  VerifierInteraction(InteractionKind kind, String contact, LocalDate on) {
    this(kind, contact, on, null, builder -> builder);
  }

  private VerifierInteraction(
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
  public VerifierInteraction id(String id) {
    return new VerifierInteraction(kind, contact, on, id, details);
  }

  /** The favour that was given, asked for or received. */
  public VerifierInteraction favour(Favour favour) {
    return with(builder -> builder.favour(favour));
  }

  /** What it was about. */
  public VerifierInteraction what(String what) {
    return with(builder -> builder.what(what));
  }

  /** At which event. */
  public VerifierInteraction at(String event) {
    return with(builder -> builder.event(event));
  }

  /** In which group. */
  public VerifierInteraction in(String group) {
    return with(builder -> builder.group(group));
  }

  /** Who did it. */
  public VerifierInteraction by(Initiator by) {
    return with(builder -> builder.by(by));
  }

  /** Which resource was passed on. */
  public VerifierInteraction resource(String resource) {
    return with(builder -> builder.resource(resource));
  }

  /** Which target it was about. */
  public VerifierInteraction target(String target) {
    return with(builder -> builder.target(target));
  }

  private VerifierInteraction with(UnaryOperator<InteractionBuilder> detail) {
    return new VerifierInteraction(
        kind, contact, on, id, builder -> detail.apply(details.apply(builder)));
  }

  Interaction asInteraction(String nextId) {
    InteractionBuilder builder = Interaction.builder(id == null ? nextId : id, contact, on, kind);
    return details.apply(builder).build();
  }
}
