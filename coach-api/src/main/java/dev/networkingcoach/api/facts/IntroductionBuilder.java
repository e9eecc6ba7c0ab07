package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Introduction}. Not thread-safe; {@link #build()} copies. */
public final class IntroductionBuilder {
  private String id;
  private List<String> between = List.of();
  private LocalDate on;
  private @Nullable String topic;

  IntroductionBuilder(String id, LocalDate on) {
    this.id = id;
    this.on = on;
  }

  IntroductionBuilder(Introduction introduction) {
    this(introduction.id(), introduction.on());
    between = introduction.between();
    topic = introduction.topic();
  }

  /** The introduction's id, in place of the one given before. */
  public IntroductionBuilder id(String id) {
    this.id = id;
    return this;
  }

  /** The ids of the two contacts, replacing any given before. */
  public IntroductionBuilder between(String... between) {
    return between(Checks.listed(between));
  }

  /** The ids of the two contacts, replacing any given before. */
  public IntroductionBuilder between(Collection<String> between) {
    this.between = Checks.copy(between);
    return this;
  }

  /** The day, in the owner's zone, in place of the one given before. */
  public IntroductionBuilder on(LocalDate on) {
    this.on = on;
    return this;
  }

  /** What they were brought together for; null where not noted. */
  public IntroductionBuilder topic(@Nullable String topic) {
    this.topic = topic;
    return this;
  }

  /**
   * The introduction.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Introduction build() {
    return new Introduction(id, between, on, topic);
  }
}
