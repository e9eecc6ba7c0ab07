package dev.networkingcoach.bot.schedule;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.reply.Reply;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A channel that keeps what it is given, and answers as it is told. Thread-safe. */
final class Recording implements Channel {
  private final InstantSource clock;
  private final List<Sent> sent = new ArrayList<>();
  private final Deque<Delivery> answers = new ArrayDeque<>();

  Recording(InstantSource clock) {
    this.clock = clock;
  }

  /** Something that was sent. */
  record Sent(OwnerKey to, String key, Instant at, Reply reply) {}

  /** The answers to the next messages; after them, each arrives. */
  synchronized void answer(Delivery... next) {
    answers.addAll(List.of(next));
  }

  synchronized void forgetAnswers() {
    answers.clear();
  }

  synchronized List<Sent> sent() {
    return List.copyOf(sent);
  }

  @Override
  public String name() {
    return "recording";
  }

  @Override
  public synchronized Delivery deliver(OwnerKey to, Reply reply, String key) {
    Delivery answer = answers.isEmpty() ? new Delivery.Delivered() : answers.removeFirst();
    if (answer instanceof Delivery.Delivered) {
      sent.add(new Sent(to, key, clock.instant(), reply));
    }
    return answer;
  }
}
