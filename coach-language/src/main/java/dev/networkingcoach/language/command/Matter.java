package dev.networkingcoach.language.command;

import dev.networkingcoach.api.facts.Favour;
import org.jspecify.annotations.Nullable;

/**
 * What an interaction was about. Immutable and thread-safe.
 *
 * @param favour what kind of favour was given, asked for or received; null where not said
 * @param what what it was about, in words; null where not said
 * @param target whom an introduction was to; null where not said
 * @param resource the title of what was passed on; null where not said
 */
public record Matter(
    @Nullable Favour favour,
    @Nullable String what,
    @Nullable Who target,
    @Nullable String resource) {

  /** Nothing said. */
  public static final Matter NONE = new Matter(null, null, null, null);

  /** Only words. */
  public static Matter of(@Nullable String what) {
    return new Matter(null, what, null, null);
  }
}
