package dev.networkingcoach.teams;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.teams.support.ScriptedReplies;
import java.net.http.HttpClient;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an adapter is not built from. */
class TeamsAdapterBuilderTest {
  private final TeamsAdapterBuilder builder =
      TeamsAdapter.builder(
          TeamsSettings.from(Map.of("TEAMS_DEVELOPMENT", "true")), new ScriptedReplies());

  @Test
  void aClientThatFollowsRedirectsWouldTakeTokensElsewhere() {
    HttpClient following =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    assertThatThrownBy(() -> builder.http(following))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("http (NORMAL) must never follow redirects");
  }

  @Test
  void withoutStoresThereIsNone() {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("people, seen and queue must be given.");
  }
}
