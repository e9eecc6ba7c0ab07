package dev.networkingcoach.slack.internal.api;

import dev.networkingcoach.bot.pace.BackOff;
import dev.networkingcoach.bot.pace.CallPace;
import dev.networkingcoach.slack.internal.work.DelayedRunner;
import dev.networkingcoach.slack.internal.work.EventWork;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages on their way: one a second for each channel, in order, and again where Slack asks to
 * wait or does not answer. Thread-safe.
 */
public final class OutgoingQueue {
  private static final Logger LOG = LoggerFactory.getLogger(OutgoingQueue.class);
  private static final Duration INTERVAL = Duration.ofSeconds(1);
  private static final Duration FIRST_AGAIN = Duration.ofSeconds(2);
  private static final Duration LONGEST_AGAIN = Duration.ofSeconds(30);
  private static final int TRIES = 6;

  /** Slack takes several hundred messages a minute of a workspace: 240 keep clear of it. */
  private static final Duration WORKSPACE_INTERVAL = Duration.ofMillis(250);

  private static final int WORKSPACE_AT_ONCE = 10;

  private final CallPace pace;
  private final CallPace workspacePace;
  private final BackOff backOff = BackOff.random(FIRST_AGAIN, LONGEST_AGAIN);
  private final DelayedRunner later;

  /** Messages by this clock. */
  public OutgoingQueue(InstantSource clock, DelayedRunner later) {
    this.pace = CallPace.steady(INTERVAL, 1, clock);
    this.workspacePace = CallPace.steady(WORKSPACE_INTERVAL, WORKSPACE_AT_ONCE, clock);
    this.later = later;
  }

  /**
   * How long until a message of the coach's own may go to a channel; where that is zero, its place
   * is taken, and whoever asks sends it.
   */
  public Duration tryNow(String workspace, String channel) {
    Duration wait = workspacePace.reserve(workspace, channel);
    return wait.isZero() ? pace.tryNow(channel) : wait;
  }

  /**
   * Sends messages one after the other.
   *
   * @param errand what they are a part of: it ends when they are sent, or will never be
   */
  public void send(String channel, List<Runnable> messages, EventWork errand) {
    if (!messages.isEmpty()) {
      errand.begin();
      next(channel, messages, errand);
    }
  }

  private void next(String channel, List<Runnable> messages, EventWork errand) {
    if (messages.isEmpty()) {
      errand.end();
    } else {
      later.after(pace.take(channel), () -> attempt(channel, messages, errand, 1));
    }
  }

  private void attempt(String channel, List<Runnable> messages, EventWork errand, int tried) {
    try {
      messages.get(0).run();
    } catch (SlackFailure failed) {
      again(channel, messages, errand, tried, failed);
      return;
    } catch (RuntimeException broken) {
      errand.fail();
      throw broken;
    }
    next(channel, messages.subList(1, messages.size()), errand);
  }

  private void again(
      String channel, List<Runnable> messages, EventWork errand, int tried, SlackFailure failed) {
    boolean passing =
        failed.kind() == SlackFailure.Kind.LIMIT || failed.kind() == SlackFailure.Kind.AWAY;
    if (!passing) {
      LOG.error("a message is given up after {} tries: {}", tried, failed.getMessage());
      errand.end();
      return;
    }
    if (tried >= TRIES) {
      LOG.error("a message is not sent after {} tries: {}", tried, failed.getMessage());
      errand.fail();
      return;
    }
    Duration pause = backOff.after(tried, failed.pause());
    LOG.warn("a message is sent again after {}: {}", pause, failed.getMessage());
    later.after(pause, () -> attempt(channel, messages, errand, tried + 1));
  }
}
