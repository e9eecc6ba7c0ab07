package dev.networkingcoach.testkit;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.ContactBuilder;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.OwnerBuilder;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.PolicyBuilder;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Facts in few words. Today is {@link #TODAY} unless a test says otherwise; interactions and
 * introductions that name no contact are with Dana; those without an id get {@code i1}, {@code i2}
 * and so on, in the order given.
 */
public final class VerifierFacts {
  /** The day all tests take for today: a Monday. */
  public static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  private VerifierFacts() {}

  /** A day before today, as it is written. */
  public static String daysAgo(int days) {
    return TODAY.minusDays(days).toString();
  }

  /** A day after today, as it is written. */
  public static String inDays(int days) {
    return TODAY.plusDays(days).toString();
  }

  /** The owner, of whom only id, name and zone are known. */
  public static OwnerBuilder owner() {
    return Owner.builder("mira", "Mira Chen", ZoneId.of("Europe/Amsterdam"));
  }

  /** The default policy, to be changed. */
  public static PolicyBuilder policy() {
    return Policy.builder();
  }

  /** The contact of most tests. */
  public static ContactBuilder dana() {
    return Contact.builder("dana", "Dana Ortiz");
  }

  /** A contact whose name is their id, capitalised. */
  public static ContactBuilder contact(String id) {
    return Contact.builder(id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1));
  }

  /** Contacts who differ in their id only. */
  public static List<ContactBuilder> contacts(String... ids) {
    return Stream.of(ids).map(VerifierFacts::contact).toList();
  }

  /** What happened with a contact. */
  public static VerifierInteraction happened(InteractionKind kind, String contact, String on) {
    return new VerifierInteraction(kind, contact, LocalDate.parse(on));
  }

  /** Dana was met. */
  public static VerifierInteraction met(String on) {
    return met("dana", on);
  }

  /** A contact was met. */
  public static VerifierInteraction met(String contact, String on) {
    return happened(InteractionKind.MET, contact, on);
  }

  /** The owner talked to Dana. */
  public static VerifierInteraction talked(String on) {
    return talked("dana", on);
  }

  /** The owner talked to a contact. */
  public static VerifierInteraction talked(String contact, String on) {
    return happened(InteractionKind.TALKED, contact, on);
  }

  /** Dana wrote to the owner. */
  public static VerifierInteraction heard(String on) {
    return talked(on).by(Initiator.CONTACT);
  }

  /** The owner wrote to Dana. */
  public static VerifierInteraction wrote(String on) {
    return talked(on).by(Initiator.OWNER);
  }

  /** A meeting with these contacts, agreed upon. */
  public static Meeting meeting(String id, String on, String... with) {
    return new Meeting(id, List.of(with), LocalDate.parse(on), null, null);
  }

  /** The owner gave Dana something. */
  public static VerifierInteraction gave(String on) {
    return gave("dana", on);
  }

  /** The owner gave a contact something. */
  public static VerifierInteraction gave(String contact, String on) {
    return happened(InteractionKind.GAVE, contact, on);
  }

  /** The owner asked Dana for something. */
  public static VerifierInteraction asked(String on) {
    return asked("dana", on);
  }

  /** The owner asked a contact for something. */
  public static VerifierInteraction asked(String contact, String on) {
    return happened(InteractionKind.ASKED, contact, on);
  }

  /** The owner received something from Dana. */
  public static VerifierInteraction received(String on) {
    return received("dana", on);
  }

  /** The owner received something from a contact. */
  public static VerifierInteraction received(String contact, String on) {
    return happened(InteractionKind.RECEIVED, contact, on);
  }

  /** Dana declined an ask. */
  public static VerifierInteraction declined(String on) {
    return declined("dana", on);
  }

  /** A contact declined an ask. */
  public static VerifierInteraction declined(String contact, String on) {
    return happened(InteractionKind.DECLINED, contact, on);
  }

  /** The owner thanked Dana. */
  public static VerifierInteraction thanked(String on) {
    return thanked("dana", on);
  }

  /** The owner thanked a contact. */
  public static VerifierInteraction thanked(String contact, String on) {
    return happened(InteractionKind.THANKED, contact, on);
  }

  /** The owner pitched to Dana. */
  public static VerifierInteraction pitched(String on) {
    return pitched("dana", on);
  }

  /** The owner pitched to a contact. */
  public static VerifierInteraction pitched(String contact, String on) {
    return happened(InteractionKind.PITCHED, contact, on);
  }

  /** The owner brought two contacts together. */
  public static BroughtTogether introduced(String one, String other, String on) {
    return new BroughtTogether(List.of(one, other), LocalDate.parse(on));
  }

  /** Two people know each other, nobody said how well. */
  public static Acquaintance knows(String from, String to) {
    return new Acquaintance(from, to, null);
  }

  /** Two people know each other this well. */
  public static Acquaintance knows(String from, String to, double strength) {
    return new Acquaintance(from, to, strength);
  }

  /** Somebody the owner wants to meet. */
  public static Target target(String id) {
    return new Target(id, contact(id).build().name(), null, null, false);
  }

  /** Somebody the owner wants to meet by a day. */
  public static Target target(String id, String by) {
    return new Target(id, contact(id).build().name(), null, LocalDate.parse(by), false);
  }

  /** Somebody the owner wanted to meet, and met. */
  public static Target reached(String id) {
    return new Target(id, contact(id).build().name(), null, null, true);
  }

  /** Something worth passing on. */
  public static Resource resource(String id, String added, String... topics) {
    List<Topic> about = Stream.of(topics).map(Topic::of).toList();
    return new Resource(id, "On " + id, about, LocalDate.parse(added), null);
  }

  /** A goal without a deadline. */
  public static Goal goal(String id) {
    return new Goal(id, "Reach " + id, null, null, false);
  }

  /** A group the owner joined. */
  public static Group group(String id, String joined) {
    return new Group(id, "Group " + id, LocalDate.parse(joined), null);
  }

  /** An event of which only the day is known. */
  public static Gathering event(String id, String on) {
    return new Gathering(id, LocalDate.parse(on));
  }
}
