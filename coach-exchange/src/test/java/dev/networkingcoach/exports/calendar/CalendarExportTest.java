package dev.networkingcoach.exports.calendar;

import static dev.networkingcoach.exports.calendar.CalendarPlans.TODAY;
import static dev.networkingcoach.exports.calendar.CalendarPlans.advice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarExportTest {
  private static final Advice FOLLOW_UP =
      advice(
          "follow-up.within-10-days/dana/2026-11-14",
          Action.FOLLOW_UP,
          TODAY.plusDays(1),
          "Follow up with Dana, Lee; and others.");

  @Test
  void anEntryHasADayAReasonAndAlarms() throws IOException {
    Interaction met =
        Interaction.builder("i1", "dana", TODAY.minusDays(9), InteractionKind.MET).build();
    Network network =
        network().contacts(Contact.builder("dana", "Dana").build()).interactions(met).build();
    assertThat(written(network, CalendarPlans.of(FOLLOW_UP)))
        .isEqualTo(
            String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Networking Coach//EN",
                "NAME:Networking Coach",
                "X-WR-CALNAME:Networking Coach",
                "BEGIN:VEVENT",
                "UID:314d2744-e3c9-37c0-ba4f-714e37204cf7",
                "DTSTAMP:20261123T000000Z",
                "DTSTART;VALUE=DATE:20261124",
                "SUMMARY:Follow up with Dana\\, Lee\\; and others.",
                "DESCRIPTION:You met Dana on Sat 14 Nov 2026.\\nNothing since\\; \"silence\"\\, s",
                " o to say.\\nBest by Mon 16 Nov 2026.",
                "CLASS:PRIVATE",
                "TRANSP:TRANSPARENT",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "TRIGGER;RELATED=START:-PT15H",
                "DESCRIPTION:Follow up with Dana\\, Lee\\; and others.",
                "END:VALARM",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "TRIGGER;RELATED=START:PT9H",
                "DESCRIPTION:Follow up with Dana\\, Lee\\; and others.",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR",
                ""));
  }

  @Test
  void draftsAndTopicsStayAtHome() throws IOException {
    assertThat(written(network().build(), CalendarPlans.of(FOLLOW_UP)))
        .doesNotContain("secret")
        .doesNotContain("mira");
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void onlyPromisesToAPersonAreDeadlines(Action action) {
    List<Action> promises =
        List.of(
            Action.FOLLOW_UP,
            Action.FOLLOW_UP_AGAIN,
            Action.LET_GO_OR_REOPEN,
            Action.THANK,
            Action.GIVE,
            Action.NUDGE_ASK,
            Action.REPLY,
            Action.CONGRATULATE);
    Plan plan = CalendarPlans.of(advice("some.rule/dana", action, TODAY, "Do it."));
    assertThat(CalendarExport.of(network().build(), plan).size())
        .isEqualTo(promises.contains(action) ? 1 : 0);
  }

  @Test
  void whatIsSuppressedOrHasNoDateIsLeftOut() {
    Plan plan =
        CalendarPlans.of(
            advice("cycle.thank/dana/2026-11-20", Action.THANK, TODAY, "Thank Dana.", true),
            advice("cycle.thank/lee", Action.THANK, null, "Thank Lee."));
    assertThat(CalendarExport.of(network().build(), plan).size()).isZero();
  }

  @Test
  void whatWasPutOffStaysAndSaysUntilWhenAndWhatWasDismissedOrMutedGoes() throws IOException {
    Network network =
        network()
            .responses(
                response("cycle.thank/dana", ResponseKind.SNOOZED),
                response("cycle.thank/lee", ResponseKind.DISMISSED),
                response("cycle.give-back/kim", ResponseKind.SNOOZED),
                new Response(null, "cycle.give-back", ResponseKind.MUTED, TODAY, null))
            .build();
    Plan plan =
        CalendarPlans.of(
            advice("cycle.thank/dana", Action.THANK, TODAY, "Thank Dana.", true),
            advice("cycle.thank/lee", Action.THANK, TODAY, "Thank Lee.", true),
            advice("cycle.give-back/kim", Action.GIVE, TODAY, "Give Kim.", true));
    assertThat(written(network, plan))
        .contains("SUMMARY:Thank Dana.")
        .containsOnlyOnce("BEGIN:VEVENT")
        .contains("Put off until Thu 26 Nov 2026.");
  }

  @Test
  void ofTwoDaysTheLaterCountsAndWhatWasDismissedAfterwardsGoes() throws IOException {
    Network network =
        network()
            .responses(
                new Response(
                    "follow-up.within-10-days/dana/2026-11-16",
                    null,
                    ResponseKind.SNOOZED,
                    TODAY,
                    TODAY.plusDays(9)),
                response("follow-up.within-10-days/dana/2026-11-16", ResponseKind.SNOOZED),
                response("cycle.thank/lee", ResponseKind.SNOOZED),
                response("cycle.thank/lee", ResponseKind.DISMISSED))
            .build();
    Plan plan =
        CalendarPlans.of(
            advice(
                "follow-up.within-10-days/dana/2026-11-16",
                Action.FOLLOW_UP,
                TODAY,
                "Follow up with Dana.",
                true),
            advice("cycle.thank/lee", Action.THANK, TODAY, "Thank Lee.", true));
    assertThat(written(network, plan))
        .contains("SUMMARY:Follow up with Dana.")
        .containsOnlyOnce("BEGIN:VEVENT")
        .contains("Put off until Wed 2 Dec 2026.");
  }

  private static Response response(String advice, ResponseKind kind) {
    return new Response(advice, null, kind, TODAY, TODAY.plusDays(3));
  }

  @Test
  void meetingsHaveTheirTimeInTheZoneOfTheOwnerAndAlarmsAtNine() throws IOException {
    Owner owner = Owner.builder("mira", "Mira Chen", ZoneId.of("Europe/Amsterdam")).build();
    Network network =
        Network.builder(owner)
            .contacts(
                Contact.builder("dana", "Dana Ortiz").build(),
                Contact.builder("lee", "Lee Park").build(),
                Contact.builder("gone", "Gone").archived(true).build())
            .meetings(
                meeting("m1", 24, LocalTime.of(15, 30), "The pilot;\nits price", "dana", "gone"),
                meeting("m2", 25, LocalTime.of(8, 0), null, "dana", "lee"),
                meeting("m3", 26, null, null, "lee"),
                meeting("m4", 1, LocalTime.of(23, 59), null, "lee"),
                meeting("m5", 27, null, null, "gone"))
            .build();
    assertThat(
            lines(
                written(network, CalendarPlans.of()),
                "DTSTART",
                "SUMMARY",
                "DESCRIPTION:The",
                "TRIG"))
        .containsExactly(
            "DTSTART:20261101T225900Z",
            "SUMMARY:Meeting with Lee Park",
            "DTSTART:20261124T143000Z",
            "SUMMARY:Meeting with Dana Ortiz",
            "DESCRIPTION:The pilot\\;\\nits price",
            "TRIGGER;RELATED=START:-PT30H30M",
            "TRIGGER;RELATED=START:-PT6H30M",
            "DTSTART:20261125T070000Z",
            "SUMMARY:Meeting with Dana Ortiz\\, Lee Park",
            "TRIGGER;RELATED=START:-PT23H",
            "DTSTART;VALUE=DATE:20261126",
            "SUMMARY:Meeting with Lee Park",
            "TRIGGER;RELATED=START:-PT15H",
            "TRIGGER;RELATED=START:PT9H");
  }

  private static Meeting meeting(
      String id, int day, @Nullable LocalTime at, @Nullable String purpose, String... with) {
    return new Meeting(id, List.of(with), day(day), at, purpose);
  }

  @Test
  void eventsTargetsAndGoalsHaveTheirDays() throws IOException {
    Network network =
        network()
            .contacts(
                Contact.builder("dana", "Dana Ortiz").build(),
                Contact.builder("gone", "Gone").archived(true).build())
            .events(
                new Event(
                    "jz",
                    "JavaZone",
                    day(25),
                    "Find\r\nfriends",
                    List.of(),
                    List.of("lee", "dana")),
                new Event("old", "Old Meetup", day(1), null, List.of(), List.of("nobody")))
            .targets(
                new Target("lee", "Lee Park", null, day(30), false),
                new Target("met", "Met", null, day(30), true),
                new Target("gone", "Gone", null, day(30), false),
                new Target("some", "Some Day", null, null, false))
            .goals(
                new Goal("g1", "Two pilots\nsigned", null, day(28), false),
                new Goal("g2", "Done", null, day(28), true),
                new Goal("g3", "One day", null, null, false))
            .build();
    assertThat(
            lines(
                written(network, CalendarPlans.of()),
                "DTSTART",
                "SUMMARY",
                "DESCRIPTION:To",
                "TRIG"))
        .containsExactly(
            "DTSTART;VALUE=DATE:20261101",
            "SUMMARY:Old Meetup",
            "DTSTART;VALUE=DATE:20261125",
            "SUMMARY:JavaZone",
            "TRIGGER;RELATED=START:-PT15H",
            "TRIGGER;RELATED=START:PT9H",
            "DTSTART;VALUE=DATE:20261128",
            "SUMMARY:Goal: Two pilots signed",
            "TRIGGER;RELATED=START:-PT15H",
            "TRIGGER;RELATED=START:PT9H",
            "DTSTART;VALUE=DATE:20261130",
            "SUMMARY:Meet Lee Park by today",
            "TRIGGER;RELATED=START:-PT15H",
            "TRIGGER;RELATED=START:PT9H");
    assertThat(written(network, CalendarPlans.of()))
        .contains("DESCRIPTION:Find\\nfriends\\nTo meet: Lee Park\\, Dana Ortiz\r\n");
  }

  @Test
  void anEntryKeepsItsIdentifierAsTimePasses() throws IOException {
    String sooner = written(network().build(), CalendarPlans.of(FOLLOW_UP));
    String later = written(network().build(), CalendarPlans.on(TODAY.plusDays(5), FOLLOW_UP));
    assertThat(lines(later, "UID", "DTSTART")).isEqualTo(lines(sooner, "UID", "DTSTART"));
    assertThat(lines(later, "TRIGGER")).isEmpty();
  }

  @Test
  void aPlanOfSomebodyElseIsRefused() {
    Network network = Network.builder(Owner.builder("lee", "Lee", ZoneOffset.UTC).build()).build();
    assertThatThrownBy(() -> CalendarExport.of(network, CalendarPlans.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("plan.owner (mira) must be the owner of the network (lee).");
  }

  private static LocalDate day(int ofNovember) {
    return LocalDate.of(2026, 11, ofNovember);
  }

  private static NetworkBuilder network() {
    return Network.builder(Owner.builder("mira", "Mira Chen", ZoneOffset.UTC).build());
  }

  private static List<String> lines(String calendar, String... beginnings) {
    return calendar
        .lines()
        .filter(line -> Stream.of(beginnings).anyMatch(line::startsWith))
        .toList();
  }

  private static String written(Network network, Plan plan) throws IOException {
    StringWriter out = new StringWriter();
    CalendarExport.of(network, plan).writeTo(out);
    return out.toString();
  }
}
