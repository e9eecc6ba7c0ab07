package dev.networkingcoach.teams.internal.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.teams.internal.activity.Activity;
import dev.networkingcoach.teams.internal.activity.Json;
import dev.networkingcoach.teams.support.MemorySeen;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A welcome goes out once, unless a server is killed in between: then at least once. */
class RepeatsTest {
  private static final Received MESSAGE =
      Json.read(
              """
              {"type": "message", "id": "1", "serviceUrl": "https://example.org",
               "from": {"id": "29:ada"}, "recipient": {"id": "28:bot"},
               "conversation": {"id": "a:personal", "tenantId": "t1"}}
              """,
              Activity.class)
          .flatMap(Reading::of)
          .orElseThrow();

  private final MemorySeen seen = new MemorySeen();
  private final Repeats one = new Repeats(seen, () -> Instant.EPOCH);
  private final Repeats other = new Repeats(seen, () -> Instant.EPOCH);

  @Test
  void aWelcomeCountsOnlyOnceItWentOut() {
    assertThat(one.beginWelcome(MESSAGE)).isTrue();
    assertThat(one.beginWelcome(MESSAGE)).isFalse();
    // The server is killed here.
    assertThat(other.beginWelcome(MESSAGE)).isTrue();
    other.endWelcome(MESSAGE, true);
    assertThat(other.beginWelcome(MESSAGE)).isFalse();
    assertThat(new Repeats(seen, () -> Instant.EPOCH).beginWelcome(MESSAGE)).isFalse();
    other.forgetWelcome(MESSAGE);
    assertThat(other.beginWelcome(MESSAGE)).isTrue();
  }
}
