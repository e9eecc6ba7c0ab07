package dev.networkingcoach.teams.internal.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.teams.internal.activity.ActivityJson;
import dev.networkingcoach.teams.support.NodePackages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards as the renderer that Teams is built on sees them. */
class CardsInNodeTest {
  private static final Path SCRIPT = Path.of("src", "test", "node", "judge.cjs");

  @TempDir Path folder;

  @Test
  void everyCardIsValid() throws IOException {
    Path modules = NodePackages.folder();
    List<AdaptiveCard> cards = EveryCard.of(folder);
    Files.createDirectories(folder.resolve("cards"));
    for (int i = 0; i < cards.size(); i++) {
      Files.writeString(
          folder.resolve("cards").resolve(i + ".json"), ActivityJson.write(cards.get(i)));
    }
    NodePackages.Ran judged = judge(modules);
    assertThat(judged.status()).as(judged.output()).isZero();
    assertThat(judged.output()).startsWith(cards.size() + " cards judged, 0 faults");
  }

  @Test
  void theJudgeFindsFaultsAtAll() throws IOException {
    Path modules = NodePackages.folder();
    Files.writeString(
        Files.createDirectories(folder.resolve("cards")).resolve("wrong.json"),
        "{\"type\":\"AdaptiveCard\",\"version\":\"1.5\",\"body\":[{\"type\":\"Nonsense\"},"
            + "{\"type\":\"Input.ChoiceSet\",\"id\":\"x\",\"choices\":[]},"
            + "{\"type\":\"Input.Text\"}]}");
    NodePackages.Ran judged = judge(modules);
    assertThat(judged.status()).isEqualTo(1);
    assertThat(judged.output()).contains("Nonsense", "1 elements were dropped");
  }

  private NodePackages.Ran judge(Path modules) throws IOException {
    return NodePackages.run(
        List.of("node", SCRIPT.toString(), modules.toString(), folder.resolve("cards").toString()));
  }
}
