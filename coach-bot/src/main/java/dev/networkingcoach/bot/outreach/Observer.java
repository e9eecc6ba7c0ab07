package dev.networkingcoach.bot.outreach;

import java.time.Duration;

/** Told what becomes of the coach's own messages, to count it. Implementations are thread-safe. */
public interface Observer {

  /**
   * A message arrived.
   *
   * @param kind its kind, such as {@code plan}
   * @param late how long after it was due
   */
  void sent(String kind, Duration late);

  /** Sending a message failed, and is tried again. */
  void failed(String kind);

  /** A message was given up. */
  void gaveUp(String kind);

  /** Advice of a rule was shown in a message. */
  void shown(String rule);

  /** Advice of a rule that was shown is done or was answered. */
  void actedOn(String rule);

  /** Advice of a rule that was shown is there still at the next plan. */
  void ignored(String rule);

  /** Counts nothing. */
  Observer NONE =
      new Observer() {
        @Override
        public void sent(String kind, Duration late) {}

        @Override
        public void failed(String kind) {}

        @Override
        public void gaveUp(String kind) {}

        @Override
        public void shown(String rule) {}

        @Override
        public void actedOn(String rule) {}

        @Override
        public void ignored(String rule) {}
      };
}
