package dev.networkingcoach.rules.json;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.Note;
import java.util.List;

/** The network as a whole, and the policy. */
final class NetworkTables {
  private static final Policy DEFAULTS = Policy.defaults();

  static final Table<Policy> POLICY =
      Table.<Policy>of("a policy", "The thresholds of the rules, in days or in counts.")
          .preset(
              "followUpDays",
              WholeType.between(0, Policy.MOST),
              DEFAULTS.followUpDays(),
              Policy::followUpDays,
              "Days after an encounter within which to follow up (Holtzclaw).")
          .preset(
              "dormantDays",
              WholeType.between(1, Policy.MOST),
              DEFAULTS.dormantDays(),
              Policy::dormantDays,
              "Days without a touch after which meeting again is a new encounter (house).")
          .preset(
              "givesPerAsk",
              WholeType.between(0, Policy.MOST),
              DEFAULTS.givesPerAsk(),
              Policy::givesPerAsk,
              "Gives that must precede each ask (Vermeiren; the number is house).")
          .preset(
              "askAfterThanksDays",
              WholeType.between(0, Policy.MOST),
              DEFAULTS.askAfterThanksDays(),
              Policy::askAfterThanksDays,
              "Days to leave between thanks and the next ask (house).")
          .preset(
              "wellConnected",
              WholeType.between(0, Policy.MOST),
              DEFAULTS.wellConnected(),
              Policy::wellConnected,
              "Connections from which somebody counts as well connected (house).")
          .preset(
              "thankDays",
              WholeType.between(0, Policy.MOST),
              DEFAULTS.thankDays(),
              Policy::thankDays,
              "Days within which to thank (house).")
          .preset(
              "askPatienceDays",
              WholeType.between(0, Policy.MOST),
              DEFAULTS.askPatienceDays(),
              Policy::askPatienceDays,
              "Days to wait before asking after an ask (house).")
          .preset(
              "advocateList",
              WholeType.between(0, Policy.MOST),
              DEFAULTS.advocateList(),
              Policy::advocateList,
              "Potential advocates to have (Kuzmeski).")
          .preset(
              "targetList",
              WholeType.between(0, Policy.MOST),
              DEFAULTS.targetList(),
              Policy::targetList,
              "Targets to have (after the seeds' experiment).")
          .preset(
              "dailyBudget",
              WholeType.between(0, Policy.MOST),
              DEFAULTS.dailyBudget(),
              Policy::dailyBudget,
              "Entries a day's agenda holds at most (house).")
          .preset(
              "maxHops",
              WholeType.between(1, Policy.MOST_HOPS),
              DEFAULTS.maxHops(),
              Policy::maxHops,
              "Ties a path may have at most (house, after Dodds, Muhamad & Watts).")
          .preset(
              "staleDays",
              WholeType.between(0, Policy.MOST),
              DEFAULTS.staleDays(),
              Policy::staleDays,
              "Days after its due date for which an advice still shows (house).")
          .preset(
              "placeholderNames",
              ListType.of(TopicType.TOPIC),
              DEFAULTS.placeholderNames(),
              Policy::placeholderNames,
              "Names that stand for nobody in particular, compared as topics are (house).")
          .build(
              fields ->
                  new Policy(
                      fields.number("followUpDays"),
                      fields.number("dormantDays"),
                      fields.number("givesPerAsk"),
                      fields.number("askAfterThanksDays"),
                      fields.number("wellConnected"),
                      fields.number("thankDays"),
                      fields.number("askPatienceDays"),
                      fields.number("advocateList"),
                      fields.number("targetList"),
                      fields.number("dailyBudget"),
                      fields.number("maxHops"),
                      fields.number("staleDays"),
                      fields.list("placeholderNames", Topic.class)));

  static final Table<Known> NETWORK =
      Table.<Known>of(
              "a network",
              "Everything known about one person's relationships. Dates are calendar dates in the"
                  + " owner's time zone; null stands for an absent optional value.")
          .required(
              "owner",
              RecordType.of(FactTables.OWNER),
              known -> known.network().owner(),
              "Whose it is.")
          .list(
              "contacts",
              RecordType.of(FactTables.CONTACT),
              known -> known.network().contacts(),
              "Whom they know.")
          .list(
              "interactions",
              RecordType.of(FactTables.INTERACTION),
              known -> known.network().interactions(),
              "What happened with a contact.")
          .list(
              "introductions",
              RecordType.of(FactTables.INTRODUCTION),
              known -> known.network().introductions(),
              "Whom the owner brought together.")
          .list(
              "acquaintances",
              RecordType.of(FactTables.ACQUAINTANCE),
              known -> known.network().acquaintances(),
              "Who knows whom, beside the owner.")
          .list(
              "targets",
              RecordType.of(AimTables.TARGET),
              known -> known.network().targets(),
              "Whom to meet.")
          .list(
              "goals",
              RecordType.of(AimTables.GOAL),
              known -> known.network().goals(),
              "What to achieve.")
          .list(
              "events",
              RecordType.of(AimTables.EVENT),
              known -> known.network().events(),
              "Where to go.")
          .list(
              "groups",
              RecordType.of(AimTables.GROUP),
              known -> known.network().groups(),
              "Where they belong.")
          .list(
              "resources",
              RecordType.of(AimTables.RESOURCE),
              known -> known.network().resources(),
              "What is worth passing on.")
          .list(
              "responses",
              RecordType.of(AimTables.RESPONSE),
              known -> known.network().responses(),
              "What the owner answered to earlier advice.")
          .list(
              "notes", RecordType.of(NoteTable.NOTE), Known::notes, "Remarks, which no rule reads.")
          .preset(
              "policy",
              RecordType.of(POLICY),
              DEFAULTS,
              known -> known.network().policy(),
              "The thresholds of the rules, where they differ from the defaults.")
          .build(NetworkTables::known);

  private NetworkTables() {}

  /** What a document of this network, without notes, says. */
  static Known withoutNotes(Network network) {
    return new Known(network, List.of(), 0);
  }

  private static Known known(Fields fields) {
    return NoteTable.checked(new Known(network(fields), fields.list("notes", Note.class), 0));
  }

  private static Network network(Fields fields) {
    return new Network(
        fields.one("owner", Owner.class),
        fields.list("contacts", Contact.class),
        fields.list("interactions", Interaction.class),
        fields.list("introductions", Introduction.class),
        fields.list("acquaintances", Acquaintance.class),
        fields.list("targets", Target.class),
        fields.list("goals", Goal.class),
        fields.list("events", Event.class),
        fields.list("groups", Group.class),
        fields.list("resources", Resource.class),
        fields.list("responses", Response.class),
        fields.one("policy", Policy.class));
  }
}
