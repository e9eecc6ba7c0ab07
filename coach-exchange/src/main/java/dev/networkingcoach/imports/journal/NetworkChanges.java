package dev.networkingcoach.imports.journal;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.SameTopics;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.api.journal.OwnerField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What has to be told so that a network becomes one that holds more. Nothing is taken away but
 * meetings that a calendar called off. Not thread-safe.
 */
final class NetworkChanges {
  private final List<Change> changes = new ArrayList<>();

  private NetworkChanges() {}

  /** The changes that lead from one network to another, in an order in which they can be made. */
  static List<Change> between(Network before, Network after) {
    NetworkChanges made = new NetworkChanges();
    made.owner(before.owner(), after.owner());
    if (!before.policy().equals(after.policy())) {
      made.changes.add(new Change.PolicySet(after.policy()));
    }
    made.becomeContacts(before, after);
    made.changes.addAll(ContactDifference.between(before.contacts(), after.contacts()));
    made.facts(before.targets(), after.targets(), one -> one.id(), Change.TargetSet::new);
    made.facts(before.goals(), after.goals(), one -> one.id(), Change.GoalSet::new);
    made.facts(before.events(), after.events(), one -> one.id(), Change.EventSet::new);
    made.facts(before.groups(), after.groups(), one -> one.id(), Change.GroupSet::new);
    made.facts(before.resources(), after.resources(), one -> one.id(), Change.ResourceSet::new);
    made.facts(before.interactions(), after.interactions(), one -> one.id(), Change.Happened::new);
    made.facts(
        before.introductions(), after.introductions(), one -> one.id(), Change.Introduced::new);
    made.facts(before.meetings(), after.meetings(), Meeting::id, Change.MeetingSet::new);
    made.calledOff(before, after);
    made.facts(before.persons(), after.persons(), KnownPerson::id, Change.PersonSet::new);
    made.facts(
        before.acquaintances(),
        after.acquaintances(),
        one -> Set.of(one.from(), one.to()),
        Change.Acquainted::new);
    made.facts(before.responses(), after.responses(), Response::toString, Change.Answered::new);
    return List.copyOf(made.changes);
  }

  /** Who was only known of until now is no longer that once they are a contact. */
  private void becomeContacts(Network before, Network after) {
    Set<String> known = after.contacts().stream().map(Contact::id).collect(Collectors.toSet());
    before.persons().stream()
        .filter(person -> known.contains(person.id()))
        .forEach(person -> changes.add(new Change.Removed(FactKind.PERSON, person.id())));
  }

  /** Nothing else is ever taken out of what is known. */
  private void calledOff(Network before, Network after) {
    Set<String> left = after.meetings().stream().map(Meeting::id).collect(Collectors.toSet());
    before.meetings().stream()
        .filter(meeting -> !left.contains(meeting.id()))
        .forEach(meeting -> changes.add(new Change.Removed(FactKind.MEETING, meeting.id())));
  }

  private void owner(Owner before, Owner after) {
    set(OwnerField.NAME, before.name(), after.name());
    set(OwnerField.ZONE, before.zone().getId(), after.zone().getId());
    set(OwnerField.PURPOSE, before.purpose(), after.purpose());
    set(OwnerField.POSITIONING, before.positioning(), after.positioning());
    list(ListField.EMAILS, topics(before.emails()), topics(after.emails()));
    list(ListField.MARKETS, before.markets(), after.markets());
    list(ListField.NEEDS, before.needs(), after.needs());
    list(ListField.OFFERS, before.offers(), after.offers());
    List<List<Topic>> groups = before.sameTopics();
    for (List<Topic> group : after.sameTopics()) {
      for (Topic other : group.subList(1, group.size())) {
        List<List<Topic>> joined = SameTopics.joined(groups, group.get(0), other);
        if (!joined.equals(groups)) {
          groups = joined;
          changes.add(new Change.SameTopicSet(group.get(0).text(), other.text(), true));
        }
      }
    }
  }

  private static List<Topic> topics(List<String> texts) {
    return texts.stream().map(Topic::of).toList();
  }

  private void set(OwnerField field, @Nullable String before, @Nullable String after) {
    if (!Objects.equals(before, after)) {
      changes.add(new Change.OwnerSet(field, after));
    }
  }

  private void list(ListField field, List<Topic> before, List<Topic> after) {
    Set<Topic> there = new HashSet<>(before);
    after.stream()
        .filter(there::add)
        .forEach(topic -> changes.add(new Change.OwnerListed(field, topic.text(), true)));
  }

  /** A change for each fact that was not there, or was another. */
  private <T, K> void facts(
      List<T> before, List<T> after, Function<T, K> key, Function<T, Change> change) {
    Map<K, T> there = new HashMap<>();
    before.forEach(fact -> there.put(key.apply(fact), fact));
    after.stream()
        .filter(fact -> !fact.equals(there.get(key.apply(fact))))
        .forEach(fact -> changes.add(change.apply(fact)));
  }
}
