package dev.networkingcoach.json;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.Note;
import java.util.List;

/** The network as a whole. */
final class NetworkTables {
  static final FactTable<Known> NETWORK =
      FactTable.<Known>of(
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
              "meetings",
              RecordType.of(FactTables.MEETING),
              known -> known.network().meetings(),
              "What is agreed upon, ahead or past.")
          .list(
              "persons",
              RecordType.of(FactTables.PERSON),
              known -> known.network().persons(),
              "Whom the owner knows of and does not know.")
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
              RecordType.of(ThresholdTable.POLICY),
              Policy.defaults(),
              known -> known.network().policy(),
              "The thresholds of the rules, where they differ from the defaults.")
          .build(NetworkTables::known);

  private NetworkTables() {}

  /** What a document of this network, without notes, says. */
  static Known withoutNotes(Network network) {
    return new Known(network, List.of(), 0);
  }

  private static Known known(FieldValuesRead fields) {
    return NoteTable.checked(new Known(network(fields), fields.list("notes", Note.class), 0));
  }

  private static Network network(FieldValuesRead fields) {
    return new Network(
        fields.one("owner", Owner.class),
        fields.list("contacts", Contact.class),
        fields.list("interactions", Interaction.class),
        fields.list("introductions", Introduction.class),
        fields.list("meetings", Meeting.class),
        fields.list("persons", KnownPerson.class),
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
