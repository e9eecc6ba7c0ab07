package dev.networkingcoach.json;

import static dev.networkingcoach.json.DateType.DATE;
import static dev.networkingcoach.json.FlagType.FLAG;
import static dev.networkingcoach.json.TextType.EMAIL;
import static dev.networkingcoach.json.TextType.ID;
import static dev.networkingcoach.json.TextType.LABEL;
import static dev.networkingcoach.json.TextType.LINE;
import static dev.networkingcoach.json.TextType.TEXT;
import static dev.networkingcoach.json.TopicType.TOPIC;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Topic;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The owner, the people they know, and what happened between them. */
final class FactTables {
  private static final WholeType COUNT = WholeType.atLeast(0);
  private static final ListType<Topic> TOPICS = ListType.atLeast(2, TOPIC);
  private static final WholeType DAYS = WholeType.between(1, Policy.MOST);

  static final FactTable<Owner> OWNER =
      FactTable.<Owner>of("an owner", "The person whose relationships the network holds.")
          .id(Owner::id, "The owner's id; no contact has the same.")
          .required("name", LINE, Owner::name, "The owner's name.")
          .required(
              "zone",
              ZoneType.ZONE,
              Owner::zone,
              "The IANA time zone in which every date is meant, such as Europe/Amsterdam.")
          .list("emails", EMAIL, Owner::emails, "The owner's e-mail addresses.")
          .optional("purpose", TEXT, Owner::purpose, "Why the owner networks.")
          .optional(
              "positioning",
              TEXT,
              Owner::positioning,
              "Whom the owner serves, and which problem they solve.")
          .list("markets", TOPIC, Owner::markets, "The owner's target markets.")
          .list("needs", TOPIC, Owner::needs, "What the owner looks for.")
          .list("offers", TOPIC, Owner::offers, "What the owner can give.")
          .list(
              "sameTopics",
              TOPICS,
              Owner::sameTopics,
              "Groups of topics that mean the same; each counts as the first of its group.")
          .build(
              fields ->
                  new Owner(
                      fields.text("id"),
                      fields.text("name"),
                      fields.one("zone", ZoneId.class),
                      fields.list("emails", String.class),
                      fields.optionalText("purpose"),
                      fields.optionalText("positioning"),
                      fields.list("markets", Topic.class),
                      fields.list("needs", Topic.class),
                      fields.list("offers", Topic.class),
                      groups(fields)));

  static final FactTable<Contact> CONTACT =
      FactTable.<Contact>of("a contact", "Somebody the owner knows.")
          .id(Contact::id, "The contact's id, unique among contacts and not the owner's.")
          .required("name", LINE, Contact::name, "Their name; blank where it is unknown.")
          .optional("organization", LINE, Contact::organization, "Where they work.")
          .optional("title", LINE, Contact::title, "What they do there.")
          .list("emails", EMAIL, Contact::emails, "Their e-mail addresses.")
          .preset(
              "relation",
              ChoiceType.of(Relation.class),
              Relation.ACQUAINTANCE,
              Contact::relation,
              "How they stand to the owner.")
          .optional("connections", COUNT, Contact::connections, "How many people they know.")
          .list("markets", TOPIC, Contact::markets, "The markets they have access to.")
          .list("interests", TOPIC, Contact::interests, "What they follow.")
          .list("needs", TOPIC, Contact::needs, "What they look for.")
          .list("offers", TOPIC, Contact::offers, "What they can give.")
          .preset(
              "advocacy",
              ChoiceType.of(Advocacy.class),
              Advocacy.NONE,
              Contact::advocacy,
              "How far they speak for the owner.")
          .optional("advocacySince", DATE, Contact::advocacySince, "Since when they do.")
          .preset("focus", FLAG, false, Contact::focus, "Whether the owner invests in them.")
          .optional("since", DATE, Contact::since, "Since when they are connected.")
          .optional(
              "cadenceDays", DAYS, Contact::cadenceDays, "Days between touches the owner wants.")
          .optional("birthday", BirthdayType.BIRTHDAY, Contact::birthday, "Their birthday.")
          .list("labels", LABEL, Contact::labels, "What the owner files them under.")
          .preset(
              "archived", FLAG, false, Contact::archived, "Whether the owner is done with them.")
          .build(
              fields ->
                  new Contact(
                      fields.text("id"),
                      fields.text("name"),
                      fields.optionalText("organization"),
                      fields.optionalText("title"),
                      fields.list("emails", String.class),
                      fields.one("relation", Relation.class),
                      fields.optionalNumber("connections"),
                      fields.list("markets", Topic.class),
                      fields.list("interests", Topic.class),
                      fields.list("needs", Topic.class),
                      fields.list("offers", Topic.class),
                      fields.one("advocacy", Advocacy.class),
                      fields.optionalDate("advocacySince"),
                      fields.flag("focus"),
                      fields.optionalDate("since"),
                      fields.optionalNumber("cadenceDays"),
                      fields.optional("birthday", Birthday.class),
                      fields.list("labels", String.class),
                      fields.flag("archived")));

  static final FactTable<Interaction> INTERACTION =
      FactTable.<Interaction>of("an interaction", "Something that happened with one contact.")
          .id(Interaction::id, "The interaction's id, unique among interactions.")
          .contact("contact", ID, Interaction::contact, "The contact's id.")
          .required("on", DATE, Interaction::on, "The day.")
          .required(
              "kind",
              ChoiceType.of(InteractionKind.class),
              Interaction::kind,
              "What happened; all but PITCHED are touches.")
          .optional(
              "favour",
              ChoiceType.of(Favour.class),
              Interaction::favour,
              "What was given, asked for or received.")
          .optional("what", TEXT, Interaction::what, "What it was about.")
          .optional("event", ID, Interaction::event, "The id of the event it happened at.")
          .optional("group", ID, Interaction::group, "The id of the group it happened in.")
          .optional("resource", ID, Interaction::resource, "The id of the resource passed on.")
          .optional("target", ID, Interaction::target, "The id of the target an ask was about.")
          .optional(
              "by",
              ChoiceType.of(Initiator.class),
              Interaction::by,
              "Who did it, of a TALKED; both where it is absent.")
          .build(
              fields ->
                  new Interaction(
                      fields.text("id"),
                      fields.text("contact"),
                      fields.date("on"),
                      fields.one("kind", InteractionKind.class),
                      fields.optional("favour", Favour.class),
                      fields.optionalText("what"),
                      fields.optionalText("event"),
                      fields.optionalText("group"),
                      fields.optionalText("resource"),
                      fields.optionalText("target"),
                      fields.optional("by", Initiator.class)));

  static final FactTable<Introduction> INTRODUCTION =
      FactTable.<Introduction>of("an introduction", "The owner brought two contacts together.")
          .id(Introduction::id, "The introduction's id, unique among introductions.")
          .contact(
              "between", ListType.pairOf(ID), Introduction::between, "The ids of the two contacts.")
          .required("on", DATE, Introduction::on, "The day.")
          .optional("topic", TEXT, Introduction::topic, "What they were brought together for.")
          .build(
              fields ->
                  new Introduction(
                      fields.text("id"),
                      fields.list("between", String.class),
                      fields.date("on"),
                      fields.optionalText("topic")));

  static final FactTable<Acquaintance> ACQUAINTANCE =
      FactTable.<Acquaintance>of(
              "an acquaintance", "One person knows another, and the other way round.")
          .required("from", ID, Acquaintance::from, "The id of one, contact or not.")
          .required("to", ID, Acquaintance::to, "The id of the other, contact or not.")
          .optional(
              "strength",
              FractionType.ABOVE_ZERO,
              Acquaintance::strength,
              "The tie's strength; " + Acquaintance.DEFAULT_STRENGTH + " where none is given.")
          .optional("basis", TEXT, Acquaintance::basis, "What it rests on.")
          .optional("since", DATE, Acquaintance::since, "Since when they know each other.")
          .build(
              fields ->
                  new Acquaintance(
                      fields.text("from"),
                      fields.text("to"),
                      fields.optional("strength", Double.class),
                      fields.optionalText("basis"),
                      fields.optionalDate("since")));

  static final FactTable<Meeting> MEETING =
      FactTable.<Meeting>of("a meeting", "A meeting that is agreed upon, ahead or past.")
          .id(Meeting::id, "The meeting's id, unique among meetings.")
          .contact(
              "with",
              ListType.atLeast(1, ID),
              Meeting::with,
              "The ids of the contacts it is with, at least one.")
          .required("on", DATE, Meeting::on, "The day.")
          .optional("at", TimeType.TIME, Meeting::at, "The time, in the owner's zone.")
          .optional("purpose", TEXT, Meeting::purpose, "What it is about.")
          .build(
              fields ->
                  new Meeting(
                      fields.text("id"),
                      fields.list("with", String.class),
                      fields.date("on"),
                      fields.optional("at", LocalTime.class),
                      fields.optionalText("purpose")));

  static final FactTable<KnownPerson> PERSON =
      FactTable.<KnownPerson>of("a person", "Somebody the owner knows of and does not know.")
          .id(KnownPerson::id, "The person's id, unique among persons and no contact's.")
          .required("name", LINE, KnownPerson::name, "Their name.")
          .optional("organization", LINE, KnownPerson::organization, "Where they work.")
          .optional("title", LINE, KnownPerson::title, "What they do there.")
          .list("markets", TOPIC, KnownPerson::markets, "The markets they have access to.")
          .build(
              fields ->
                  new KnownPerson(
                      fields.text("id"),
                      fields.text("name"),
                      fields.optionalText("organization"),
                      fields.optionalText("title"),
                      fields.list("markets", Topic.class)));

  private FactTables() {}

  @SuppressWarnings("unchecked") // The table has put lists of topics there.
  private static List<List<Topic>> groups(FieldValuesRead fields) {
    return (List<List<Topic>>) (List<?>) fields.list("sameTopics", List.class);
  }
}
