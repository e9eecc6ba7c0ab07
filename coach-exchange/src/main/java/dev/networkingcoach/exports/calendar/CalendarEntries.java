package dev.networkingcoach.exports.calendar;

import static dev.networkingcoach.exports.calendar.CalendarTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.PlainReasons;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.imports.internal.text.StableUid;
import dev.networkingcoach.imports.internal.text.TextCleaning;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything in a network and its plan that has a day of its own. Immutable and thread-safe. */
final class CalendarEntries {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

  private static final Comparator<CalendarEntry> ORDER =
      Comparator.comparing(CalendarEntry::on)
          .thenComparing(CalendarEntry::summary)
          .thenComparing(CalendarEntry::uid);

  /** Promises to a person; what else has a due date is a habit, or shown by an event's own day. */
  private static final Set<Action> DEADLINES =
      EnumSet.of(
          Action.FOLLOW_UP,
          Action.FOLLOW_UP_AGAIN,
          Action.LET_GO_OR_REOPEN,
          Action.THANK,
          Action.GIVE,
          Action.NUDGE_ASK,
          Action.REPLY,
          Action.CONGRATULATE);

  private final Network network;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, LocalDate> putOff = new HashMap<>();
  private final Set<String> archived;
  private final PlainReasons reasons;

  CalendarEntries(Network network) {
    this.network = network;
    this.reasons = new PlainReasons(network, DAY::format);
    network.targets().forEach(target -> names.put(target.id(), target.name()));
    network.contacts().forEach(contact -> names.put(contact.id(), contact.name()));
    archived =
        network.contacts().stream()
            .filter(Contact::archived)
            .map(Contact::id)
            .collect(Collectors.toSet());
    putOff(network.responses());
  }

  /** What was dismissed or muted as well is gone for good; of two days, the later one counts. */
  private void putOff(List<Response> responses) {
    Set<String> muted = new HashSet<>();
    Set<String> dismissed = new HashSet<>();
    for (Response response : responses) {
      if (response.kind() == ResponseKind.MUTED) {
        muted.add(response.ruleId());
      } else if (response.kind() == ResponseKind.DISMISSED) {
        dismissed.add(Objects.requireNonNull(response.advice()));
      }
    }
    for (Response response : responses) {
      String advice = response.advice();
      LocalDate until = response.until();
      if (response.kind() == ResponseKind.SNOOZED
          && advice != null
          && until != null
          && !muted.contains(response.ruleId())
          && !dismissed.contains(advice)) {
        putOff.merge(advice, until, (one, other) -> one.isAfter(other) ? one : other);
      }
    }
  }

  /** The entries by day, summary and identifier. */
  List<CalendarEntry> of(Plan plan) {
    return Stream.of(deadlines(plan), meetings(), events(), targets(), goals())
        .flatMap(entries -> entries)
        .sorted(ORDER)
        .toList();
  }

  private Stream<CalendarEntry> deadlines(Plan plan) {
    return plan.advice().stream()
        .filter(advice -> DEADLINES.contains(advice.action()))
        .filter(advice -> !advice.suppressed() || putOff.containsKey(advice.key()))
        .filter(advice -> advice.due() != null)
        .map(this::deadline);
  }

  private CalendarEntry deadline(Advice advice) {
    LocalDate due = Objects.requireNonNull(advice.due());
    List<String> why = new ArrayList<>(reasons.lasting(advice));
    if (advice.bestBy() != null) {
      why.add(TEXTS.bestBy(DAY.format(advice.bestBy())));
    }
    LocalDate later = advice.suppressed() ? putOff.get(advice.key()) : null;
    if (later != null) {
      why.add(TEXTS.putOffUntil(DAY.format(later)));
    }
    return entry("advice", advice.key(), due, advice.headline(), String.join("\n", why));
  }

  private Stream<CalendarEntry> meetings() {
    return network.meetings().stream()
        .filter(meeting -> !archived.containsAll(meeting.with()))
        .map(this::meeting);
  }

  private CalendarEntry meeting(Meeting meeting) {
    String with =
        meeting.with().stream()
            .filter(id -> !archived.contains(id))
            .map(id -> names.getOrDefault(id, ""))
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(", "));
    return new CalendarEntry(
        StableUid.of(network.owner().id(), "meeting", meeting.id()),
        meeting.on(),
        meeting.at(),
        TextCleaning.line(with.isEmpty() ? TEXTS.meeting() : TEXTS.meetingWith(with)),
        Objects.requireNonNullElse(meeting.purpose(), ""));
  }

  private Stream<CalendarEntry> events() {
    return network.events().stream()
        .map(event -> entry("event", event.id(), event.on(), event.name(), purpose(event)));
  }

  private String purpose(Event event) {
    String meet =
        event.meet().stream()
            .map(id -> names.getOrDefault(id, ""))
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(", "));
    return Stream.of(
            Objects.requireNonNullElse(event.purpose(), ""),
            meet.isEmpty() ? "" : TEXTS.toMeet(meet))
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private Stream<CalendarEntry> targets() {
    return network.targets().stream()
        .filter(target -> !target.reached() && !archived.contains(target.id()))
        .flatMap(target -> Stream.ofNullable(target.by()).map(by -> target(target, by)));
  }

  private CalendarEntry target(Target target, LocalDate by) {
    return entry("target", target.id(), by, TEXTS.meetByToday(target.name()), "");
  }

  private Stream<CalendarEntry> goals() {
    return network.goals().stream()
        .filter(goal -> !goal.achieved())
        .flatMap(goal -> Stream.ofNullable(goal.deadline()).map(deadline -> goal(goal, deadline)));
  }

  private CalendarEntry goal(Goal goal, LocalDate deadline) {
    return entry("goal", goal.id(), deadline, TEXTS.goal(goal.text()), "");
  }

  private CalendarEntry entry(
      String kind, String id, LocalDate on, String summary, String description) {
    return new CalendarEntry(
        StableUid.of(network.owner().id(), kind, id),
        on,
        null,
        TextCleaning.line(summary),
        description);
  }
}
