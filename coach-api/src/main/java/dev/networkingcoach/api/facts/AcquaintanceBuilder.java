package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Acquaintance}. Not thread-safe; {@link #build()} copies. */
public final class AcquaintanceBuilder {
  private String from;
  private String to;
  private @Nullable Double strength;
  private @Nullable String basis;
  private @Nullable LocalDate since;

  AcquaintanceBuilder(String from, String to) {
    this.from = from;
    this.to = to;
  }

  AcquaintanceBuilder(Acquaintance acquaintance) {
    this(acquaintance.from(), acquaintance.to());
    strength = acquaintance.strength();
    basis = acquaintance.basis();
    since = acquaintance.since();
  }

  /** The id of one, in place of the one given before. */
  public AcquaintanceBuilder from(String from) {
    this.from = from;
    return this;
  }

  /** The id of the other, in place of the one given before. */
  public AcquaintanceBuilder to(String to) {
    this.to = to;
    return this;
  }

  /** The tie's strength in (0, 1]; null for the default. */
  public AcquaintanceBuilder strength(@Nullable Double strength) {
    this.strength = strength;
    return this;
  }

  /** What it rests on; null where not said. */
  public AcquaintanceBuilder basis(@Nullable String basis) {
    this.basis = basis;
    return this;
  }

  /** Since when they know each other, in the owner's zone; null where not known. */
  public AcquaintanceBuilder since(@Nullable LocalDate since) {
    this.since = since;
    return this;
  }

  /**
   * The acquaintance.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Acquaintance build() {
    return new Acquaintance(from, to, strength, basis, since);
  }
}
