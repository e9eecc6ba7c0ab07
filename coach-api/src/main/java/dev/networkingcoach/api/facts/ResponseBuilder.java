package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Response}. Not thread-safe; {@link #build()} copies. */
public final class ResponseBuilder {
  private @Nullable String advice;
  private @Nullable String rule;
  private ResponseKind kind;
  private LocalDate on;
  private @Nullable LocalDate until;

  ResponseBuilder(ResponseKind kind, LocalDate on) {
    this.kind = kind;
    this.on = on;
  }

  ResponseBuilder(Response response) {
    this(response.kind(), response.on());
    advice = response.advice();
    rule = response.rule();
    until = response.until();
  }

  /** The key of the advice; null where a rule is named. */
  public ResponseBuilder advice(@Nullable String advice) {
    this.advice = advice;
    return this;
  }

  /** The id of the rule; null where an advice is named. */
  public ResponseBuilder rule(@Nullable String rule) {
    this.rule = rule;
    return this;
  }

  /** What was answered, in place of the one given before. */
  public ResponseBuilder kind(ResponseKind kind) {
    this.kind = kind;
    return this;
  }

  /** The day of the answer, in the owner's zone, in place of the one given before. */
  public ResponseBuilder on(LocalDate on) {
    this.on = on;
    return this;
  }

  /** The first day a snoozed advice shows again. */
  public ResponseBuilder until(@Nullable LocalDate until) {
    this.until = until;
    return this;
  }

  /**
   * The response.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Response build() {
    return new Response(advice, rule, kind, on, until);
  }
}
