package dev.networkingcoach.teams.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.networkingcoach.teams.support.NodePackages;
import dev.networkingcoach.teams.support.PlaygroundBrowser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bot in the Playground as a person sees it: by writing and clicking in a browser. Pictures for
 * people to look at go to {@code target/screenshots}.
 */
class ClickingTest {
  private static final Path PICTURES = Path.of("target", "screenshots");

  @TempDir Path folder;

  @Test
  void aDayWithTheCoach() throws IOException {
    NodePackages.folder();
    assumeTrue(
        PlaygroundBrowser.isInstalled(), "Chromium and its driver are needed, and are not there");
    try (Rehearsal rehearsal = Rehearsal.start(folder);
        PlaygroundBrowser browser = PlaygroundBrowser.start(folder.resolve("profile"))) {
      browser.open(rehearsal.playground.address() + "/");
      browser.see("I remember whom you met");
      browser.picture(PICTURES.resolve("1-welcome.png"));

      browser.say("add Dana Fox");
      browser.see("Logged: new: Dana Fox");
      browser.say("met Dana Fox yesterday");
      browser.see("Logged: met Dana Fox");
      browser.picture(PICTURES.resolve("2-logged.png"));

      browser.press("Undo");
      browser.see("Took back: met Dana Fox");
      browser.picture(PICTURES.resolve("3-taken-back.png"));
      assertThat(browser.html()).doesNotContain("Logged: met Dana Fox");

      browser.say("today");
      browser.see("Today, ");
      browser.press("More options");
      browser.choose("Tell me why");
      browser.see("You have not said why you network");
      browser.picture(PICTURES.resolve("4-why.png"));

      browser.wide(420);
      browser.picture(PICTURES.resolve("5-narrow.png"));
      browser.strongContrast();
      browser.picture(PICTURES.resolve("6-strong-contrast.png"));
    }
  }
}
