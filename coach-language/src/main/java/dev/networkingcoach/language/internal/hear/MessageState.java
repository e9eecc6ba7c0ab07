package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.language.command.When;
import org.jspecify.annotations.Nullable;

/** What the clauses before told that holds for those after. Not thread-safe. */
final class MessageState {
  /** The day that was told for what follows; null for none. */
  @Nullable When when;

  /** The day that was told for the whole message; null for none. */
  @Nullable When heading;

  /** Whether the statement before is a deed whose day was not told. */
  boolean undated;

  /** What the lines after a title are; null where there is no title. */
  @Nullable InteractionKind titled;

  /** Where it was, as a title says; null where it does not. */
  @Nullable String event;

  /** Whether the message is one statement. */
  boolean alone;

  /** What was recorded last, in this message or before it; null for nothing. */
  @Nullable String last;
}
