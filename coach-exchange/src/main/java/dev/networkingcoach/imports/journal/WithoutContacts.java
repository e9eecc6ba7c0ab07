package dev.networkingcoach.imports.journal;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;

/** A network without some of its contacts, and all that refers to them. */
final class WithoutContacts {
  private WithoutContacts() {}

  /** The network without the contacts of these ids; the same where there are none. */
  static Network of(Network network, Set<String> ids) {
    return ids.isEmpty()
        ? network
        : new Network(
            network.owner(),
            network.contacts().stream().filter(one -> !ids.contains(one.id())).toList(),
            network.interactions().stream().filter(one -> !ids.contains(one.contact())).toList(),
            network.introductions().stream()
                .filter(one -> Collections.disjoint(one.between(), ids))
                .toList(),
            network.meetings().stream()
                .filter(one -> !ids.containsAll(one.with()))
                .map(one -> meeting(one, ids))
                .toList(),
            network.persons().stream().filter(one -> !ids.contains(one.id())).toList(),
            network.acquaintances().stream()
                .filter(one -> !ids.contains(one.from()) && !ids.contains(one.to()))
                .toList(),
            network.targets(),
            network.goals(),
            network.events().stream().map(one -> event(one, ids)).toList(),
            network.groups(),
            network.resources(),
            network.responses().stream()
                .filter(one -> one.advice() == null || !isAbout(one.advice(), ids))
                .toList(),
            network.policy());
  }

  /** The network without the meetings of these ids. */
  static Network norMeetings(Network network, Set<String> ids) {
    return new Network(
        network.owner(),
        network.contacts(),
        network.interactions(),
        network.introductions(),
        network.meetings().stream().filter(one -> !ids.contains(one.id())).toList(),
        network.persons(),
        network.acquaintances(),
        network.targets(),
        network.goals(),
        network.events(),
        network.groups(),
        network.resources(),
        network.responses(),
        network.policy());
  }

  private static Event event(Event event, Set<String> ids) {
    return new Event(
        event.id(),
        event.name(),
        event.on(),
        event.purpose(),
        event.markets(),
        event.meet().stream().filter(one -> !ids.contains(one)).toList());
  }

  private static Meeting meeting(Meeting meeting, Set<String> ids) {
    return new Meeting(
        meeting.id(),
        meeting.with().stream().filter(one -> !ids.contains(one)).toList(),
        meeting.on(),
        meeting.at(),
        meeting.purpose());
  }

  private static boolean isAbout(String advice, Set<String> ids) {
    return Stream.of(advice.split("[/+]", -1)).anyMatch(ids::contains);
  }
}
