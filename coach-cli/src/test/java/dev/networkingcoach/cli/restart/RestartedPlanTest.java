package dev.networkingcoach.cli.restart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.settings.PreferenceStore;
import dev.networkingcoach.cli.exchange.FileExchange;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.StrongestPaths;
import dev.networkingcoach.schedule.CoachSchedule;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL is restarted again and again, as a crash does it, while the plan of the day goes out:
 * each person gets one.
 */
@Tag("slow")
class RestartedPlanTest {
  private static final int PEOPLE = Integer.getInteger("coach.restart.people", 60);
  private static final int RESTARTS = Integer.getInteger("coach.restarts", 3);
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Duration MOST = Duration.ofMinutes(10);

  /** A Tuesday, shortly before the hour at which plans go out. */
  private static final Instant BEGIN =
      LocalDateTime.parse("2026-11-24T08:29:30").atZone(ZONE).toInstant();

  @TempDir Path folder;
  private final Map<String, Integer> plans = new ConcurrentHashMap<>();

  /** A channel that counts the plans, and takes a moment for each as a network does. */
  private final class CountingChannel implements Channel {
    @Override
    public String name() {
      return "counting";
    }

    @Override
    public Delivery deliver(OwnerKey to, Reply reply, String key) {
      try {
        Thread.sleep(200);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new Delivery.Failed("stopped");
      }
      plans.merge(to.owner() + " " + key, 1, Integer::sum);
      return new Delivery.Delivered();
    }
  }

  @Test
  void everybodyGetsOnePlan() throws Exception {
    Clock clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), BEGIN));
    RuleBasedCoach coach = RuleBasedCoach.builder().build();
    Channel channel = new CountingChannel();
    try (RestartableDatabase database = new RestartableDatabase(folder);
        JdbcJournal journal = database.open()) {
      CoachConversation conversation =
          CoachConversation.builder(journal, coach)
              .persons(journal.persons())
              .paths(new StrongestPaths())
              .exchange(new FileExchange(coach))
              .clock(clock)
              .build();
      try (CoachSchedule schedule =
          CoachSchedule.builder()
              .conversation(conversation)
              .journal(journal)
              .channels(owner -> Optional.of(channel))
              .clock(clock)
              .threads(2)
              .build()) {
        begin(conversation, journal, schedule);
        schedule.start();
        restart(database);
        Eventually.isTrue("all have a plan", MOST, () -> plans.size() == PEOPLE);
        Eventually.isTrue("none waits", MOST, () -> journal.outbox().pending().isEmpty());
      }
    }
    List<String> again =
        plans.entrySet().stream()
            .filter(plan -> plan.getValue() > 1)
            .map(Map.Entry::getKey)
            .toList();
    System.out.printf(
        "%,d plans of the day, %d restarts: sent to %,d, more than once to: %s%n",
        PEOPLE, RESTARTS, plans.size(), again);
    assertThat(plans.keySet()).allMatch(key -> key.endsWith(" plan/2026-11-24"));
    // The process lived throughout, so it noted each plan it sent.
    assertThat(again).isEmpty();
  }

  private static void begin(
      CoachConversation conversation, JdbcJournal journal, CoachSchedule schedule) {
    IntStream.range(0, PEOPLE)
        .mapToObj(i -> new OwnerKey("test", "p" + i))
        .forEach(
            owner -> {
              Person person = new Person(owner, "counting", "Mira Chen", ZONE);
              conversation.answer(
                  person, new Incoming.Said("m", "my purpose is to win clients who stay"));
              new PreferenceStore(journal.persons())
                  .change(owner, preferences -> preferences.withDailyPlan(true));
              schedule.changed(owner);
            });
  }

  /** Each time after some more plans went out. */
  private void restart(RestartableDatabase database) throws Exception {
    for (int restart = 1; restart <= RESTARTS; restart++) {
      int some = PEOPLE * restart / (RESTARTS + 1);
      Eventually.isTrue("some have a plan", MOST, () -> plans.size() >= some);
      database.restart();
    }
  }
}
