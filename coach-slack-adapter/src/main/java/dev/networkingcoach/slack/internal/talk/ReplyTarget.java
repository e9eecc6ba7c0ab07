package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.slack.internal.form.DialogOrigin;
import dev.networkingcoach.slack.internal.press.PressedButton;
import dev.networkingcoach.slack.internal.render.SlackMessage;
import org.jspecify.annotations.Nullable;

/** Where an answer goes. Immutable and thread-safe. */
sealed interface ReplyTarget {

  /** The place that a dialog was opened from. */
  static ReplyTarget of(DialogOrigin origin) {
    if (origin.button() != null) {
      return new Card(origin.button(), null);
    }
    return origin.home() ? new Home() : new Direct();
  }

  /** Where a dialog that is opened from here says it was opened. */
  default DialogOrigin origin() {
    return this instanceof Card card
        ? new DialogOrigin(false, card.button())
        : new DialogOrigin(this instanceof Home);
  }

  /**
   * To the person's messages with the app.
   *
   * @param thread the thread in which they wrote or pressed; null for none
   */
  record Direct(@Nullable String thread) implements ReplyTarget {

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
  record Hidden(String channel, @Nullable String thread) implements ReplyTarget {}

  /**
   * To the address that came along, seen by the person alone: it works where the app is no member.
   *
   * @param url the address
   */
  record Response(String url) implements ReplyTarget {}

  /** On the person's Home of the app. */
  record Home() implements ReplyTarget {}

  /**
   * In the place of what the press has spent of a message with the app; beside the message where
   * that cannot be.
   *
   * @param button the button that was pressed
   * @param shown how the message looked then; null where a dialog has been in between
   */
  record Card(PressedButton button, @Nullable SlackMessage shown) implements ReplyTarget {}
}
