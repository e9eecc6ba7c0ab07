package dev.networkingcoach.teams;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.channel.Channel.Delivery;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.teams.support.Doorway;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures, and prints: how long invokes and replies take at 50 activities a second, and how long a
 * plan for 5,000 people of one tenant takes by a clock that is simulated. A program, not a test:
 * what it prints depends on the machine.
 */
public final class TeamsLoad {
  private static final int A_SECOND = 50;
  private static final int SECONDS = 20;
  private static final int WARM_UP = 500;
  private static final int PEOPLE = 5_000;

  private TeamsLoad() {}

  /** Runs both. */
  public static void main(String[] arguments) throws Exception {
    try (TeamsStage stage = new TeamsStage()) {
      print("invoke, to its response", measure(stage, "card-press"));
      print("message, to the reply and the response", measure(stage, "message"));
    }
    try (TeamsStage stage = new TeamsStage()) {
      plan(stage);
    }
    Doorway.close();
  }

  private static long[] measure(TeamsStage stage, String name) throws Exception {
    String activity = stage.activity(name);
    for (int i = 0; i < WARM_UP; i++) {
      stage.post(numbered(activity, -i - 1));
      // The Connector's own limit is not what is measured.
      stage.clock.pass(Duration.ofMillis(100));
    }
    ExecutorService clients = Executors.newFixedThreadPool(64);
    List<Future<Long>> answers = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < A_SECOND * SECONDS; i++) {
      long due = start + i * 1_000_000_000L / A_SECOND;
      Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())).toMillis());
      String body = numbered(activity, i);
      stage.clock.pass(Duration.ofMillis(20));
      answers.add(
          clients.submit(
              () -> {
                if (stage.post(body).status() != 200) {
                  throw new IllegalStateException("an activity was not answered");
                }
                return System.nanoTime() - due;
              }));
    }
    long[] times = new long[answers.size()];
    for (int i = 0; i < times.length; i++) {
      times[i] = answers.get(i).get();
    }
    clients.shutdown();
    return times;
  }

  private static String numbered(String activity, int number) {
    return activity.replace("1795576748998", "n" + number);
  }

  private static void print(String what, long[] times) {
    Arrays.sort(times);
    System.out.printf(
        "%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms of %d at %d a second%n",
        what,
        times[times.length / 2] / 1e6,
        times[times.length * 95 / 100] / 1e6,
        times[times.length * 99 / 100] / 1e6,
        times[times.length - 1] / 1e6,
        times.length,
        A_SECOND);
  }

  private static void plan(TeamsStage stage) {
    String message = stage.activity("typing");
    for (int i = 0; i < PEOPLE; i++) {
      stage.post(message.replace("aaaaaaaa-0000-0000-0000-000000000001", "person-" + i));
    }
    Reply plan = new Reply("Three things today", List.of(), null, Reply.Kind.ANSWER);
    Channel channel = stage.adapter.channel();
    Instant start = stage.clock.instant();
    long real = System.nanoTime();
    for (int i = 0; i < PEOPLE; i++) {
      OwnerKey person = new OwnerKey("teams:" + TeamsStage.TENANT, "person-" + i);
      Delivery delivery = channel.deliver(person, plan, "plan/" + i);
      if (!(delivery instanceof Delivery.Delivered)) {
        throw new IllegalStateException("a plan was not delivered: " + delivery);
      }
    }
    System.out.printf(
        "a plan to %d people of one tenant: %d s by the simulated clock (the limit of %d a second"
            + " allows %d s), %.1f s of this machine%n",
        PEOPLE,
        Duration.between(start, stage.clock.instant()).toSeconds(),
        A_SECOND,
        PEOPLE / A_SECOND - 1,
        (System.nanoTime() - real) / 1e9);
  }
}
