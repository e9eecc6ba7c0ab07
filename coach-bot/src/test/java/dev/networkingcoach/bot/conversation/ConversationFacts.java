package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.ContactBuilder;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionBuilder;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ListField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Facts to begin with, dated by how many days ago they are. */
final class ConversationFacts {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private ConversationFacts() {}

  static Change contact(String id, String name, UnaryOperator<ContactBuilder> more) {
    return new Change.ContactAdded(more.apply(Contact.builder(id, name)).build());
  }

  static Change contact(String id, String name) {
    return contact(id, name, builder -> builder);
  }

  static Change happened(InteractionKind kind, String contact, int daysAgo) {
    return happened(kind, contact, daysAgo, builder -> builder);
  }

  static Change happened(
      InteractionKind kind, String contact, int daysAgo, UnaryOperator<InteractionBuilder> more) {
    String id = "given-" + contact + "-" + kind + "-" + daysAgo;
    return new Change.Happened(
        more.apply(Interaction.builder(id, contact, TODAY.minusDays(daysAgo), kind)).build());
  }

  static Change received(String contact, int daysAgo, Favour favour) {
    return happened(InteractionKind.RECEIVED, contact, daysAgo, b -> b.favour(favour));
  }

  static Change asked(String contact, int daysAgo, String target) {
    return happened(
        InteractionKind.ASKED, contact, daysAgo, b -> b.favour(Favour.INTRODUCTION).target(target));
  }

  static Change mine(ListField list, String item) {
    return new Change.OwnerListed(list, item, true);
  }

  static Change knows(String one, String other) {
    return new Change.Acquainted(new Acquaintance(one, other, 0.8));
  }

  static Change target(String id, String name) {
    return new Change.TargetSet(new Target(id, name, null, null, false));
  }

  static Change event(String id, int inDays, String... markets) {
    List<Topic> topics = Stream.of(markets).map(Topic::of).toList();
    return new Change.EventSet(
        new Event(id, "JavaZone", TODAY.plusDays(inDays), null, topics, List.of()));
  }

  static Change eventFor(String id, int inDays, String purpose) {
    return new Change.EventSet(
        new Event(id, "JavaZone", TODAY.plusDays(inDays), purpose, List.of(), List.of()));
  }

  static Change meeting(String id, int inDays, String... with) {
    return new Change.MeetingSet(
        new Meeting(id, List.of(with), TODAY.plusDays(inDays), null, "the pilot"));
  }

  static Change metAt(String event, String contact, int daysAgo) {
    return happened(InteractionKind.MET, contact, daysAgo, b -> b.event(event));
  }

  static Change group(String id, int daysAgo) {
    return new Change.GroupSet(new Group(id, "Java Users", TODAY.minusDays(daysAgo), null));
  }

  static Change resource(String id, String topic) {
    return new Change.ResourceSet(
        new Resource(id, "State of React", List.of(Topic.of(topic)), TODAY.minusDays(5), null));
  }
}
