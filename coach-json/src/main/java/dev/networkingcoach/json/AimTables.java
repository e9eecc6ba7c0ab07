package dev.networkingcoach.json;

import static dev.networkingcoach.json.DateType.DATE;
import static dev.networkingcoach.json.FlagType.FLAG;
import static dev.networkingcoach.json.TextType.ID;
import static dev.networkingcoach.json.TextType.LINE;
import static dev.networkingcoach.json.TextType.TEXT;
import static dev.networkingcoach.json.TopicType.TOPIC;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;

/** What the owner aims at and works with: targets, goals, events, groups, resources, responses. */
final class AimTables {

  static final FactTable<Target> TARGET =
      FactTable.<Target>of("a target", "A person the owner wants to meet.")
          .id(Target::id, "The target's id, unique among targets; acquaintances may name it.")
          .required("name", LINE, Target::name, "The target's name.")
          .optional("market", TOPIC, Target::market, "The market they stand for.")
          .optional("by", DATE, Target::by, "Until when to meet them.")
          .preset("reached", FLAG, false, Target::reached, "Whether the owner met them.")
          .build(
              fields ->
                  new Target(
                      fields.text("id"),
                      fields.text("name"),
                      fields.optional("market", Topic.class),
                      fields.optionalDate("by"),
                      fields.flag("reached")));

  static final FactTable<Goal> GOAL =
      FactTable.<Goal>of("a goal", "What the owner wants to achieve.")
          .id(Goal::id, "The goal's id, unique among goals.")
          .required("text", TEXT, Goal::text, "The goal in words.")
          .optional("market", TOPIC, Goal::market, "The market it is about.")
          .optional("deadline", DATE, Goal::deadline, "Until when.")
          .preset("achieved", FLAG, false, Goal::achieved, "Whether it is done.")
          .build(
              fields ->
                  new Goal(
                      fields.text("id"),
                      fields.text("text"),
                      fields.optional("market", Topic.class),
                      fields.optionalDate("deadline"),
                      fields.flag("achieved")));

  static final FactTable<Event> EVENT =
      FactTable.<Event>of("an event", "An occasion to meet people.")
          .id(Event::id, "The event's id, unique among events.")
          .required("name", LINE, Event::name, "The event's name.")
          .required("on", DATE, Event::on, "The day.")
          .optional("purpose", TEXT, Event::purpose, "Why the owner goes.")
          .list("markets", TOPIC, Event::markets, "The markets found there.")
          .list("meet", ID, Event::meet, "The ids of the contacts and targets to meet there.")
          .build(
              fields ->
                  new Event(
                      fields.text("id"),
                      fields.text("name"),
                      fields.date("on"),
                      fields.optionalText("purpose"),
                      fields.list("markets", Topic.class),
                      fields.list("meet", String.class)));

  static final FactTable<Group> GROUP =
      FactTable.<Group>of("a group", "A club, a community or a forum the owner belongs to.")
          .id(Group::id, "The group's id, unique among groups.")
          .required("name", LINE, Group::name, "The group's name.")
          .required("joined", DATE, Group::joined, "Since when the owner belongs to it.")
          .optional("platform", LINE, Group::platform, "Where it meets.")
          .build(
              fields ->
                  new Group(
                      fields.text("id"),
                      fields.text("name"),
                      fields.date("joined"),
                      fields.optionalText("platform")));

  static final FactTable<Resource> RESOURCE =
      FactTable.<Resource>of("a resource", "Something worth passing on.")
          .id(Resource::id, "The resource's id, unique among resources.")
          .required("title", LINE, Resource::title, "Its title.")
          .list("topics", TOPIC, Resource::topics, "What it is about.")
          .required("added", DATE, Resource::added, "Since when the owner has it.")
          .optional("link", LINE, Resource::link, "Where it is.")
          .build(
              fields ->
                  new Resource(
                      fields.text("id"),
                      fields.text("title"),
                      fields.list("topics", Topic.class),
                      fields.date("added"),
                      fields.optionalText("link")));

  static final FactTable<Response> RESPONSE =
      FactTable.<Response>of("a response", "What the owner answered to an advice, or to a rule.")
          .optional("advice", ID, Response::advice, "The key of the advice; or else give rule.")
          .optional("rule", ID, Response::rule, "The id of the rule, which can be MUTED only.")
          .required(
              "kind",
              ChoiceType.of(ResponseKind.class),
              Response::kind,
              "SNOOZED: not before a day. DISMISSED: not this one. MUTED: nothing of the rule.")
          .required("on", DATE, Response::on, "The day of the answer.")
          .optional("until", DATE, Response::until, "The first day a snoozed advice shows again.")
          .conditions(AimTables::bindResponse)
          .build(
              fields ->
                  new Response(
                      fields.optionalText("advice"),
                      fields.optionalText("rule"),
                      fields.one("kind", ResponseKind.class),
                      fields.date("on"),
                      fields.optionalDate("until")));

  private AimTables() {}

  /** Advice or rule, not both; a rule can only be muted; a snooze ends. */
  private static void bindResponse(ObjectNode schema) {
    ArrayNode either = schema.putArray("oneOf");
    given(either.addObject(), "advice").putObject("rule").put("type", "null");
    ObjectNode rule = given(either.addObject(), "rule");
    rule.putObject("advice").put("type", "null");
    rule.putObject("kind").put("const", ResponseKind.MUTED.name());
    schema
        .putObject("if")
        .putObject("properties")
        .putObject("kind")
        .put("const", ResponseKind.SNOOZED.name());
    given(schema.putObject("then"), "until");
  }

  /** Says that a field is given and not null; returns the properties, to say more. */
  private static ObjectNode given(ObjectNode schema, String field) {
    schema.putArray("required").add(field);
    ObjectNode properties = schema.putObject("properties");
    properties.putObject(field).put("type", "string");
    return properties;
  }
}
