package dev.networkingcoach.api.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Builds a {@link Network}; each call adds to what was given before. Not thread-safe; {@link
 * #build()} copies.
 */
public final class NetworkBuilder {
  private Owner owner;
  private Policy policy = Policy.defaults();
  private final List<Contact> contacts = new ArrayList<>();
  private final List<Interaction> interactions = new ArrayList<>();
  private final List<Introduction> introductions = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<KnownPerson> persons = new ArrayList<>();
  private final List<Acquaintance> acquaintances = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<Goal> goals = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Resource> resources = new ArrayList<>();
  private final List<Response> responses = new ArrayList<>();

  NetworkBuilder(Owner owner) {
    this.owner = owner;
  }

  NetworkBuilder(Network network) {
    owner = network.owner();
    policy = network.policy();
    contacts.addAll(network.contacts());
    interactions.addAll(network.interactions());
    introductions.addAll(network.introductions());
    meetings.addAll(network.meetings());
    persons.addAll(network.persons());
    acquaintances.addAll(network.acquaintances());
    targets.addAll(network.targets());
    goals.addAll(network.goals());
    events.addAll(network.events());
    groups.addAll(network.groups());
    resources.addAll(network.resources());
    responses.addAll(network.responses());
  }

  /** The owner, in place of the one given before. */
  public NetworkBuilder owner(Owner owner) {
    this.owner = owner;
    return this;
  }

  /** The policy, in place of the defaults. */
  public NetworkBuilder policy(Policy policy) {
    this.policy = policy;
    return this;
  }

  /** Adds contacts. */
  public NetworkBuilder contacts(Contact... contacts) {
    return contacts(Checks.listed(contacts));
  }

  /** Adds contacts. */
  public NetworkBuilder contacts(Collection<Contact> contacts) {
    this.contacts.addAll(Checks.copy(contacts));
    return this;
  }

  /** Adds interactions. */
  public NetworkBuilder interactions(Interaction... interactions) {
    return interactions(Checks.listed(interactions));
  }

  /** Adds interactions. */
  public NetworkBuilder interactions(Collection<Interaction> interactions) {
    this.interactions.addAll(Checks.copy(interactions));
    return this;
  }

  /** Adds introductions. */
  public NetworkBuilder introductions(Introduction... introductions) {
    return introductions(Checks.listed(introductions));
  }

  /** Adds introductions. */
  public NetworkBuilder introductions(Collection<Introduction> introductions) {
    this.introductions.addAll(Checks.copy(introductions));
    return this;
  }

  /** Adds meetings. */
  public NetworkBuilder meetings(Meeting... meetings) {
    return meetings(Checks.listed(meetings));
  }

  /** Adds meetings. */
  public NetworkBuilder meetings(Collection<Meeting> meetings) {
    this.meetings.addAll(Checks.copy(meetings));
    return this;
  }

  /** Adds those the owner knows of and does not know. */
  public NetworkBuilder persons(KnownPerson... persons) {
    return persons(Checks.listed(persons));
  }

  /** Adds those the owner knows of and does not know. */
  public NetworkBuilder persons(Collection<KnownPerson> persons) {
    this.persons.addAll(Checks.copy(persons));
    return this;
  }

  /** Adds acquaintances. */
  public NetworkBuilder acquaintances(Acquaintance... acquaintances) {
    return acquaintances(Checks.listed(acquaintances));
  }

  /** Adds acquaintances. */
  public NetworkBuilder acquaintances(Collection<Acquaintance> acquaintances) {
    this.acquaintances.addAll(Checks.copy(acquaintances));
    return this;
  }

  /** Adds targets. */
  public NetworkBuilder targets(Target... targets) {
    return targets(Checks.listed(targets));
  }

  /** Adds targets. */
  public NetworkBuilder targets(Collection<Target> targets) {
    this.targets.addAll(Checks.copy(targets));
    return this;
  }

  /** Adds goals. */
  public NetworkBuilder goals(Goal... goals) {
    return goals(Checks.listed(goals));
  }

  /** Adds goals. */
  public NetworkBuilder goals(Collection<Goal> goals) {
    this.goals.addAll(Checks.copy(goals));
    return this;
  }

  /** Adds events. */
  public NetworkBuilder events(Event... events) {
    return events(Checks.listed(events));
  }

  /** Adds events. */
  public NetworkBuilder events(Collection<Event> events) {
    this.events.addAll(Checks.copy(events));
    return this;
  }

  /** Adds groups. */
  public NetworkBuilder groups(Group... groups) {
    return groups(Checks.listed(groups));
  }

  /** Adds groups. */
  public NetworkBuilder groups(Collection<Group> groups) {
    this.groups.addAll(Checks.copy(groups));
    return this;
  }

  /** Adds resources. */
  public NetworkBuilder resources(Resource... resources) {
    return resources(Checks.listed(resources));
  }

  /** Adds resources. */
  public NetworkBuilder resources(Collection<Resource> resources) {
    this.resources.addAll(Checks.copy(resources));
    return this;
  }

  /** Adds responses. */
  public NetworkBuilder responses(Response... responses) {
    return responses(Checks.listed(responses));
  }

  /** Adds responses. */
  public NetworkBuilder responses(Collection<Response> responses) {
    this.responses.addAll(Checks.copy(responses));
    return this;
  }

  /**
   * The network.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every equal id and every
   *     reference to nobody, by JSON path
   */
  public Network build() {
    return new Network(
        owner,
        contacts,
        interactions,
        introductions,
        meetings,
        persons,
        acquaintances,
        targets,
        goals,
        events,
        groups,
        resources,
        responses,
        policy);
  }
}
