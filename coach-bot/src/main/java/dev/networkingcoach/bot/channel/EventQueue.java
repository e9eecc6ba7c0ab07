package dev.networkingcoach.bot.channel;

import dev.networkingcoach.api.store.InboxEvent;

/**
 * Where a channel puts what it acknowledges before it is answered. Events of one person are
 * answered one after the other in the order they came, by this or another server, and again where a
 * server died or the database was away meanwhile. Implementations are thread-safe.
 */
public interface EventQueue {

  /**
   * Says who answers events of a kind. To be called before the queue is started; what waits from
   * before is answered then.
   *
   * @param kind as in {@link InboxEvent#kind()}
   */
  void answeredBy(String kind, EventHandler handler);

  /**
   * Keeps an event until it is answered; when this returns it may be acknowledged.
   *
   * @return false where the event came before: it waits, or was answered
   * @throws dev.networkingcoach.api.journal.JournalException if it could not be kept
   */
  boolean keep(InboxEvent event);

  /** Answers events. Implementations are thread-safe. */
  @FunctionalInterface
  interface EventHandler {

    /**
     * Answers an event, and returns once the answer is sent. What it throws has the event answered
     * again after a while: for as long as it takes where it is a {@link
     * dev.networkingcoach.api.journal.JournalException}, for a day where it is another {@link
     * dev.networkingcoach.api.fault.CoachException}, and three times in all else.
     *
     * @param again whether answering it was begun before: it may be recorded, or even answered
     */
    void answer(InboxEvent event, boolean again);
  }
}
