package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.slack.internal.inbox.Delivery;
import dev.networkingcoach.slack.internal.work.Errand;
import dev.networkingcoach.slack.internal.workspace.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Something a person did. Immutable and thread-safe.
 *
 * @param caller who
 * @param id the same when it is delivered again
 * @param place where the answer goes
 * @param trigger lets a dialog be opened within three seconds; null where none can
 * @param delivery how it came
 */
record Visit(Caller caller, String id, Place place, @Nullable String trigger, Delivery delivery) {

  /** The work on it. */
  Errand errand() {
    return delivery.errand();
  }
}
