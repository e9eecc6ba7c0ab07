package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.slack.internal.oauth.OAuthScopes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The manifest names the scopes and events that the code uses, and no others. */
class ManifestTest {

  @Test
  void scopesAndEventsAreThoseOfTheCode() throws IOException {
    assertThat(list("bot")).isEqualTo(OAuthScopes.BOT);
    assertThat(list("bot_events")).isEqualTo(OAuthScopes.EVENTS);
  }

  @Test
  void everyScopeIsNeededForSomething() {
    assertThat(OAuthScopes.BOT).isSorted().doesNotHaveDuplicates();
    assertThat(OAuthScopes.EVENTS).isSorted().doesNotHaveDuplicates();
  }

  /** The items below the only line that holds this key alone. */
  private static List<String> list(String key) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("slack-manifest.yaml"));
    int at = lines.stream().map(String::strip).toList().indexOf(key + ":");
    assertThat(at).as(key).isPositive();
    List<String> items = new ArrayList<>();
    for (String line : lines.subList(at + 1, lines.size())) {
      if (!line.strip().startsWith("- ")) {
        break;
      }
      items.add(line.strip().substring(2));
    }
    return items;
  }
}
