package dev.networkingcoach.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Everything the page offers can be reached and used without a mouse. */
@InBrowser
class KeyboardTest {
  private final ReportBrowser browser;

  KeyboardTest(ReportBrowser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void open() {
    browser.open(Pages.CROWD.html());
  }

  @Test
  void theFirstStopSkipsToTheAgenda() {
    browser.press(Keys.TAB);
    assertThat(browser.<String>run("return document.activeElement.textContent"))
        .isEqualTo("Skip to the agenda");
    assertThat(
            browser.<Boolean>run("return document.activeElement.getBoundingClientRect().left >= 0"))
        .as("seen while it has the focus")
        .isTrue();

    browser.press(Keys.ENTER);
    assertThat(focused()).isEqualTo("main");
  }

  @Test
  void everyStopShowsThatItHasTheFocus() {
    List<String> bare =
        browser.await(
            """
            const done = arguments[arguments.length - 1];
            const stops = [...document.querySelectorAll(
                'a[href], button, input, select, summary, [tabindex="0"]')]
                .filter(stop => stop.checkVisibility() && !stop.disabled);
            const bare = [];
            for (const stop of stops) {
              stop.focus({focusVisible: true});
              if (document.activeElement !== stop
                  || parseFloat(getComputedStyle(stop).outlineWidth) < 2) {
                bare.push(stop.outerHTML.slice(0, 100));
              }
            }
            done(stops.length < 30 ? ['only ' + stops.length + ' stops'] : bare);
            """);
    assertThat(bare).isEmpty();
  }

  @Test
  void findsContactsInTheBalance() {
    browser.tabTo("balance-find").press("elodie erik");
    assertThat(browser.byId("balance-range").getText()).matches("1–\\d+ of \\d+ contacts?");
    assertThat(browser.titles("balance-chart"))
        .isNotEmpty()
        .allMatch(title -> title.startsWith("Élodie Erik"));

    browser.press(Keys.ESCAPE);
    assertThat(browser.byId("balance-range").getText()).isEqualTo("1–20 of 1,000 contacts");
  }

  @Test
  void ordersTheBalanceAndTurnsItsPages() {
    browser.tabTo("balance-order").press("By name");
    assertThat(browser.<String>run("return document.getElementById('balance-order').value"))
        .isEqualTo("name");
    List<String> first = browser.titles("balance-chart");
    assertThat(first).hasSize(20).first().asString().startsWith("Amara Abebe");

    browser.tabTo("balance-next").press(Keys.ENTER);
    assertThat(browser.byId("balance-range").getText()).isEqualTo("21–40 of 1,000 contacts");
    assertThat(browser.titles("balance-chart")).hasSize(20).doesNotContainAnyElementsOf(first);
  }

  @Test
  void findsSomebodyOnTheMap() {
    browser.tabTo("map-find").press("rosa petrov").press(Keys.TAB, Keys.ENTER);

    assertThat(browser.byId("map-person").getText()).contains("Rosa Petrov");
    assertThat(browser.byId("map-chart").getText()).contains("Rosa Petrov");
    assertThat(marked()).isPositive();
  }

  @Test
  void movesAndZoomsTheMap() {
    browser.tabTo("map-chart");
    String start = place();
    browser.press("+", "+");
    String near = place();
    browser.press(Keys.ARROW_LEFT, Keys.ARROW_UP);
    String moved = place();
    browser.press("0");

    assertThat(List.of(start, near, moved)).doesNotHaveDuplicates();
    assertThat(place()).isEqualTo(start);
    assertThat(focused()).isEqualTo("map-chart");
  }

  @Test
  void showsAPathAndLetsItGo() {
    browser.run("document.querySelector('#map-paths button').focus()");
    browser.press(Keys.SPACE);
    assertThat(pressed()).isEqualTo("true");
    assertThat(marked()).isEqualTo(4);

    browser.press(Keys.SPACE);
    assertThat(pressed()).isEqualTo("false");
    assertThat(marked()).isZero();
  }

  @Test
  void opensATable() {
    browser.run("document.querySelector('#balance summary').focus()");
    browser.press(Keys.ENTER);
    assertThat(browser.<Boolean>run("return document.querySelector('#balance details').open"))
        .isTrue();
    assertThat(browser.byId("balance-table").isDisplayed()).isTrue();
  }

  private String focused() {
    return browser.run("return document.activeElement.id");
  }

  private String place() {
    return browser.run(
        "return document.querySelector('#map-chart g.all').getAttribute('transform')");
  }

  private String pressed() {
    return browser.run(
        "return document.querySelector('#map-paths button').getAttribute('aria-pressed')");
  }

  private long marked() {
    return browser.run(
        "return document.querySelectorAll('#map-chart svg.picked .person-mark.on').length");
  }
}
