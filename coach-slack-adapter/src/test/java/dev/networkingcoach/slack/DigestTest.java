package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel.Delivery;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.MemoryStores;
import dev.networkingcoach.slack.fake.ScriptedConversation;
import dev.networkingcoach.slack.fake.SlackClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A day's digest to many people of one workspace, by a clock that jumps. */
class DigestTest {
  private static final int PEOPLE = 5_000;
  private static final Reply REPLY =
      new Reply(
          "Your plan",
          List.of(new Part.Words("Your plan", Part.Tone.PLAIN)),
          null,
          Reply.Kind.ANSWER);

  private record Due(String user, Instant at) {}

  private final SlackClock clock = new SlackClock();
  private final PriorityQueue<Due> queue = new PriorityQueue<>(Comparator.comparing(Due::at));

  @Tag("slow")
  @Test
  void fiveThousandPeopleGetItWithinAnHourAndWithoutAStorm() {
    Instant start = clock.instant();
    try (Bench bench = new Bench(new ScriptedConversation(), clock, new MemoryStores(), Map.of())) {
      for (int i = 0; i < PEOPLE; i++) {
        queue.add(new Due("U" + i, start));
      }
      while (!queue.isEmpty()) {
        Due due = queue.remove();
        if (due.at().isAfter(clock.instant())) {
          clock.pass(Duration.between(clock.instant(), due.at()));
        }
        deliver(bench, due.user());
      }
      assertThat(bench.slack.calls("chat.postMessage")).hasSize(PEOPLE);
      assertThat(bench.slack.methods().tooMany()).isZero();
      assertThat(bench.slack.calls("dnd.teamInfo")).hasSizeLessThan(PEOPLE / 10);
      assertThat(Duration.between(start, clock.instant())).isLessThan(Duration.ofHours(1));
    }
  }

  private void deliver(Bench bench, String user) {
    Delivery delivery =
        bench.adapter.channel().deliver(new OwnerKey("slack:T1", user), REPLY, "daily/1");
    if (delivery instanceof Delivery.Wait wait) {
      queue.add(new Due(user, clock.instant().plus(wait.pause())));
    } else {
      assertThat(delivery).isInstanceOf(Delivery.Delivered.class);
    }
  }

  @Test
  void aWorkspaceThatIsRemovedInTheMidstStopsAtOnce() {
    try (Bench bench = new Bench(new ScriptedConversation(), clock, new MemoryStores(), Map.of())) {
      deliver(bench, "U1");
      bench.slack.methods().revoke(Bench.TOKEN);
      for (int i = 2; i < 10; i++) {
        clock.pass(Duration.ofSeconds(2));
        assertThat(
                bench
                    .adapter
                    .channel()
                    .deliver(new OwnerKey("slack:T1", "U" + i), REPLY, "daily/1"))
            .isInstanceOf(Delivery.Gone.class);
      }
      assertThat(bench.slack.calls("chat.postMessage")).hasSize(1);
    }
  }
}
