package dev.networkingcoach.language.command;

import org.jspecify.annotations.Nullable;

/**
 * Where an interaction happened. Immutable and thread-safe.
 *
 * @param event the name of the event; null where not said
 * @param group the name of the group; null where not said
 */
public record Where(@Nullable String event, @Nullable String group) {

  /** Not said. */
  public static final Where UNSAID = new Where(null, null);
}
