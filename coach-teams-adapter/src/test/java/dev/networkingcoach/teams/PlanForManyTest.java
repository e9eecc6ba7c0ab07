package dev.networkingcoach.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.channel.Channel.Delivery;
import dev.networkingcoach.bot.reply.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan for all the people of a tenant, by a clock that waits only as long as it must. */
class PlanForManyTest {
  private static final Reply PLAN =
      new Reply("Three things today", List.of(), null, Reply.Kind.ANSWER);

  private TeamsStage stage = new TeamsStage();

  @AfterEach
  void stop() {
    stage.close();
  }

  @ParameterizedTest
  @CsvSource({"5000, 50, 99", "100, 25, 3"})
  void noSecondHoldsMoreRequestsThanTheTenantHas(int people, int most, long seconds) {
    stage.close();
    stage = new TeamsStage(Map.of("TEAMS_REQUESTS_PER_SECOND", String.valueOf(most)));
    Channel channel = stage.adapter.channel();
    List<Instant> times = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      OwnerKey person = reachable(i);
      assertThat(channel.deliver(person, PLAN, "plan/" + i)).isEqualTo(new Delivery.Delivered());
      times.add(stage.clock.instant());
    }
    assertThat(stage.connector.requests()).hasSize(people);
    for (int i = most; i < people; i++) {
      assertThat(Duration.between(times.get(i - most), times.get(i)))
          .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }
    assertThat(Duration.between(times.get(0), times.get(people - 1)).toSeconds())
        .isEqualTo(seconds);
  }

  private OwnerKey reachable(int number) {
    OwnerKey person = new OwnerKey("teams:" + TeamsStage.TENANT, "person-" + number);
    String reference =
        "{\"serviceUrl\":\""
            + stage.connector.serviceUrl()
            + "\",\"conversation\":\"a:"
            + number
            + "\",\"user\":\"29:"
            + number
            + "\",\"bot\":\"28:bot\",\"gone\":false}";
    stage.people.put(person, "teams.reference", reference);
    return person;
  }
}
