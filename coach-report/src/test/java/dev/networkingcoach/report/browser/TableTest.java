package dev.networkingcoach.report.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.report.samples.ReportSamples;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables say what the facts say, and the charts what the tables say. */
@InBrowser
class TableTest {
  private static final Set<Action> FOLLOWING_UP =
      Set.of(Action.FOLLOW_UP, Action.FOLLOW_UP_AGAIN, Action.LET_GO_OR_REOPEN);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private final ReportBrowser browser;

  TableTest(ReportBrowser browser) {
    this.browser = browser;
  }

  @ParameterizedTest
  @EnumSource(names = {"DEMO", "CROWD"})
  void balance(Pages page) {
    browser.open(page.html());
    Counted facts = new Counted(page.network());
    List<List<String>> table = browser.table("balance-table");

    assertThat(table.stream().map(row -> figures(row)).toList())
        .containsExactlyInAnyOrderElementsOf(
            facts.contacts().stream().map(contact -> figures(facts, contact)).toList());
    List<String> drawn = new ArrayList<>(browser.titles("balance-chart"));
    while (browser.byId("balance-next").isEnabled()) {
      browser.run("document.getElementById('balance-next').click()");
      drawn.addAll(browser.titles("balance-chart"));
    }
    assertThat(drawn.stream().map(title -> title.split(" Next: ", 2)[0]).toList())
        .containsExactlyInAnyOrderElementsOf(
            table.stream()
                .map(
                    row ->
                        "%s: you gave %s, thanked %s, asked %s, received %s."
                            .formatted(row.get(0), row.get(2), row.get(3), row.get(4), row.get(5)))
                .toList());
  }

  private static List<String> figures(List<String> row) {
    return List.of(row.get(0), row.get(2), row.get(3), row.get(4), row.get(5));
  }

  private static List<String> figures(Counted facts, Contact contact) {
    return List.of(
        contact.name(),
        "" + facts.gifts(contact),
        "" + facts.count(contact, InteractionKind.THANKED),
        "" + facts.count(contact, InteractionKind.ASKED),
        "" + facts.count(contact, InteractionKind.RECEIVED));
  }

  @ParameterizedTest
  @EnumSource(names = {"DEMO", "CROWD"})
  void followUps(Pages page) {
    browser.open(page.html());
    List<Advice> advice =
        ReportSamples.COACH.advise(page.network(), ReportSamples.TODAY).advice().stream()
            .filter(one -> FOLLOWING_UP.contains(one.action()))
            .toList();
    List<List<String>> table = browser.table("follow-ups-table");

    assertThat(table.stream().map(row -> row.get(0) + " " + row.get(4) + " " + row.get(6)).toList())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            advice.stream()
                .map(
                    one ->
                        page.network().contact(one.contacts().get(0)).orElseThrow().name()
                            + (one.bestBy() == null ? " " : " " + DAY.format(one.bestBy()))
                            + " "
                            + DAY.format(one.due()))
                .toList());
    assertThat(browser.titles("follow-ups-chart")).hasSize(table.size());
    for (List<String> row : table) {
      assertThat(browser.titles("follow-ups-chart"))
          .anyMatch(title -> title.startsWith(row.get(0) + ": ") && title.contains(row.get(7)));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DEMO", "CROWD"})
  void activity(Pages page) {
    browser.open(page.html());
    Counted facts = new Counted(page.network());
    List<List<String>> weeks = browser.table("weeks-table");

    assertThat(weeks).hasSize(53);
    for (List<String> week : weeks) {
      LocalDate monday = LocalDate.parse(week.get(0), DAY);
      assertThat(week.subList(1, 11)).as(week.get(0)).isEqualTo(facts.week(monday));
    }
    for (List<String> day : browser.table("days-table")) {
      assertThat(day.get(1)).isEqualTo("" + facts.on(LocalDate.parse(day.get(0), DAY)));
    }
    assertThat(browser.titles("days-chart")).hasSize(52 * 7 + 3);
    List<Number> heights =
        browser.run(
            """
            return [...document.querySelectorAll('#weeks-chart g.week')].map(week =>
                [...week.querySelectorAll('.bar')]
                    .reduce((sum, bar) => sum + bar.height.baseVal.value + .5, 0));
            """);
    double most = weeks.stream().mapToInt(week -> Integer.parseInt(week.get(10))).max().orElse(0);
    double highest = heights.stream().mapToDouble(Number::doubleValue).max().orElse(0);
    for (int i = 0; i < weeks.size(); i++) {
      assertThat(heights.get(i).doubleValue() / highest)
          .isCloseTo(Integer.parseInt(weeks.get(i).get(10)) / most, within(0.03));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DEMO", "CROWD"})
  void map(Pages page) {
    browser.open(page.html());
    Counted facts = new Counted(page.network());
    List<List<String>> table = browser.table("map-table");

    for (Contact contact : facts.contacts().subList(0, Math.min(60, facts.contacts().size()))) {
      List<String> row =
          table.stream().filter(one -> one.get(0).equals(contact.name())).findFirst().orElseThrow();
      assertThat(row.get(2)).isEqualToIgnoringCase(facts.role(contact));
      assertThat(row.get(3)).isEqualTo(facts.strength(contact));
    }
    Map<String, Long> shapes =
        browser.run(
            """
            const counts = {};
            for (const role of ['advocate', 'candidate', 'contact', 'target', 'other']) {
              counts[role] = document.querySelectorAll('#map-chart .node.' + role).length;
            }
            counts.drifting = document.querySelectorAll('#map-chart .drifting-ring').length;
            counts.ways = document.querySelectorAll('#map-chart .way').length;
            return counts;
            """);
    assertThat(shapes.get("advocate")).isEqualTo(rows(table, 2, "Advocate")).isPositive();
    assertThat(shapes.get("candidate")).isEqualTo(rows(table, 2, "Candidate")).isPositive();
    assertThat(shapes.get("contact")).isEqualTo(rows(table, 2, "Contact")).isPositive();
    assertThat(shapes.get("target")).isEqualTo(rows(table, 2, "Target")).isPositive();
    assertThat(shapes.get("drifting")).isEqualTo(rows(table, 5, "yes")).isPositive();
    assertThat(shapes.get("ways")).isEqualTo((long) browser.table("paths-table").size());
  }

  private static long rows(List<List<String>> table, int column, String value) {
    return table.stream().filter(row -> row.get(column).equals(value)).count();
  }
}
