package dev.networkingcoach.teams.internal.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.teams.internal.activity.ActivityJson;
import dev.networkingcoach.teams.internal.activity.TeamsActivity;
import dev.networkingcoach.teams.support.MemorySeenKeys;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A welcome goes out once, unless a server is killed in between: then at least once. */
class RepeatsTest {
  private static final AcceptedActivity MESSAGE =
      ActivityJson.read(
              """
              {"type": "message", "id": "1", "serviceUrl": "https://example.org",
               "from": {"id": "29:ada"}, "recipient": {"id": "28:bot"},
               "conversation": {"id": "a:personal", "tenantId": "t1"}}
              """,
              TeamsActivity.class)
          .flatMap(ActivityReader::of)
          .orElseThrow();

  private final MemorySeenKeys seen = new MemorySeenKeys();
  private final RepeatedActivities one = new RepeatedActivities(seen, () -> Instant.EPOCH);
  private final RepeatedActivities other = new RepeatedActivities(seen, () -> Instant.EPOCH);

  @Test
  void aWelcomeCountsOnlyOnceItWentOut() {
    assertThat(one.beginWelcome(MESSAGE)).isTrue();
    assertThat(one.beginWelcome(MESSAGE)).isFalse();
    // The server is killed here.
    assertThat(other.beginWelcome(MESSAGE)).isTrue();
    other.endWelcome(MESSAGE, true);
    assertThat(other.beginWelcome(MESSAGE)).isFalse();
    assertThat(new RepeatedActivities(seen, () -> Instant.EPOCH).beginWelcome(MESSAGE)).isFalse();
    other.forgetWelcome(MESSAGE);
    assertThat(other.beginWelcome(MESSAGE)).isTrue();
  }
}
