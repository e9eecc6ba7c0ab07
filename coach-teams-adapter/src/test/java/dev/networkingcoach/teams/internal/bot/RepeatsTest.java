package dev.networkingcoach.teams.internal.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.teams.internal.activity.Activity;
import dev.networkingcoach.teams.internal.activity.Json;
import dev.networkingcoach.teams.support.MemorySeen;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A message is answered once, unless a server is killed in between: then at least once. */
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
  void whatWasAnsweredIsNotAnsweredAgainAnywhere() {
    assertThat(one.begin(MESSAGE)).isTrue();
    one.end(MESSAGE, true);
    assertThat(one.begin(MESSAGE)).isFalse();
    assertThat(other.begin(MESSAGE)).isFalse();
  }

  @Test
  void whatIsBeingAnsweredIsNotBegunAgain() {
    assertThat(one.begin(MESSAGE)).isTrue();
    assertThat(one.begin(MESSAGE)).isFalse();
    one.end(MESSAGE, false);
    assertThat(one.begin(MESSAGE)).isTrue();
  }

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

  @Test
  void whatAServerWasKilledOverIsAnsweredWhenItArrivesAgain() {
    assertThat(one.begin(MESSAGE)).isTrue();
    assertThat(other.begin(MESSAGE)).isTrue();
    other.end(MESSAGE, true);
    assertThat(other.begin(MESSAGE)).isFalse();
  }
}
