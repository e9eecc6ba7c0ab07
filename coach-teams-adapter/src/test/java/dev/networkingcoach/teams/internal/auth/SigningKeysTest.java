package dev.networkingcoach.teams.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.teams.support.Metadata;
import dev.networkingcoach.teams.support.Signer;
import dev.networkingcoach.teams.support.TeamsClock;
import java.net.http.HttpClient;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When the keys are read again, and for how long they serve when they cannot be. */
class SigningKeysTest {
  private static final Signer ONE = Signer.of("one", "msteams");
  private static final Signer TWO = Signer.of("two", "msteams");

  private final TeamsClock clock = new TeamsClock();
  private final Metadata metadata = new Metadata(ONE);
  private final SigningKeys keys =
      new SigningKeys(metadata.address(), HttpClient.newHttpClient(), clock);

  @AfterEach
  void stop() {
    metadata.close();
  }

  @Test
  void endorsementsSurvive() {
    assertThat(keys.find("one"))
        .hasValueSatisfying(key -> assertThat(key.endorsements()).containsExactly("msteams"));
  }

  @Test
  void theyAreReadOnceForADay() {
    keys.find("one");
    clock.pass(Duration.ofDays(1).minusSeconds(1));
    keys.find("one");
    assertThat(metadata.reads()).isEqualTo(1);
    clock.pass(Duration.ofSeconds(1));
    keys.find("one");
    assertThat(metadata.reads()).isEqualTo(2);
  }

  @Test
  void anUnknownKeyIsLookedForButNotMoreThanOnceInFiveMinutes() {
    keys.find("one");
    metadata.publish(ONE, TWO);
    assertThat(keys.find("two")).isEmpty();
    clock.pass(Duration.ofMinutes(5).minusSeconds(1));
    assertThat(keys.find("two")).isEmpty();
    assertThat(metadata.reads()).isEqualTo(1);
    clock.pass(Duration.ofSeconds(1));
    assertThat(keys.find("two")).isPresent();
    keys.find("three");
    keys.find("four");
    assertThat(metadata.reads()).isEqualTo(2);
  }

  @Test
  void aKeyThatWasTakenBackIsNotKnownAnyMore() {
    keys.find("one");
    metadata.publish(TWO);
    clock.pass(Duration.ofDays(1));
    assertThat(keys.find("one")).isEmpty();
  }

  @Test
  void knownKeysServeForOneMoreDayWhenTheMetadataIsDown() {
    keys.find("one");
    metadata.down(true);
    clock.pass(Duration.ofDays(2).minusSeconds(1));
    assertThat(keys.find("one")).isPresent();
    clock.pass(Duration.ofSeconds(1));
    assertThat(keys.find("one")).isEmpty();
    assertThat(keys.ready()).isFalse();
    metadata.down(false);
    clock.pass(Duration.ofMinutes(5));
    assertThat(keys.find("one")).isPresent();
  }

  @Test
  void theMetadataIsNotAskedInARowWhenItIsDown() {
    metadata.down(true);
    for (int i = 0; i < 20; i++) {
      assertThat(keys.find("one")).isEmpty();
    }
    assertThat(metadata.reads()).isEqualTo(1);
  }
}
