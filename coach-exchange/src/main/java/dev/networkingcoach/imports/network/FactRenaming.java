package dev.networkingcoach.imports.network;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.Target;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The facts of a network under the ids they have in another: their own, unless these stand for
 * something else there. Immutable.
 */
final class FactRenaming {
  private final FactIds people;
  private final FactIds goals;
  private final FactIds events;
  private final FactIds groups;
  private final FactIds resources;
  private final Network ours;

  /**
   * The renaming of theirs into ours.
   *
   * @param contacts the ids of contacts, which are matched by more than their ids
   */
  FactRenaming(Network ours, Network theirs, Map<String, String> contacts) {
    this.ours = ours;
    people =
        FactIds.of(ours.targets(), theirs.targets(), Target::id, Target::name)
            .with(FactIds.of(names(ours), names(theirs), PersonId::id, PersonId::name))
            .with(contacts)
            .with(Map.of(theirs.owner().id(), ours.owner().id()));
    goals = FactIds.of(ours.goals(), theirs.goals(), Goal::id, Goal::text);
    events = FactIds.of(ours.events(), theirs.events(), Event::id, one -> one.name() + one.on());
    groups = FactIds.of(ours.groups(), theirs.groups(), Group::id, Group::name);
    resources = FactIds.of(ours.resources(), theirs.resources(), Resource::id, Resource::title);
  }

  /** Who is known, or known of, under an id. */
  private record PersonId(String id, String name) {}

  private static List<PersonId> names(Network network) {
    return Stream.concat(
            network.contacts().stream().map(one -> new PersonId(one.id(), one.name())),
            network.persons().stream().map(one -> new PersonId(one.id(), one.name())))
        .toList();
  }

  Stream<KnownPerson> persons(List<KnownPerson> theirs) {
    return theirs.stream()
        .map(
            one ->
                new KnownPerson(
                    people.of(one.id()),
                    one.name(),
                    one.organization(),
                    one.title(),
                    one.markets()));
  }

  /** A meeting with the same people under the same id is the same, be it moved. */
  Stream<Meeting> meetings(List<Meeting> theirs) {
    List<Meeting> renamed =
        theirs.stream()
            .map(
                one ->
                    new Meeting(
                        one.id(),
                        one.with().stream().map(people::of).toList(),
                        one.on(),
                        one.at(),
                        one.purpose()))
            .toList();
    FactIds ids =
        FactIds.of(
            ours.meetings(),
            renamed,
            Meeting::id,
            one -> one.with().stream().sorted().toList() + "");
    return renamed.stream()
        .map(one -> new Meeting(ids.of(one.id()), one.with(), one.on(), one.at(), one.purpose()));
  }

  Stream<Interaction> interactions(List<Interaction> theirs) {
    List<Interaction> renamed = theirs.stream().map(one -> named(one, one.id())).toList();
    FactIds ids =
        FactIds.of(
            ours.interactions(),
            renamed,
            Interaction::id,
            one -> one.contact() + " " + one.on() + " " + one.kind());
    return renamed.stream().map(one -> one.toBuilder().id(ids.of(one.id())).build());
  }

  private Interaction named(Interaction one, String id) {
    return one.toBuilder()
        .id(id)
        .contact(people.of(one.contact()))
        .event(events.ofOptional(one.event()))
        .group(groups.ofOptional(one.group()))
        .resource(resources.ofOptional(one.resource()))
        .target(people.ofOptional(one.target()))
        .build();
  }

  /** Two who are one person now were not introduced to each other. */
  Stream<Introduction> introductions(List<Introduction> theirs) {
    List<Introduction> renamed =
        theirs.stream()
            .filter(one -> people.differ(one.between().get(0), one.between().get(1)))
            .map(
                one ->
                    new Introduction(
                        one.id(),
                        one.between().stream().map(people::of).toList(),
                        one.on(),
                        one.topic()))
            .toList();
    FactIds ids =
        FactIds.of(
            ours.introductions(),
            renamed,
            Introduction::id,
            one -> one.between().stream().sorted().toList() + " " + one.on());
    return renamed.stream()
        .map(one -> new Introduction(ids.of(one.id()), one.between(), one.on(), one.topic()));
  }

  Stream<Acquaintance> acquaintances(List<Acquaintance> theirs) {
    return theirs.stream()
        .filter(tie -> people.differ(tie.from(), tie.to()))
        .map(tie -> tie.between(people.of(tie.from()), people.of(tie.to())));
  }

  Stream<Target> targets(List<Target> theirs) {
    return theirs.stream()
        .map(
            one ->
                new Target(people.of(one.id()), one.name(), one.market(), one.by(), one.reached()));
  }

  Stream<Goal> goals(List<Goal> theirs) {
    return theirs.stream()
        .map(
            one ->
                new Goal(
                    goals.of(one.id()), one.text(), one.market(), one.deadline(), one.achieved()));
  }

  Stream<Event> events(List<Event> theirs) {
    return theirs.stream()
        .map(
            one ->
                new Event(
                    events.of(one.id()),
                    one.name(),
                    one.on(),
                    one.purpose(),
                    one.markets(),
                    one.meet().stream().map(people::of).distinct().toList()));
  }

  Stream<Group> groups(List<Group> theirs) {
    return theirs.stream()
        .map(one -> new Group(groups.of(one.id()), one.name(), one.joined(), one.platform()));
  }

  Stream<Resource> resources(List<Resource> theirs) {
    return theirs.stream()
        .map(
            one ->
                new Resource(
                    resources.of(one.id()), one.title(), one.topics(), one.added(), one.link()));
  }

  /** An answer to an advice is dropped where ids in its key changed: the advice has another key. */
  Stream<Response> responses(Collection<Response> theirs) {
    return theirs.stream()
        .filter(
            one ->
                one.advice() == null
                    || Stream.of(people, goals, events, groups, resources)
                        .noneMatch(ids -> ids.changes(one.advice())));
  }
}
