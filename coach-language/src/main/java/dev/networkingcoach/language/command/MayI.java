package dev.networkingcoach.language.command;

import dev.networkingcoach.api.review.Platform;
import org.jspecify.annotations.Nullable;

/** Whether a step is wise, asked before it. Immutable and thread-safe, as each of its kinds. */
public sealed interface MayI extends Command {

  /** About whom. */
  Who who();

  /**
   * To ask for something.
   *
   * @param who the person
   * @param matter for what
   */
  record Ask(Who who, Matter matter) implements MayI {}

  /**
   * To pitch.
   *
   * @param who the person
   */
  record Pitch(Who who) implements MayI {}

  /**
   * To talk or write.
   *
   * @param who the person
   * @param what about what; null where not said
   */
  record Talk(Who who, @Nullable String what) implements MayI {}

  /**
   * To connect.
   *
   * @param who the person
   * @param platform where
   */
  record Connect(Who who, Platform platform) implements MayI {}
}
