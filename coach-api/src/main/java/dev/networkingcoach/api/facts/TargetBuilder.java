package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Target}. Not thread-safe; {@link #build()} copies. */
public final class TargetBuilder {
  private String id;
  private String name;
  private @Nullable Topic market;
  private @Nullable LocalDate by;
  private boolean reached;

  TargetBuilder(String id, String name) {
    this.id = id;
    this.name = name;
  }

  TargetBuilder(Target target) {
    this(target.id(), target.name());
    market = target.market();
    by = target.by();
    reached = target.reached();
  }

  /** The target's id, in place of the one given before. */
  public TargetBuilder id(String id) {
    this.id = id;
    return this;
  }

  /** The target's name, in place of the one given before. */
  public TargetBuilder name(String name) {
    this.name = name;
    return this;
  }

  /** The market they stand for; null where not said. */
  public TargetBuilder market(@Nullable Topic market) {
    this.market = market;
    return this;
  }

  /** Until when, in the owner's zone; null for no date. */
  public TargetBuilder by(@Nullable LocalDate by) {
    this.by = by;
    return this;
  }

  /** Whether the owner met them; false by default. */
  public TargetBuilder reached(boolean reached) {
    this.reached = reached;
    return this;
  }

  /**
   * The target.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Target build() {
    return new Target(id, name, market, by, reached);
  }
}
