package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.slack.internal.card.PressedButton;
import dev.networkingcoach.slack.internal.form.Origin;
import dev.networkingcoach.slack.internal.render.Message;
import org.jspecify.annotations.Nullable;

/** Where an answer goes. Immutable and thread-safe. */
sealed interface Place {

  /** The place that a dialog was opened from. */
  static Place of(Origin origin) {
    if (origin.button() != null) {
      return new Card(origin.button(), null);
    }
    return origin.home() ? new Home() : new Direct();
  }

  /** Where a dialog that is opened from here says it was opened. */
  default Origin origin() {
    return this instanceof Card card
        ? new Origin(false, card.button())
        : new Origin(this instanceof Home);
  }

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

  /**
   * In the place of what the press has spent of a message with the app; beside the message where
   * that cannot be.
   *
   * @param button the button that was pressed
   * @param shown how the message looked then; null where a dialog has been in between
   */
  record Card(PressedButton button, @Nullable Message shown) implements Place {}
}
