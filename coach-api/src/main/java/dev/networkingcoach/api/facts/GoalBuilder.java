package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Goal}. Not thread-safe; {@link #build()} copies. */
public final class GoalBuilder {
  private String id;
  private String text;
  private @Nullable Topic market;
  private @Nullable LocalDate deadline;
  private boolean achieved;

  GoalBuilder(String id, String text) {
    this.id = id;
    this.text = text;
  }

  GoalBuilder(Goal goal) {
    this(goal.id(), goal.text());
    market = goal.market();
    deadline = goal.deadline();
    achieved = goal.achieved();
  }

  /** The goal's id, in place of the one given before. */
  public GoalBuilder id(String id) {
    this.id = id;
    return this;
  }

  /** The goal in words, in place of the one given before. */
  public GoalBuilder text(String text) {
    this.text = text;
    return this;
  }

  /** The market it is about; null where not said. */
  public GoalBuilder market(@Nullable Topic market) {
    this.market = market;
    return this;
  }

  /** Until when, in the owner's zone; null for no date. */
  public GoalBuilder deadline(@Nullable LocalDate deadline) {
    this.deadline = deadline;
    return this;
  }

  /** Whether it is done; false by default. */
  public GoalBuilder achieved(boolean achieved) {
    this.achieved = achieved;
    return this;
  }

  /**
   * The goal.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Goal build() {
    return new Goal(id, text, market, deadline, achieved);
  }
}
