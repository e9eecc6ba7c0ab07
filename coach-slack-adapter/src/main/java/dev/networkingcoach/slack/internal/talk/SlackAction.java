package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.slack.internal.work.EventWork;
import dev.networkingcoach.slack.internal.work.SlackArrival;
import dev.networkingcoach.slack.internal.workspace.WorkspaceUser;
import org.jspecify.annotations.Nullable;

/**
 * Something a person did. Immutable and thread-safe.
 *
 * @param caller who
 * @param id the same when it is delivered again
 * @param place where the answer goes
 * @param trigger lets a dialog be opened within three seconds; null where none can
 * @param arrival how it came
 * @param errand the work on it
 */
record SlackAction(
    WorkspaceUser caller,
    String id,
    ReplyTarget place,
    @Nullable String trigger,
    SlackArrival arrival,
    EventWork errand) {

  /** What was done, as the conversation is told: again where it was begun before. */
  Incoming incoming(Incoming done) {
    return arrival.again() ? new Incoming.Again(done) : done;
  }
}
