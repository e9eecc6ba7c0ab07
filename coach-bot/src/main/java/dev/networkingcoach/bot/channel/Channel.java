package dev.networkingcoach.bot.channel;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.reply.Reply;
import java.time.Duration;

/** Where the coach's own messages go out. Implementations are thread-safe. */
public interface Channel {

  /** Its name: {@code terminal}, {@code slack} or {@code teams}. */
  String name();

  /**
   * Sends a message to a person in private, and returns when it is known what became of it.
   *
   * @param to the person
   * @param reply the message
   * @param key the same when the message is sent again, for channels that can tell repeats
   */
  Delivery deliver(OwnerKey to, Reply reply, String key);

  /** What became of a message. Immutable and thread-safe, as each of its kinds. */
  sealed interface Delivery {

    /** It arrived. */
    record Delivered() implements Delivery {}

    /**
     * Not now: the channel's limit is reached.
     *
     * @param pause how long the channel asks to wait
     */
    record Wait(Duration pause) implements Delivery {}

    /**
     * It failed, and may succeed later.
     *
     * @param reason why, without a person's name, words or a token
     */
    record Failed(String reason) implements Delivery {}

    /**
     * The person cannot be written to any more: blocked, uninstalled, left.
     *
     * @param reason why, without a person's name, words or a token
     */
    record Gone(String reason) implements Delivery {}
  }
}
