package dev.networkingcoach.exports.calendar;

import static dev.networkingcoach.exports.calendar.CalendarPlans.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.exports.NastyNetworks;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one library writes is read and found valid by another. */
class CalendarIsValidTest {
  private static final TimeZone HERE = TimeZone.getDefault();

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(1, 1, 1),
          LocalDate.of(1582, 10, 10),
          LocalDate.of(2011, 12, 30),
          LocalDate.of(2018, 11, 4),
          LocalDate.of(2026, 3, 29),
          LocalDate.of(2028, 2, 29),
          LocalDate.of(9999, 12, 31));

  @AfterEach
  void comeHome() {
    TimeZone.setDefault(HERE);
  }

  @Test
  void whateverTheTexts() throws IOException, ParserException {
    List<Event> events = new ArrayList<>();
    List<Goal> goals = new ArrayList<>();
    List<Advice> advice = new ArrayList<>();
    for (String text : NastyNetworks.LINES) {
      String id = "id" + events.size();
      events.add(new Event(id, text, TODAY, text + "\n" + text, List.of(), List.of()));
      goals.add(new Goal(id, "x" + text + "\r\n\t" + text, null, TODAY.plusDays(1), false));
      advice.add(CalendarPlans.advice("a.b/" + id, Action.THANK, TODAY.plusDays(2), text));
    }
    Network network = network(events, goals);
    String written = written(network, CalendarPlans.of(advice.toArray(Advice[]::new)));
    List<VEvent> read = read(written);

    assertThat(read).hasSize(3 * NastyNetworks.LINES.size());
    assertThat(texts(read, Property.SUMMARY))
        .containsAll(NastyNetworks.LINES.stream().map(CalendarIsValidTest::clean).toList());
    assertThat(texts(read, Property.UID)).doesNotHaveDuplicates();
    assertThat(written.split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(written.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(read).allMatch(event -> event.getAlarms().size() == 2);
  }

  /** Apia left out 2011-12-30, and in São Paulo 2018-11-04 had no midnight. */
  @ParameterizedTest
  @ValueSource(
      strings = {"Pacific/Apia", "America/Sao_Paulo", "Pacific/Kiritimati", "Etc/GMT+12", "UTC"})
  void whateverTheZoneOfTheMachine(String zone) throws IOException, ParserException {
    List<Event> events =
        DAYS.stream()
            .map(day -> new Event("e" + day, "E", day, null, List.of(), List.of()))
            .toList();
    String here = written(network(events, List.of()), CalendarPlans.of());
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    String there = written(network(events, List.of()), CalendarPlans.of());

    assertThat(there).isEqualTo(here);
    List<LocalDate> days = new ArrayList<>();
    for (VEvent event : read(there)) {
      DtStart<LocalDate> start =
          event.<DtStart<LocalDate>>getProperty(Property.DTSTART).orElseThrow();
      days.add(start.getDate());
    }
    assertThat(days).isEqualTo(DAYS.stream().sorted(Comparator.naturalOrder()).toList());
  }

  /** That the validator would tell. */
  @Test
  void whatIsNotValidIsSeen() throws IOException, ParserException {
    Plan plan = CalendarPlans.of(CalendarPlans.advice("a.b/c", Action.THANK, TODAY, "Thank Dana."));
    String written = written(network(List.of(), List.of()), plan);
    for (String needed : List.of("UID", "DTSTAMP", "TRIGGER", "ACTION", "PRODID")) {
      String broken = written.replaceAll("(?m)^" + needed + "\\b.*\r\n", "");
      Calendar calendar = new CalendarBuilder().build(new StringReader(broken));
      assertThat(calendar.validate(true).getEntries()).as(needed).isNotEmpty();
    }
  }

  private static List<VEvent> read(String text) throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.validate(true).getEntries()).isEmpty();
    return calendar.getComponents("VEVENT");
  }

  private static List<String> texts(List<VEvent> events, String property) {
    return events.stream()
        .map(event -> event.<Property>getProperty(property).orElseThrow().getValue())
        .toList();
  }

  private static String clean(String text) {
    return text.replaceAll("[\\s\\u00a0\\u2028\\uFEFF]+", " ").strip();
  }

  private static Network network(List<Event> events, List<Goal> goals) {
    return Network.builder(Owner.builder("mira", "Mira Chen", ZoneOffset.UTC).build())
        .events(events)
        .goals(goals)
        .build();
  }

  private static String written(Network network, Plan plan) throws IOException {
    StringWriter out = new StringWriter();
    CalendarExport.of(network, plan).writeTo(out);
    return out.toString();
  }
}
