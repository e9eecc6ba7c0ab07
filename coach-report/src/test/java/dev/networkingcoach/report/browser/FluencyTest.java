package dev.networkingcoach.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A thousand contacts: what is drawn stays small, and how long it takes is printed. */
@InBrowser
class FluencyTest {
  private final ReportBrowser browser;

  FluencyTest(ReportBrowser browser) {
    this.browser = browser;
  }

  @Test
  void drawsNoMoreThanCanBeRead() {
    browser.open(Pages.CROWD.html());

    assertThat(browser.<Long>run("return document.querySelectorAll('#balance-chart .row').length"))
        .isEqualTo(20);
    assertThat(browser.<Long>run("return document.querySelectorAll('#map-chart text').length"))
        .isLessThan(160);
    assertThat(browser.<Long>run("return document.querySelectorAll('#map-chart *').length"))
        .isLessThan(5_000);
    assertThat(Pages.CROWD.html()).hasSizeLessThan(2_000_000);
  }

  /** Prints milliseconds, the slowest of each kind; the clock decides nothing here. */
  @Test
  void tellsHowLongThingsTake() {
    browser.open(Pages.CROWD.html());
    Map<String, Number> times =
        browser.await(
            """
            const done = arguments[arguments.length - 1];
            const frame = () => new Promise(requestAnimationFrame);
            const byId = id => document.getElementById(id);
            async function slowest(times, act) {
              let most = 0;
              for (let i = 0; i < times; i++) {
                await frame();
                const start = performance.now();
                act(i);
                await frame();
                await frame();
                most = Math.max(most, performance.now() - start);
              }
              return Math.round(most);
            }
            const type = (id, text) => {
              byId(id).value = text;
              byId(id).dispatchEvent(new Event('input'));
            };
            const key = name => byId('map-chart').dispatchEvent(
                new KeyboardEvent('keydown', {key: name, bubbles: true}));
            (async () => {
              const load = performance.getEntriesByType('navigation')[0];
              done({
                load: Math.round(load.domComplete),
                nothing: await slowest(20, () => {}),
                search: await slowest(20, i => type('balance-find', 'amara ben chi'.slice(0, i % 13))),
                page: await slowest(20, () => { type('balance-find', ''); byId('balance-next').click(); }),
                'map search': await slowest(20, i => type('map-find', 'rosa pet'.slice(0, i % 8))),
                pick: await slowest(10, () => document.querySelector('#map-legend button').click()),
                zoom: await slowest(20, i => key(i % 2 ? '-' : '+')),
                pan: await slowest(20, i => key(i % 2 ? 'ArrowLeft' : 'ArrowRight'))
              });
            })();
            """);

    System.out.println("1,000 contacts, milliseconds, two frames included: " + times);
    assertThat(times).hasSize(8);
  }
}
