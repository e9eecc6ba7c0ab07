package dev.networkingcoach.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The page keeps to itself, draws what there is, and fits the window. */
@InBrowser
class ReportPageTest {
  private final ReportBrowser browser;

  ReportPageTest(ReportBrowser browser) {
    this.browser = browser;
  }

  @ParameterizedTest
  @EnumSource
  void loadsNothingAndComplainsOfNothing(Pages page) {
    browser.open(page.html());

    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).isEmpty();
    assertThat(browser.<List<Object>>run("return performance.getEntriesByType('resource')"))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"DEMO", "CROWD", "HOSTILE"})
  void drawsEveryChart(Pages page) {
    browser.open(page.html());

    assertThat(
            browser.<Map<String, Boolean>>run(
                """
                const drawn = {};
                for (const chart of document.querySelectorAll('.chart')) {
                  const marks = [...chart.querySelectorAll('svg rect, svg path, svg circle')];
                  drawn[chart.id] = marks.some(mark => {
                    const box = mark.getBBox();
                    const paint = getComputedStyle(mark);
                    return box.width > 3 && box.height > 3 && paint.fill !== 'rgba(0, 0, 0, 0)';
                  });
                }
                return drawn;
                """))
        .containsOnlyKeys(
            "follow-ups-chart", "balance-chart", "map-chart", "days-chart", "weeks-chart")
        .doesNotContainValue(false);
  }

  @ParameterizedTest
  @CsvSource({
    "DEMO, 400",
    "DEMO, 800",
    "DEMO, 1920",
    "EMPTY, 400",
    "HOSTILE, 400",
    "HOSTILE, 1280",
    "CROWD, 400",
    "CROWD, 1920"
  })
  void fitsTheWindow(Pages page, int width) {
    browser.wide(width).open(page.html());

    assertThat(browser.<Long>run("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    assertThat(
            browser.<List<String>>run(
                """
                const inside = box => box.left >= -1 && box.right <= innerWidth + 1;
                return [...document.querySelectorAll('.chart svg')]
                    .filter(svg => !inside(svg.getBoundingClientRect()))
                    .map(svg => svg.parentElement.id);
                """))
        .as("charts that stick out")
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"DEMO", "CROWD"})
  void drawsAgainForAnotherWidth(Pages page) {
    browser.open(page.html());
    browser.wide(500);

    Map<String, Long> widths =
        browser.await(
            """
            const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(() => done(Object.fromEntries(
                [...document.querySelectorAll('.chart')].map(chart =>
                    [chart.id, chart.querySelector('svg').viewBox.baseVal.width])))));
            """);
    assertThat(widths.values()).allMatch(width -> width < 500);
  }
}
