package dev.networkingcoach.rules.json;

import static dev.networkingcoach.rules.json.DateType.DATE;
import static dev.networkingcoach.rules.json.FlagType.FLAG;
import static dev.networkingcoach.rules.json.TextType.EMAIL;
import static dev.networkingcoach.rules.json.TextType.ID;
import static dev.networkingcoach.rules.json.TextType.LINE;
import static dev.networkingcoach.rules.json.TextType.TEXT;
import static dev.networkingcoach.rules.json.TopicType.TOPIC;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Topic;
import java.time.ZoneId;

/** The owner, the people they know, and what happened between them. */
final class FactTables {
  private static final WholeType COUNT = WholeType.atLeast(0);
  private static final WholeType DAYS = WholeType.between(1, Policy.MOST);

  static final Table<Owner> OWNER =
      Table.<Owner>of("an owner", "The person whose relationships the network holds.")
          .id(Owner::id, "The owner's id; no contact has the same.")
          .required("name", LINE, Owner::name, "The owner's name.")
          .required(
              "zone",
              ZoneType.ZONE,
              Owner::zone,
              "The IANA time zone in which every date is meant, such as Europe/Amsterdam.")
          .optional("purpose", TEXT, Owner::purpose, "Why the owner networks.")
          .optional(
              "positioning",
              TEXT,
              Owner::positioning,
              "Whom the owner serves, and which problem they solve.")
          .list("markets", TOPIC, Owner::markets, "The owner's target markets.")
          .list("needs", TOPIC, Owner::needs, "What the owner looks for.")
          .list("offers", TOPIC, Owner::offers, "What the owner can give.")
          .build(
              fields ->
                  new Owner(
                      fields.text("id"),
                      fields.text("name"),
                      fields.one("zone", ZoneId.class),
                      fields.optionalText("purpose"),
                      fields.optionalText("positioning"),
                      fields.list("markets", Topic.class),
                      fields.list("needs", Topic.class),
                      fields.list("offers", Topic.class)));

  static final Table<Contact> CONTACT =
      Table.<Contact>of("a contact", "Somebody the owner knows.")
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
                      fields.flag("archived")));

  static final Table<Interaction> INTERACTION =
      Table.<Interaction>of("an interaction", "Something that happened with one contact.")
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
                      fields.optionalText("target")));

  static final Table<Introduction> INTRODUCTION =
      Table.<Introduction>of("an introduction", "The owner brought two contacts together.")
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

  static final Table<Acquaintance> ACQUAINTANCE =
      Table.<Acquaintance>of(
              "an acquaintance", "One person knows another, and the other way round.")
          .required("from", ID, Acquaintance::from, "The id of one, contact or not.")
          .required("to", ID, Acquaintance::to, "The id of the other, contact or not.")
          .optional(
              "strength",
              FractionType.ABOVE_ZERO,
              Acquaintance::strength,
              "The tie's strength; " + Acquaintance.DEFAULT_STRENGTH + " where none is given.")
          .build(
              fields ->
                  new Acquaintance(
                      fields.text("from"),
                      fields.text("to"),
                      fields.optional("strength", Double.class)));

  private FactTables() {}
}
