package dev.networkingcoach.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.report.samples.Hostile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever people are called is shown as it is, and never taken for code. */
@InBrowser
class HostileTextTest {
  private final ReportBrowser browser;

  HostileTextTest(ReportBrowser browser) {
    this.browser = browser;
  }

  @Test
  void nothingRuns() {
    browser.open(Pages.HOSTILE.html());
    useEverything();

    assertThat(browser.<Object>run("return window.harmed || document.getElementById('harmed')"))
        .isNull();
    assertThat(browser.<Long>run("return document.images.length")).isZero();
    assertThat(browser.<Long>run("return document.scripts.length")).isEqualTo(3);
    assertThat(browser.complaints()).as("code that was stopped only by the policy").isEmpty();
  }

  @Test
  void nothingWouldRunWithoutThePolicyEither() {
    browser.open(Pages.HOSTILE.html().replaceFirst("<meta http-equiv=[^>]*>", ""));
    useEverything();

    assertThat(browser.<Object>run("return window.harmed || document.getElementById('harmed')"))
        .isNull();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void thePolicyStopsWhatGotInAnyway() {
    String page =
        Pages.HOSTILE
            .html()
            .replace(
                "</footer>",
                "<script>window.harmed=1</script><img src=\"http://127.0.0.1:9/x.png\""
                    + " onerror=\"window.harmed=1\"><style>body{display:none}</style></footer>");
    browser.open(page);

    assertThat(browser.<Object>run("return window.harmed || null")).isNull();
    assertThat(browser.<String>run("return getComputedStyle(document.body).display"))
        .isEqualTo("block");
    assertThat(browser.complaints())
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(complaint -> complaint.contains("Content Security Policy"));
  }

  @Test
  void everyTextIsShownAsItIs() {
    browser.open(Pages.HOSTILE.html());

    List<String> names = browser.table("balance-table").stream().map(row -> row.get(0)).toList();
    assertThat(names).containsAll(Hostile.TEXTS);
    assertThat(browser.byId("main").getText()).contains(Hostile.TEXTS.get(3));
    List<String> titles = browser.titles("balance-chart");
    assertThat(titles).hasSize(names.size());
    for (String name : names) {
      assertThat(titles).anyMatch(title -> title.startsWith(name + ": "));
    }
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    browser.open(Pages.HOSTILE.html());

    assertThat(browser.table("balance-table"))
        .anySatisfy(
            row ->
                assertThat(row.get(0)).startsWith("🦜x<b>🦜").endsWith("…").hasSizeLessThan(200));
  }

  private void useEverything() {
    browser.run(
        """
        document.querySelectorAll('details').forEach(details => { details.open = true; });
        document.querySelectorAll('button').forEach(button => button.click());
        for (const input of document.querySelectorAll('input')) {
          input.value = '<';
          input.dispatchEvent(new Event('input'));
        }
        document.querySelectorAll('#map-found button').forEach(button => button.click());
        document.querySelectorAll('svg .person-mark').forEach(mark =>
            mark.dispatchEvent(new MouseEvent('click', {bubbles: true})));
        """);
  }
}
