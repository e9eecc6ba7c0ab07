package dev.networkingcoach.json;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.json.NdjsonPlans.LineFaults;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Builds {@link NdjsonPlans}. Not thread-safe. */
public final class NdjsonPlansBuilder {
  final Coach coach;
  int threads = Runtime.getRuntime().availableProcessors();
  LineFaults faults = (line, found) -> {};
  LongConsumer progress = done -> {};
  private @Nullable Function<Owner, LocalDate> today;

  NdjsonPlansBuilder(Coach coach) {
    this.coach = coach;
  }

  /** The same day for every owner. */
  public NdjsonPlansBuilder today(LocalDate today) {
    this.today = owner -> today;
    return this;
  }

  /** The day it is by this clock in each owner's zone. */
  public NdjsonPlansBuilder today(Clock clock) {
    this.today = owner -> LocalDate.now(clock.withZone(owner.zone()));
    return this;
  }

  /**
   * Threads that read and plan, beside one that splits the input; by default as many as there are
   * processors.
   *
   * @throws IllegalArgumentException if there is none
   */
  public NdjsonPlansBuilder threads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads (" + threads + ") must be 1 or more.");
    }
    this.threads = threads;
    return this;
  }

  /** Is told each line that cannot be answered; by default they are counted only. */
  public NdjsonPlansBuilder onFaults(LineFaults faults) {
    this.faults = faults;
    return this;
  }

  /**
   * Is told how many lines are done after each, on the thread that called; blank ones not counted.
   */
  public NdjsonPlansBuilder onProgress(LongConsumer progress) {
    this.progress = progress;
    return this;
  }

  /**
   * What was set up.
   *
   * @throws IllegalStateException if the day is not set
   */
  public NdjsonPlans build() {
    if (today == null) {
      throw new IllegalStateException("The day is not set.\nMaybe call today(Clock).");
    }
    return new NdjsonPlans(this, today);
  }
}
