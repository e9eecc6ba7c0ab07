package dev.networkingcoach.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.report.ImportResult;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which meetings with whom a calendar makes: the kinds that calendars get wrong. */
class CalendarImportTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final Contact UMA =
      Contact.builder("uma", "Uma Dunst").emails("uma@dunst.example").build();
  private static final Contact IDA = Contact.builder("ida", "Ida Fog").build();
  private static final String ME =
      "ATTENDEE;CN=Mira Chen;PARTSTAT=ACCEPTED:mailto:mira@chen.example";
  private static final String HER =
      "ATTENDEE;CN=U. Dunst;PARTSTAT=ACCEPTED:mailto:UMA@dunst.example";

  private static Network network(String zone) {
    return Network.builder(Owner.builder("mira", "Mira Chen", ZoneId.of(zone)).build())
        .contacts(UMA, IDA)
        .build();
  }

  private static String event(String... lines) {
    return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
  }

  private static String meeting(String uid, String start, String... more) {
    String lines =
        Arrays.stream(more).collect(Collectors.joining("\r\n", more.length == 0 ? "" : "\r\n", ""));
    return event("UID:" + uid, "SUMMARY:Tea", start, ME, HER + lines);
  }

  private static String calendar(String... parts) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n"
        + String.join("", parts)
        + "END:VCALENDAR\r\n";
  }

  private static ImportResult read(Network network, String calendar) {
    return ContactImport.into(network, ImportSettings.on(TODAY), rows -> {}).stream(
            "c.ics", new ByteArrayInputStream(calendar.getBytes(StandardCharsets.UTF_8)))
        .run();
  }

  private static List<String> meetings(ImportResult result) {
    return result.network().meetings().stream()
        .map(one -> one.on() + (one.at() == null ? "" : " " + one.at()) + " " + one.with())
        .sorted()
        .toList();
  }

  private static List<String> meetings(String... parts) {
    return meetings(read(network("Europe/Prague"), calendar(parts)));
  }

  @Test
  void aSeriesHasNoneOnDaysLeftOutAndOneMovedElsewhere() {
    assertThat(
            meetings(
                meeting(
                    "s",
                    "DTSTART;TZID=America/New_York:20261006T090000",
                    "RRULE:FREQ=WEEKLY;COUNT=5",
                    "EXDATE;TZID=America/New_York:20261013T090000"),
                meeting(
                    "s",
                    "DTSTART;TZID=Europe/Prague:20261022T180000",
                    "RECURRENCE-ID:20261020T130000Z",
                    "SEQUENCE:1")))
        .as("summer time ends in Prague on the 25th, in New York on the 1st")
        .containsExactly(
            "2026-10-06 15:00 [uma]",
            "2026-10-22 18:00 [uma]",
            "2026-10-27 14:00 [uma]",
            "2026-11-03 15:00 [uma]");
  }

  @Test
  void aChangeToAllThatFollowMovesThemOnTheClockUntilTheNextChange() {
    String mondays = "DTSTART;TZID=Europe/Prague:20261012T090000";
    assertThat(
            meetings(
                meeting("s", mondays, "RRULE:FREQ=WEEKLY;COUNT=8"),
                meeting(
                    "s",
                    "DTSTART;TZID=Europe/Prague:20261020T103000",
                    "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Prague:20261019T090000"),
                meeting(
                    "s",
                    "DTSTART;TZID=Europe/Prague:20261105T200000",
                    "RECURRENCE-ID;TZID=Europe/Prague:20261102T090000"),
                meeting(
                    "s",
                    "DTSTART;TZID=America/New_York:20261109T080000",
                    "RECURRENCE-ID;RANGE=THISANDFUTURE:20261109T080000Z"),
                meeting(
                    "s",
                    "DTSTART;TZID=Europe/Prague:20261123T090000",
                    "STATUS:CANCELLED",
                    "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Prague:20261123T090000")))
        .as(
            "summer time ends in Prague on the 25th of October; the last two Mondays are called off")
        .containsExactly(
            "2026-10-12 09:00 [uma]",
            "2026-10-20 10:30 [uma]",
            "2026-10-27 10:30 [uma]",
            "2026-11-05 20:00 [uma]",
            "2026-11-09 14:00 [uma]",
            "2026-11-16 14:00 [uma]");
  }

  @Test
  void aChangeToAllThatFollowMayNameTheDayAloneAndBringOthers() {
    String ida = "ATTENDEE;CN=Ida Fog:mailto:ida@fog.example";
    assertThat(
            meetings(
                meeting("days", "DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=DAILY;COUNT=3"),
                meeting(
                    "days",
                    "DTSTART;VALUE=DATE:20261212",
                    "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261202",
                    ida),
                meeting(
                    "times",
                    "DTSTART;TZID=Europe/Prague:20270104T090000",
                    "RRULE:FREQ=DAILY;COUNT=3"),
                meeting(
                    "times",
                    "DTSTART;TZID=Europe/Prague:20270105T170000",
                    "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20270105")))
        .containsExactly(
            "2026-12-01 [uma]",
            "2026-12-12 [uma, ida]",
            "2026-12-13 [uma, ida]",
            "2027-01-04 09:00 [uma]",
            "2027-01-05 17:00 [uma]",
            "2027-01-06 17:00 [uma]");
  }

  @Test
  void aDayLeftOutOrMovedMayBeNamedWithoutItsTime() {
    assertThat(
            meetings(
                meeting(
                    "s",
                    "DTSTART;TZID=Asia/Tokyo:20261201T080000",
                    "RRULE:FREQ=DAILY;COUNT=3",
                    "EXDATE;VALUE=DATE:20261202"),
                meeting(
                    "s",
                    "DTSTART;TZID=Asia/Tokyo:20261210T080000",
                    "RECURRENCE-ID;VALUE=DATE:20261203")))
        .containsExactly("2026-12-01 00:00 [uma]", "2026-12-10 00:00 [uma]");
  }

  @ParameterizedTest
  @CsvSource({
    "Pacific/Auckland:20261202T063000, 2026-12-01 18:30",
    "Pacific Standard Time:20261201T160000, 2026-12-02 01:00",
    "China Standard Time:20261202T063000, 2026-12-01 23:30",
    "\"India Standard Time\":20261201T090000, 2026-12-01 04:30",
    "/mozilla.org/20050126_1/Europe/London:20261201T090000, 2026-12-01 10:00",
    "/freeassociation.sourceforge.net/America/Denver:20261201T090000, 2026-12-01 17:00",
  })
  void aTimeIsTheOwnersWhereverItWasSet(String start, String here) {
    assertThat(meetings(meeting("s", "DTSTART;TZID=" + start))).containsExactly(here + " [uma]");
  }

  @Test
  void timesWithoutAZoneAreTheOwnersAndDaysAreTheSameEverywhere() {
    Network here = network("Pacific/Kiritimati");
    assertThat(
            meetings(
                read(
                    here,
                    calendar(
                        meeting("a", "DTSTART:20261201T090000"),
                        meeting("b", "DTSTART;VALUE=DATE:20261202"),
                        meeting("c", "DTSTART;VALUE=DATE:20261203", "RRULE:FREQ=YEARLY;COUNT=1"),
                        meeting("d", "DTSTART:20261204T230000Z")))))
        .containsExactly(
            "2026-12-01 09:00 [uma]",
            "2026-12-02 [uma]",
            "2026-12-03 [uma]",
            "2026-12-05 13:00 [uma]");
  }

  @Test
  void aSeriesKeepsItsTimeInItsOwnZone() {
    assertThat(
            meetings(
                meeting("utc", "DTSTART:20260325T090000Z", "RRULE:FREQ=WEEKLY;COUNT=2"),
                meeting(
                    "here",
                    "DTSTART;TZID=Europe/Prague:20260326T090000",
                    "RRULE:FREQ=WEEKLY;COUNT=2")))
        .containsExactly(
            "2026-03-25 10:00 [uma]",
            "2026-03-26 09:00 [uma]",
            "2026-04-01 11:00 [uma]",
            "2026-04-02 09:00 [uma]");
  }

  @Test
  void aZoneOfTheCalendarsOwnCounts() {
    String zone =
        String.join(
            "\r\n",
            "BEGIN:VTIMEZONE",
            "TZID:Our Office",
            "BEGIN:STANDARD",
            "DTSTART:16010101T000000",
            "TZOFFSETFROM:+0300",
            "TZOFFSETTO:+0300",
            "END:STANDARD",
            "END:VTIMEZONE",
            "");
    assertThat(meetings(zone, meeting("s", "DTSTART;TZID=Our Office:20261201T090000")))
        .containsExactly("2026-12-01 07:00 [uma]");
  }

  @Test
  void oneOfASeriesThatWasForwardedStandsAlone() {
    assertThat(
            meetings(
                meeting(
                    "s",
                    "DTSTART;TZID=America/Chicago:20261201T090000",
                    "RECURRENCE-ID;TZID=America/Chicago:20261201T080000")))
        .containsExactly("2026-12-01 16:00 [uma]");
  }

  @Test
  void whatIsCalledOffOrDeclinedIsNoMeeting() {
    assertThat(
            meetings(
                meeting("off", "DTSTART:20261201T090000Z", "STATUS:CANCELLED"),
                event(
                    "UID:no", "DTSTART:20261202T090000Z", ME.replace("ACCEPTED", "DECLINED"), HER),
                event(
                    "UID:she", "DTSTART:20261203T090000Z", ME, HER.replace("ACCEPTED", "DECLINED")),
                meeting("on", "DTSTART:20261204T090000Z", "STATUS:TENTATIVE")))
        .containsExactly("2026-12-04 10:00 [uma]");
  }

  @Test
  void whatACalendarMovesOrCallsOffLaterIsMovedAndOff() {
    Network network = network("Europe/Prague");
    ImportResult first =
        read(
            network,
            calendar(
                meeting("move", "DTSTART:20261201T090000Z"),
                meeting("off", "DTSTART:20261202T090000Z"),
                meeting("row", "DTSTART:20261203T090000Z", "RRULE:FREQ=DAILY;COUNT=3"),
                meeting("stay", "DTSTART:20261210T090000Z")));
    assertThat(first.network().meetings()).hasSize(6);
    assertThat(first.counts().meetings()).isEqualTo(6);

    ImportResult later =
        read(
            first.network(),
            calendar(
                meeting("move", "DTSTART:20261208T090000Z", "SEQUENCE:1"),
                meeting("off", "DTSTART:20261202T090000Z", "SEQUENCE:1", "STATUS:CANCELLED"),
                meeting(
                    "row",
                    "DTSTART:20261203T090000Z",
                    "RRULE:FREQ=DAILY;COUNT=3",
                    "EXDATE:20261204T090000Z")));
    assertThat(meetings(later))
        .containsExactly(
            "2026-12-03 10:00 [uma]",
            "2026-12-05 10:00 [uma]",
            "2026-12-08 10:00 [uma]",
            "2026-12-10 10:00 [uma]");
    assertThat(later.network().meetings())
        .extracting(Meeting::id)
        .isSubsetOf(first.network().meetings().stream().map(Meeting::id).toList());
  }

  @Test
  void againNothingChanges() {
    String calendar =
        calendar(
            meeting("a", "DTSTART:20261201T090000Z", "RRULE:FREQ=WEEKLY"),
            event(
                "UID:b",
                "DTSTART:20261202T090000Z",
                ME,
                "ATTENDEE;CN=Bo Mlha:mailto:bo@m.example"));
    ImportResult first = read(network("Europe/Prague"), calendar);
    ImportResult again = read(first.network(), calendar);

    assertThat(again.network()).isEqualTo(first.network());
    assertThat(again.counts().meetings()).isZero();
    assertThat(first.news().told())
        .anyMatch(line -> line.contains("Bo Mlha (bo@m.example, 1 meeting)"));
    assertThat(again.news().told()).noneMatch(line -> line.contains("Bo Mlha"));
  }

  @Test
  void peopleAreKnownByAddressThenByName() {
    assertThat(
            meetings(
                event(
                    "UID:a",
                    "DTSTART:20261201T090000Z",
                    "ORGANIZER;CN=\"Fog, Ida\":mailto:ida.fog@elsewhere.example",
                    ME)))
        .containsExactly("2026-12-01 10:00 [ida]");
  }

  @Test
  void peopleOfLargeMeetingsAndRoomsAreLeftAlone() {
    StringBuilder many = new StringBuilder("UID:all");
    for (int i = 0; i < 5; i++) {
      many.append("\r\nATTENDEE;CN=P").append(i).append(":mailto:p").append(i).append("@x.example");
    }
    String room = "ATTENDEE;CN=Room;CUTYPE=ROOM:mailto:room@x.example";
    ImportResult result =
        read(
            network("Europe/Prague"),
            calendar(
                event(many.toString(), "DTSTART:20261201T090000Z", ME, HER),
                event(
                    many.toString()
                        .replace("UID:all", "UID:six")
                        .replace("P4:mailto:p4", "P3:mailto:p3"),
                    "DTSTART:20261202T090000Z",
                    room,
                    ME,
                    HER)));
    assertThat(meetings(result)).containsExactly("2026-12-02 10:00 [uma]");
    assertThat(result.network().persons())
        .extracting(KnownPerson::name)
        .containsExactly("P0", "P1", "P2", "P3");
    assertThat(result.news().told())
        .contains("c.ics: 1 meeting of more than 6 people was left alone");
  }

  @Test
  void badOnesAreToldByLineAndTheRestIsTaken() {
    ImportResult result =
        read(
            network("Europe/Prague"),
            calendar(
                    meeting("a", "DTSTART;TZID=Mars/Olympus:20261201T090000"),
                    meeting("b", "DTSTART:20261201T090000Z", "RRULE:FREQ=SECONDLY"),
                    event("UID:c", ME, HER),
                    meeting("d", "DTSTART:20261202T090000Z"),
                    meeting("d", "DTSTART:20261203T090000Z", "SEQUENCE:2"),
                    meeting(
                        "e",
                        "DTSTART:20261201T090000Z",
                        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
                .replace("END:VCALENDAR\r\n", "BEGIN:VEVENT\r\nUID:f"));

    assertThat(meetings(result)).containsExactly("2026-12-03 10:00 [uma]");
    assertThat(Fixtures.skipped(result))
        .containsExactly(
            "c.ics, line 4: the zone Mars/Olympus is not known, so nobody knows when the meeting is",
            "c.ics, line 11: recurs too often to be meetings with people",
            "c.ics, line 19: an event without a start (DTSTART) or an identifier (UID)",
            "c.ics, line 24: the same meeting is in line 31 again, which is newer and counts",
            "c.ics, line 47: the event is cut off: END:VEVENT was expected");
  }

  @Test
  void aSeriesWithoutEndIsReadForAYear() {
    ImportResult result =
        read(
            network("Europe/Prague"),
            calendar(meeting("a", "DTSTART:19700101T090000Z", "RRULE:FREQ=WEEKLY;BYDAY=MO")));
    assertThat(result.network().meetings()).hasSize(313);
    assertThat(result.network().meetings())
        .extracting(Meeting::on)
        .allMatch(day -> !day.isBefore(TODAY.minusYears(5)) && !day.isAfter(TODAY.plusYears(1)));
    assertThat(result.news().told())
        .contains("c.ics: 1 series has no end, and was read until 2027-11-30");
  }

  @Test
  void anAnswerToAnInvitationTellsNoMeeting() {
    ImportResult result =
        read(
            network("Europe/Prague"),
            calendar("METHOD:REPLY\r\n", meeting("a", "DTSTART:20261201T090000Z")));
    assertThat(result.network().meetings()).isEmpty();
    assertThat(Fixtures.skipped(result))
        .containsExactly("c.ics: an answer to an invitation tells no meeting");
  }

  @Test
  void aCancellationCallsOffWhatWasKnown() {
    Network known =
        read(network("Europe/Prague"), calendar(meeting("a", "DTSTART:20261201T090000Z")))
            .network();
    assertThat(
            read(known, calendar("METHOD:CANCEL\r\n", meeting("a", "DTSTART:20261201T090000Z")))
                .network()
                .meetings())
        .isEmpty();
  }

  @Test
  void aCalendarWithoutADayToReadItAroundIsRefused() {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(
            () ->
                Fixtures.importedText(
                    network("UTC"), "c.ics", calendar(meeting("a", "DTSTART:20261201T090000Z"))))
        .withMessageContaining("the day of the import");
  }
}
