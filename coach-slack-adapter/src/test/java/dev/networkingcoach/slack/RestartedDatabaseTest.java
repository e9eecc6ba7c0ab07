package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.schedule.CoachSchedule;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.RestartableDatabase;
import dev.networkingcoach.slack.fake.SlackConversation;
import dev.networkingcoach.slack.fake.Until;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL is restarted again and again, as a crash does it, while events are worked on: each is
 * recorded once and answered, and nobody is told to say it again. The profile {@code restarts}
 * takes 2,000 events and 20 restarts.
 */
class RestartedDatabaseTest {
  private static final int EVENTS = Integer.getInteger("coach.restart.events", 120);
  private static final int RESTARTS = Integer.getInteger("coach.restarts", 3);
  private static final int PEOPLE = 40;
  private static final int SENDERS = 8;

  /** Slack's answers are waited for, so that none is sent twice for another reason. */
  private static final Map<String, String> PATIENT = Map.of("SLACK_TIMEOUT_SECONDS", "60");

  private static final Pattern MARKET = Pattern.compile("win market ([0-9]+)");

  @TempDir Path folder;

  @Test
  void eachAcknowledgedEventIsRecordedOnceAndAnswered() throws Exception {
    try (RestartableDatabase database = new RestartableDatabase(folder);
        JdbcJournal journal = database.open()) {
      CoachConversation conversation = SlackConversation.over(journal);
      CoachSchedule schedule =
          CoachSchedule.builder().conversation(conversation).journal(journal).build();
      Bench.Kept kept = Bench.Kept.in(journal, schedule);
      try (Bench bench = new Bench(conversation, Clock.systemUTC(), kept, PATIENT);
          schedule) {
        bench.slack.methods().liftLimits();
        for (int i = 0; i < PEOPLE; i++) {
          bench.slack.methods().user("W" + i, "{\"team_id\":\"T1\",\"tz\":\"Europe/Berlin\"}");
        }
        schedule.start();
        send(bench, database);
        Until.isTrue("all are answered", () -> answers(bench).size() == EVENTS, 20);
        Until.isTrue("nothing waits", () -> journal.inbox().depth() == 0, 2);
        recordedOnce(journal);
        report(bench);
      }
    }
  }

  /** Events come while the database is restarted; what is not acknowledged is sent again. */
  private static void send(Bench bench, RestartableDatabase database) throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    List<Future<?>> sent = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      int number = i;
      sent.add(senders.submit(() -> send(bench, number)));
    }
    for (int restart = 1; restart <= RESTARTS; restart++) {
      sent.get(Math.min(EVENTS - 1, EVENTS * restart / (RESTARTS + 1))).get();
      database.restart();
    }
    for (Future<?> one : sent) {
      one.get();
    }
    senders.shutdown();
  }

  private static void send(Bench bench, int number) {
    String event =
        Payloads.of(
            "message", "id", "E" + number, "user", "W" + number % PEOPLE, "text", purpose(number));
    if (bench.delivered.event(event).statusCode() != 200) {
      Until.isTrue("acknowledged", () -> bench.delivered.retry(event).statusCode() == 200, 5);
    }
  }

  /** How often each event was answered, by its number. */
  private static Map<Integer, Integer> answers(Bench bench) {
    Map<Integer, Integer> answers = new ConcurrentHashMap<>();
    for (String text : bench.slack.texts("chat.postMessage")) {
      Matcher market = MARKET.matcher(text);
      if (market.find()) {
        answers.merge(Integer.parseInt(market.group(1)), 1, Integer::sum);
      }
    }
    return answers;
  }

  private static String purpose(int number) {
    return "my purpose is to win market " + number;
  }

  private static void recordedOnce(JdbcJournal journal) {
    for (int person = 0; person < PEOPLE; person++) {
      int first = person;
      List<String> expected =
          IntStream.range(0, EVENTS)
              .filter(number -> number % PEOPLE == first)
              .mapToObj(number -> "to win market " + number)
              .toList();
      OwnerKey owner = new OwnerKey("slack:T1", "W" + person);
      List<String> recorded =
          journal.entries(owner, Long.MAX_VALUE, EVENTS).stream()
              .flatMap(entry -> entry.entry().changes().stream())
              .filter(Change.OwnerSet.class::isInstance)
              .map(change -> ((Change.OwnerSet) change).value())
              .toList();
      assertThat(recorded).as("W%d", person).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static void report(Bench bench) {
    Map<Integer, Integer> answers = answers(bench);
    String twice =
        answers.entrySet().stream()
            .filter(answer -> answer.getValue() > 1)
            .map(answer -> answer.getKey() + " x " + answer.getValue())
            .collect(Collectors.joining(", "));
    System.out.printf(
        "%,d events, %d restarts: answered %,d, more than once: %s%n",
        EVENTS, RESTARTS, answers.size(), twice.isEmpty() ? "none" : twice);
    assertThat(bench.slack.texts("chat.postMessage"))
        .noneMatch(text -> text.contains("again in a few") || text.contains("cannot reach"));
    // The process lived throughout, so it noted each answer it sent.
    assertThat(twice).isEmpty();
  }
}
