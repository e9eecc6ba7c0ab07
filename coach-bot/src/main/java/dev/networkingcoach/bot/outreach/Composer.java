package dev.networkingcoach.bot.outreach;

import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.store.OutboxMessage;
import dev.networkingcoach.bot.reply.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes the words of messages of some kinds from the facts of the moment. Thread-safe. */
public interface Composer {

  /**
   * The message.
   *
   * @param message what is to be said
   * @param now the time
   * @return empty where there is nothing to say any more
   */
  Optional<Composed> compose(OutboxMessage message, Instant now);

  /** It arrived: keeps what has to be known for the next one. */
  void arrived(OutboxMessage message, Composed composed, Instant now);

  /**
   * A message in words.
   *
   * @param reply the words
   * @param advice the advice it shows
   */
  record Composed(Reply reply, List<Advice> advice) {

    /** Copies the list. */
    public Composed {
      advice = List.copyOf(advice);
    }
  }
}
