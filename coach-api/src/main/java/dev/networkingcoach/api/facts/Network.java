package dev.networkingcoach.api.facts;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything known about one person's relationships. The order of the facts carries no meaning. Ids
 * are unique within each kind of fact; interactions, introductions and meetings name contacts that
 * are there, and no person has a contact's id. Immutable and thread-safe.
 *
 * @param owner whose network it is
 * @param contacts the contacts
 * @param interactions the interactions
 * @param introductions the introductions
 * @param meetings the meetings
 * @param persons those the owner knows of and does not know
 * @param acquaintances the acquaintances
 * @param targets the targets
 * @param goals the goals
 * @param events the events
 * @param groups the groups
 * @param resources the resources
 * @param responses the responses
 * @param policy the thresholds of the rules
 */
public record Network(
    Owner owner,
    List<Contact> contacts,
    List<Interaction> interactions,
    List<Introduction> introductions,
    List<Meeting> meetings,
    List<KnownPerson> persons,
    List<Acquaintance> acquaintances,
    List<Target> targets,
    List<Goal> goals,
    List<Event> events,
    List<Group> groups,
    List<Resource> resources,
    List<Response> responses,
    Policy policy) {

  /**
   * Checks and copies.
   *
   * @throws InvalidFactsException naming every missing element, equal id and reference to nobody,
   *     by the ids of the facts
   */
  public Network {
    contacts = Checks.copy(contacts);
    interactions = Checks.copy(interactions);
    introductions = Checks.copy(introductions);
    meetings = Checks.copy(meetings);
    persons = Checks.copy(persons);
    acquaintances = Checks.copy(acquaintances);
    targets = Checks.copy(targets);
    goals = Checks.copy(goals);
    events = Checks.copy(events);
    groups = Checks.copy(groups);
    resources = Checks.copy(resources);
    responses = Checks.copy(responses);
    new Checks()
        .required("owner", owner, "the owner")
        .elements("contacts", contacts, "a contact")
        .elements("interactions", interactions, "an interaction")
        .elements("introductions", introductions, "an introduction")
        .elements("meetings", meetings, "a meeting")
        .elements("persons", persons, "a person")
        .elements("acquaintances", acquaintances, "an acquaintance")
        .elements("targets", targets, "a target")
        .elements("goals", goals, "a goal")
        .elements("events", events, "an event")
        .elements("groups", groups, "a group")
        .elements("resources", resources, "a resource")
        .elements("responses", responses, "a response")
        .required("policy", policy, "a policy")
        .throwIfAny();
    List<Fault> faults =
        References.of(owner.id(), contacts, interactions, introductions)
            .meetings(meetings)
            .declare(References.PERSONS, persons, KnownPerson::id)
            .declare("targets", targets, Target::id)
            .declare("goals", goals, Goal::id)
            .declare("events", events, Event::id)
            .declare("groups", groups, Group::id)
            .declare("resources", resources, Resource::id)
            .faults();
    if (!faults.isEmpty()) {
      throw new InvalidFactsException(faults);
    }
  }

  /** A builder for a network of this owner, empty and under the default policy. */
  public static NetworkBuilder builder(Owner owner) {
    return new NetworkBuilder(owner);
  }

  /** A builder that starts from this network. */
  public NetworkBuilder toBuilder() {
    return new NetworkBuilder(this);
  }

  /** The contact with this id, if there is one. */
  public Optional<Contact> contact(String id) {
    Objects.requireNonNull(id, "id must not be null: the id of a contact was expected.");
    return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
  }
}
