package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.report.ImportResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, times and zones that cannot be: told by line and value, and the other events are read. */
class OddCalendarTest {
  private static final String SUCH = " is not a day or time such as 20261231 or 20261231T170000Z; ";
  private static final LocalDate THIRD = LocalDate.of(2026, 12, 3);

  private static String event(String uid, String... lines) {
    return "BEGIN:VEVENT\nUID:"
        + uid
        + "\n"
        + String.join("\n", lines)
        + "\nATTENDEE;CN=Eve Lee:mailto:eve@x.org\nEND:VEVENT\n";
  }

  /** What is read of these parts and of a good event on the third of December after them. */
  private static ImportResult read(String... parts) {
    String calendar =
        "BEGIN:VCALENDAR\nVERSION:2.0\n"
            + String.join("", parts)
            + event("good", "DTSTART:20261203T100000Z")
            + "END:VCALENDAR\n";
    Network network =
        Network.builder(Owner.builder("mira", "Mira Chen", ZoneId.of("Europe/Prague")).build())
            .contacts(Contact.builder("eve", "Eve Lee").emails("eve@x.org").build())
            .build();
    ImportSettings settings = ImportSettings.on(LocalDate.of(2026, 11, 30));
    return ContactImport.into(network, settings, rows -> {}).stream(
            "a.ics", new ByteArrayInputStream(calendar.getBytes(StandardCharsets.UTF_8)))
        .run();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTSTART;VALUE=DATE:20261301",
        "DTSTART;VALUE=DATE:20260230",
        "DTSTART:20260230T100000Z",
        "DTSTART:99999999999999T999999Z",
        "DTSTART:99999999T100000Z",
        "DTSTART;TZID=Europe/Prague:20261205T256199",
        "DTSTART:20261205T256199Z",
        "DTSTART:20261205T1000Z",
        "DTSTART:soon",
        "DTSTART:20261205T100000Z\nRECURRENCE-ID:99999999T100000Z",
        "DTSTART:20261205T100000Z\nRECURRENCE-ID;VALUE=DATE:foo"
      })
  void anEventWhoseTimeCannotBeIsLeftOut(String lines) {
    ImportResult result = read(event("bad", lines));
    String last = lines.substring(lines.indexOf('\n') + 1);
    String told = last.replaceFirst(";[^:]*", "");
    assertThat(skipped(result))
        .containsExactly("a.ics, line 3: " + told + SUCH + "the event was left out");
    assertThat(result.network().meetings()).extracting(Meeting::on).containsExactly(THIRD);
  }

  @ParameterizedTest
  @CsvSource({
    "RDATE:99999999T100000Z, RDATE:99999999T100000Z",
    "RDATE;VALUE=PERIOD:20261399T100000Z/PT1H, RDATE:20261399T100000Z/PT1H",
    "EXDATE:foo, EXDATE:foo",
    "EXDATE;VALUE=DATE:20261301, EXDATE:20261301"
  })
  void aDayOfAListThatCannotBeIsToldAndTheEventRead(String line, String told) {
    ImportResult result = read(event("odd", "DTSTART:20261202T100000Z", line));
    assertThat(skipped(result))
        .containsExactly("a.ics, line 3: " + told + SUCH + "the rest of the event was read");
    assertThat(result.network().meetings())
        .extracting(Meeting::on)
        .containsExactlyInAnyOrder(LocalDate.of(2026, 12, 2), THIRD);
  }

  @Test
  void theOtherDaysOfAListCount() {
    ImportResult result =
        read(
            event(
                "row",
                "DTSTART:20261205T100000Z",
                "RRULE:FREQ=DAILY;COUNT=1",
                "RDATE:20261207T100000Z,foo,20261209T100000Z"),
            event(
                "out",
                "DTSTART:20261211T100000Z",
                "RRULE:FREQ=DAILY;COUNT=3",
                "EXDATE:20261399T100000Z,20261212T100000Z"));
    assertThat(skipped(result)).hasSize(2);
    assertThat(result.network().meetings())
        .extracting(one -> one.on().getDayOfMonth())
        .containsExactlyInAnyOrder(3, 5, 7, 9, 11, 13);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART:20261205T100000Z | RDATE:20261207T100000Z,20261209T100000Z | 5 7 9",
        "DTSTART:20261205T100000Z | RDATE:20261205T100000Z,20261207T100000Z | 5 7",
        "DTSTART:20261209T100000Z | RDATE:20261207T100000Z | 7 9",
        "DTSTART;VALUE=DATE:20261205 | RDATE;VALUE=DATE:20261207 | 5 7",
        "DTSTART;TZID=America/New_York:20261205T210000 | RDATE;TZID=America/New_York:20261207T210000 | 6 8",
        "DTSTART:20261205T100000Z | RDATE;VALUE=PERIOD:20261207T100000Z/PT1H | 5 7",
        "DTSTART:20261205T100000Z | RDATE;VALUE=PERIOD:20261207T100000Z/20261207T110000Z\\nRRULE:FREQ=DAILY;COUNT=2 | 5 6 7",
        "DTSTART:20261205T100000Z | RDATE:20261207T100000Z\\nEXDATE:20261205T100000Z | 7",
        "DTSTART:20261205T100000Z | RDATE:20261207T100000Z\\nEXDATE;VALUE=DATE:20261205 | 7"
      })
  void aSeriesWithoutARuleBeginsAtItsStart(String start, String days, String expected) {
    ImportResult result = read(event("row", start, days.replace("\\n", "\n")));
    assertThat(skipped(result)).isEmpty();
    assertThat(result.network().meetings())
        .extracting(one -> String.valueOf(one.on().getDayOfMonth()))
        .filteredOn(day -> !day.equals("3"))
        .containsExactlyInAnyOrder(expected.split(" ", -1));
  }

  @Test
  void aRuleThatCannotBeReadIsToldAndTheEventRead() {
    ImportResult result = read(event("odd", "DTSTART:20261202T100000Z", "RRULE:FREQ=FOO"));
    assertThat(skipped(result))
        .singleElement()
        .asString()
        .startsWith("a.ics, line 3: RRULE cannot be read")
        .contains("FOO");
    assertThat(result.network().meetings()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TZOFFSETFROM:+999999", "TZOFFSETTO:+999999", "DTSTART:99999999T100000"})
  void aZoneThatCannotBeHarmsOnlyTheEventsInIt(String figure) {
    String zone =
        """
        BEGIN:VTIMEZONE
        TZID:Odd
        BEGIN:STANDARD
        DTSTART:16010101T000000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0100
        END:STANDARD
        END:VTIMEZONE
        """;
    String name = figure.substring(0, figure.indexOf(':') + 1);
    ImportResult result =
        read(
            zone.replaceFirst(name + ".*", figure.replace("+", "\\+")),
            event("in", "DTSTART;TZID=Odd:20261202T100000"));
    assertThat(skipped(result))
        .singleElement()
        .asString()
        .startsWith("a.ics, line 11: its time zone has " + figure);
    assertThat(result.network().meetings()).extracting(Meeting::on).containsExactly(THIRD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTSTART:20261205T240000",
        "DTSTART:20261205T235960Z",
        "DTSTART;VALUE=DATE:2026-12-05",
        "DTSTART:2026-12-05T10:00:00Z",
        "DTSTART:20261205T100000.000Z",
        "DTSTART:20261205T100000Z\nRDATE:\nEXDATE:",
        "DTSTART:20261205T100000Z\nRDATE;VALUE=PERIOD:20261206T100000Z/20261206T110000Z"
      })
  void timesThatCanBeAreNoFault(String lines) {
    ImportResult result = read(event("good too", lines));
    assertThat(skipped(result)).isEmpty();
    assertThat(result.network().meetings()).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTSTART:99991231T235959Z",
        "DTSTART;TZID=America/New_York:99991231T235959",
        "DTSTART;VALUE=DATE:99991231",
        "DTSTART;VALUE=DATE:00010101",
        "DTSTART:00000101T000000Z",
        "DTSTART;TZID=America/New_York:99991231T235959\nRECURRENCE-ID:99991231T235959Z",
        "DTSTART:99991231T235959Z\nRECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:00010101",
        "DTSTART:00010101T000000Z\nRRULE:FREQ=YEARLY;UNTIL=99991231T235959Z;BYMONTH=2;BYMONTHDAY=30"
      })
  void theFirstAndLastDaysOfAllHarmNoOtherEvent(String lines) {
    ImportResult result =
        read(
            event("row", "DTSTART:20261203T110000Z", "RRULE:FREQ=DAILY;COUNT=1"),
            event("row", lines));
    assertThat(result.network().meetings()).extracting(Meeting::on).contains(THIRD);
  }
}
