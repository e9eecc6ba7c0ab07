package dev.networkingcoach.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe, and a look at the page's outline, have to say about it. */
@InBrowser
class AccessibilityTest {
  private final ReportBrowser browser;

  AccessibilityTest(ReportBrowser browser) {
    this.browser = browser;
  }

  @ParameterizedTest
  @CsvSource({
    "DEMO, light, 1280",
    "DEMO, dark, 1280",
    "DEMO, light, 400",
    "DEMO, dark, 400",
    "EMPTY, light, 1280",
    "HOSTILE, dark, 1280",
    "CROWD, light, 1280"
  })
  void axeFindsNothing(Pages page, String scheme, int width) throws IOException {
    browser.wide(width).prefers("prefers-color-scheme", scheme).open(page.html());
    // Of a thousand rows of one table, axe would look at each.
    String open = page == Pages.CROWD ? "#weeks-table" : "table";
    browser.run(
        "document.querySelectorAll(arguments[0]).forEach("
            + "table => { table.closest('details').open = true; });"
            + "document.querySelector('#map-legend button')?.click();",
        open);

    assertThat(findings()).isEmpty();
  }

  @Test
  void axeWouldFindSomething() throws IOException {
    browser
        .prefers("prefers-color-scheme", "light")
        .open(Pages.DEMO.html().replace("aria-label=\"Zoom in\">+", ">"));

    assertThat(findings()).singleElement().asString().startsWith("button-name");
  }

  /** Axe does not see what is drawn: text in charts has to be readable too. */
  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void textInChartsHasContrast(String scheme) {
    browser.prefers("prefers-color-scheme", scheme).open(Pages.DEMO.html());

    assertThat(
            browser.<List<String>>run(
                """
                const numbers = colour => colour.match(/[\\d.]+/g).map(Number);
                const light = colour => {
                  const [r, g, b] = numbers(colour).map(c => c / 255)
                      .map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
                  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
                };
                const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05)
                    / (Math.min(light(a), light(b)) + 0.05);
                const bad = [];
                for (const text of document.querySelectorAll('.chart text')) {
                  const bar = text.classList.contains('count') && text.previousElementSibling;
                  const behind = bar ? getComputedStyle(bar).fill
                      : getComputedStyle(document.querySelector('.card')).backgroundColor;
                  const ratio = contrast(getComputedStyle(text).fill, behind);
                  if (ratio < 4.5) bad.push(`${text.textContent}: ${ratio.toFixed(2)}`);
                }
                return bad;
                """))
        .isEmpty();
  }

  @Test
  void hasLandmarksHeadingsAndATableForEachChart() {
    browser.open(Pages.DEMO.html());

    assertThat(
            browser.<List<String>>run(
                "return [...document.querySelectorAll('h1, h2')].map(h => h.textContent)"))
        .containsExactly(
            "Mira Chen, your network",
            "Today’s agenda",
            "Meetings",
            "Follow-up windows",
            "Give, ask, thank",
            "Network map",
            "Activity over the year");
    assertThat(
            browser.<Long>run(
                "return document.querySelectorAll('header, nav, main, footer').length"))
        .isEqualTo(4);
    assertThat(
            browser.<List<String>>run(
                "return [...document.querySelectorAll('.chart')].filter(chart =>"
                    + " !chart.getAttribute('aria-label')"
                    + " || !chart.closest('figure').querySelector('details table caption'))"
                    + ".map(chart => chart.id)"))
        .as("charts without a name or a table")
        .isEmpty();
  }

  @Test
  void moveNothingForWhoeverWantsNoMotion() {
    browser.prefers("prefers-reduced-motion", "reduce").open(Pages.DEMO.html());
    assertThat(scrolling()).isEqualTo("auto");

    browser.prefers("prefers-reduced-motion", "no-preference").open(Pages.DEMO.html());
    assertThat(scrolling()).isEqualTo("smooth");
  }

  private String scrolling() {
    return browser.run("return getComputedStyle(document.documentElement).scrollBehavior");
  }

  private List<String> findings() throws IOException {
    try (InputStream axe =
        Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream("/axe.min.js"))) {
      browser.run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    return browser.await(
        """
        const done = arguments[arguments.length - 1];
        axe.run(document, {resultTypes: ['violations']}).then(
            result => done(result.violations.map(violation => violation.id + ' '
                + violation.nodes.map(node => node.html.slice(0, 160) + ' '
                    + node.any.map(check => check.message).join()).slice(0, 4).join(' | '))),
            error => done([String(error)]));
        """);
  }
}
