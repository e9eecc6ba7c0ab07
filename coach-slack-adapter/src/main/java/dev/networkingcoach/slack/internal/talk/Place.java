package dev.networkingcoach.slack.internal.talk;

import org.jspecify.annotations.Nullable;

/** Where an answer goes. Immutable and thread-safe. */
sealed interface Place {

  /**
   * To the person's messages with the app.
   *
   * @param thread the thread in which they wrote or pressed; null for none
   */
  record Direct(@Nullable String thread) implements Place {

    /** In no thread. */
    Direct() {
      this(null);
    }
  }

  /**
   * Into a channel, seen by the person alone.
   *
   * @param channel the channel
   * @param thread the thread; null for none
   */
  record Hidden(String channel, @Nullable String thread) implements Place {}

  /**
   * To the address that came along, seen by the person alone: it works where the app is no member.
   *
   * @param url the address
   */
  record Response(String url) implements Place {}

  /** On the person's Home of the app. */
  record Home() implements Place {}
}
