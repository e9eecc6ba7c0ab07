package dev.networkingcoach.teams.internal.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.networkingcoach.teams.internal.activity.ActivityJson;
import dev.networkingcoach.teams.support.NodePackages;
import dev.networkingcoach.teams.support.PlaygroundBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every card, as the renderer that Teams is built on shows it, in strong contrast and where there
 * is little room. Pictures for people to look at go to {@code target/screenshots}.
 */
class NarrowCardsTest {
  private static final Path PAGE = Path.of("src", "test", "node", "contrast.html");
  private static final Path PICTURES = Path.of("target", "screenshots");

  @TempDir Path folder;

  @Test
  void nothingIsCutOffAndAllIsSeen() throws IOException {
    Path modules = NodePackages.folder();
    assumeTrue(
        PlaygroundBrowser.isInstalled(), "Chromium and its driver are needed, and are not there");
    String page = page(modules, ActivityJson.write(EveryCard.of(folder)));
    try (PlaygroundBrowser browser = PlaygroundBrowser.start(folder.resolve("profile"))) {
      browser.open(page);
      for (int width : List.of(320, 240)) {
        browser.wide(width);
        browser.picture(PICTURES.resolve("cards-" + width + ".png"));
        assertThat(browser.faults("return faults()")).as("at %d pixels", width).isEmpty();
      }
    }
  }

  @Test
  void faultsAreFoundAtAll() throws IOException {
    Path modules = NodePackages.folder();
    assumeTrue(
        PlaygroundBrowser.isInstalled(), "Chromium and its driver are needed, and are not there");
    String cards =
        "[{\"type\":\"AdaptiveCard\",\"version\":\"1.5\",\"body\":["
            + "{\"type\":\"TextBlock\",\"text\":\"words that are not wrapped and so do not fit\"},"
            + "{\"type\":\"FactSet\",\"facts\":[{\"title\":\"Name\",\"value\":\""
            + "x".repeat(80)
            + "\"}]}]}]";
    try (PlaygroundBrowser browser = PlaygroundBrowser.start(folder.resolve("profile"))) {
      browser.wide(240);
      browser.open(page(modules, cards));
      assertThat(browser.faults("return faults()"))
          .anyMatch(fault -> fault.contains("is cut off: words that"))
          .anyMatch(fault -> fault.contains("stands over the edge: xxx"));
    }
  }

  private String page(Path modules, String cards) throws IOException {
    String renderer =
        Files.readString(
            modules.resolve("adaptivecards").resolve("dist").resolve("adaptivecards.js"));
    String html =
        Files.readString(PAGE)
            .replace("RENDERER", renderer.replace("</script", "<\\/script"))
            .replace("CARDS.entries", cards.replace("<", "\\u003c") + ".entries");
    Path page = Files.createTempFile(folder, "cards", ".html");
    return Files.writeString(page, html).toUri().toString();
  }
}
