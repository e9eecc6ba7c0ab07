package dev.networkingcoach.schedule;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** A channel that keeps what it is given, and answers as it is told. Thread-safe. */
final class RecordingChannel implements Channel {
  private final InstantSource clock;
  private final List<Sent> sent = new ArrayList<>();
  private final Deque<Delivery> answers = new ArrayDeque<>();

  RecordingChannel(InstantSource clock) {
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

  /** The keys of messages of a kind, in their order. */
  List<String> keys(String kind) {
    return sent().stream().map(Sent::key).filter(key -> key.startsWith(kind + "/")).toList();
  }

  /** The first message of a key. */
  Reply reply(String key) {
    return sent().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow().reply();
  }

  /** All that the first message of a key shows. */
  String shown(String key) {
    return text(reply(key));
  }

  /** The keys of the advice in the first message of a key. */
  List<String> advice(String key) {
    return reply(key).parts().stream()
        .filter(Part.AdviceCard.class::isInstance)
        .map(part -> ((Part.AdviceCard) part).key())
        .toList();
  }

  static String text(Reply reply) {
    return reply.parts().stream().map(Object::toString).collect(Collectors.joining("\n"));
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
