package dev.networkingcoach.slack;

import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.schedule.CoachSchedule;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.SlackConversation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * Prints how fast the adapter acknowledges and answers, with the real conversation over SQLite. Not
 * a test: run its main. Arguments: events a second, and seconds.
 */
final class LoadFigures {
  private static final int PEOPLE = 200;
  private static final Map<Integer, Integer> STATUS = new ConcurrentHashMap<>();

  private LoadFigures() {}

  public static void main(String[] arguments) throws Exception {
    int rate = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
    int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    Path folder = Files.createTempDirectory("slack-load");
    Clock clock = Clock.systemUTC();
    Instant start = clock.instant();
    try (JdbcJournal journal = JdbcJournal.file(folder.resolve("journal.db")).open();
        CoachSchedule schedule = schedule(journal);
        Bench bench = bench(journal, schedule, clock)) {
      schedule.start();
      System.out.println("start to ready: " + Duration.between(start, clock.instant()).toMillis());
      run(bench, rate, 5, clock);
      run(bench, rate, seconds, clock);
    }
  }

  private static CoachSchedule schedule(JdbcJournal journal) {
    return CoachSchedule.builder()
        .conversation(SlackConversation.over(journal))
        .journal(journal)
        .build();
  }

  private static Bench bench(JdbcJournal journal, CoachSchedule schedule, InstantSource clock) {
    CoachConversation conversation = SlackConversation.over(journal);
    Bench bench = new Bench(conversation, clock, Bench.Kept.in(journal, schedule), Map.of());
    // One workspace takes 300 messages a minute, as Slack says; this is the load of many.
    bench.slack.methods().liftLimits();
    for (int i = 0; i < PEOPLE; i++) {
      bench.slack.methods().user("W" + i, "{\"team_id\":\"T1\",\"tz\":\"Europe/Berlin\"}");
    }
    return bench;
  }

  private static void run(Bench bench, int rate, int seconds, Clock clock) throws Exception {
    int count = rate * seconds;
    int answered = bench.slack.calls("chat.postMessage").size();
    Map<Integer, Long> acks = new ConcurrentHashMap<>();
    Map<String, Queue<Instant>> sent = new ConcurrentHashMap<>();
    long[] replies = new long[count];
    ExecutorService threads = Executors.newFixedThreadPool(32);
    Instant start = clock.instant();
    for (int i = 0; i < count; i++) {
      int number = i;
      long wait = 1_000L * i / rate - Duration.between(start, clock.instant()).toMillis();
      Thread.sleep(Math.max(0, wait));
      threads.execute(() -> acks.put(number, send(bench, number, sent, clock)));
    }
    threads.shutdown();
    threads.awaitTermination(1, TimeUnit.MINUTES);
    Instant end = clock.instant().plusSeconds(30);
    while (bench.slack.calls("chat.postMessage").size() < answered + count
        && clock.instant().isBefore(end)) {
      Thread.sleep(10);
    }
    List<Instant> arrived = bench.slack.arrivals("chat.postMessage");
    List<String> to =
        bench.slack.calls("chat.postMessage").stream().map(call -> call.value("channel")).toList();
    for (int i = answered; i < Math.min(to.size(), answered + count); i++) {
      // Of one person, answers come in the order of what was said.
      Instant from = Objects.requireNonNull(sent.get(to.get(i).replaceFirst("^D", "")).poll());
      replies[i - answered] = Duration.between(from, arrived.get(i)).toMillis();
    }
    System.out.printf(
        "%d events at %d/s: ack p50 %d p95 %d ms, reply p50 %d p95 %d ms, answered %d, by status %s%n",
        count,
        rate,
        percentile(acks.values().stream().mapToLong(Long::longValue), 50),
        percentile(acks.values().stream().mapToLong(Long::longValue), 95),
        percentile(LongStream.of(replies), 50),
        percentile(LongStream.of(replies), 95),
        to.size() - answered,
        STATUS);
  }

  private static long send(Bench bench, int number, Map<String, Queue<Instant>> sent, Clock clock) {
    String user = "W" + number % PEOPLE;
    String text = number % 3 == 0 ? "plan" : "met Person" + number + " Sample at PyCon";
    String event = Payloads.of("message", "user", user, "text", text);
    Instant start = clock.instant();
    sent.computeIfAbsent(user, key -> new ConcurrentLinkedQueue<>()).add(start);
    int status = bench.delivered.event(event).statusCode();
    STATUS.merge(status, 1, Integer::sum);
    return Duration.between(start, clock.instant()).toMillis();
  }

  private static long percentile(LongStream values, int percent) {
    long[] sorted = values.sorted().toArray();
    return sorted.length == 0
        ? -1
        : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
