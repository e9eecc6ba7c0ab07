package dev.networkingcoach.json;

import static dev.networkingcoach.json.FlagType.FLAG;
import static dev.networkingcoach.json.TextType.ANY;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.api.journal.OwnerField;
import java.util.List;

/** Every kind of change, as journals name it. */
final class ChangeKinds {
  private static final ChoiceType<ListField> LIST = ChoiceType.of(ListField.class);

  private static final ChangeKind<Change.OwnerListed> OWNER_LISTED =
      ChangeKind.of("owner-listed", Change.OwnerListed.class)
          .field("list", LIST, Change.OwnerListed::list)
          .field("item", ANY, Change.OwnerListed::item)
          .field("present", FLAG, Change.OwnerListed::present)
          .build(
              read ->
                  new Change.OwnerListed(
                      read.one("list", ListField.class), read.text("item"), read.flag("present")));

  private static final ChangeKind<Change.PolicySet> POLICY =
      ChangeKind.of("policy-given", Change.PolicySet.class)
          .field("policy", RecordType.of(ThresholdTable.POLICY), Change.PolicySet::policy)
          .build(read -> new Change.PolicySet(read.fact(ThresholdTable.POLICY)));

  /** In the order of their importance: of two that fit a change, the first is written. */
  static final List<ChangeKind<?>> ALL =
      List.of(
          ChangeKind.of(ChangeJson.OPENED, Change.Opened.class)
              .holding(FactTables.OWNER, Change.Opened::owner, Change.Opened::new),
          ChangeKind.of("owner-set", Change.OwnerSet.class)
              .field("field", ChoiceType.of(OwnerField.class), Change.OwnerSet::field)
              .optional("value", ANY, Change.OwnerSet::value)
              .build(
                  read ->
                      new Change.OwnerSet(
                          read.one("field", OwnerField.class), read.optionalText("value"))),
          OWNER_LISTED,
          OWNER_LISTED.under(ChangeJson.OWNER_EMAIL),
          ChangeKind.of("same-topic-set", Change.SameTopicSet.class)
              .field("first", ANY, Change.SameTopicSet::first)
              .field("other", ANY, Change.SameTopicSet::other)
              .field("same", FLAG, Change.SameTopicSet::same)
              .build(
                  read ->
                      new Change.SameTopicSet(
                          read.text("first"), read.text("other"), read.flag("same"))),
          POLICY,
          // As the first edition wrote policies: whole. It would take what is left out now for 0,
          // and so has to refuse the policies of this edition.
          POLICY.under("policy-set"),
          ChangeKind.of("contact-added", Change.ContactAdded.class)
              .holding(FactTables.CONTACT, Change.ContactAdded::contact, Change.ContactAdded::new),
          ChangeKind.of("contact-set", Change.ContactSet.class)
              .field("contact", ANY, Change.ContactSet::contact)
              .field("field", ChoiceType.of(ContactField.class), Change.ContactSet::field)
              .optional("value", ANY, Change.ContactSet::value)
              .build(
                  read ->
                      new Change.ContactSet(
                          read.text("contact"),
                          read.one("field", ContactField.class),
                          read.optionalText("value"))),
          ChangeKind.of("contact-listed", Change.ContactListed.class)
              .field("contact", ANY, Change.ContactListed::contact)
              .field("list", LIST, Change.ContactListed::list)
              .field("item", ANY, Change.ContactListed::item)
              .field("present", FLAG, Change.ContactListed::present)
              .build(
                  read ->
                      new Change.ContactListed(
                          read.text("contact"),
                          read.one("list", ListField.class),
                          read.text("item"),
                          read.flag("present"))),
          ChangeKind.of("merged", Change.Merged.class)
              .field("from", ANY, Change.Merged::from)
              .field("into", ANY, Change.Merged::into)
              .build(read -> new Change.Merged(read.text("from"), read.text("into"))),
          ChangeKind.of("happened", Change.Happened.class)
              .holding(FactTables.INTERACTION, Change.Happened::interaction, Change.Happened::new),
          ChangeKind.of("introduced", Change.Introduced.class)
              .holding(
                  FactTables.INTRODUCTION, Change.Introduced::introduction, Change.Introduced::new),
          ChangeKind.of("meeting-set", Change.MeetingSet.class)
              .holding(FactTables.MEETING, Change.MeetingSet::meeting, Change.MeetingSet::new),
          ChangeKind.of("person-set", Change.PersonSet.class)
              .holding(FactTables.PERSON, Change.PersonSet::person, Change.PersonSet::new),
          ChangeKind.of("acquainted", Change.Acquainted.class)
              .holding(
                  FactTables.ACQUAINTANCE, Change.Acquainted::acquaintance, Change.Acquainted::new),
          ChangeKind.of("unacquainted", Change.Unacquainted.class)
              .field("from", ANY, Change.Unacquainted::from)
              .field("to", ANY, Change.Unacquainted::to)
              .build(read -> new Change.Unacquainted(read.text("from"), read.text("to"))),
          ChangeKind.of("target-set", Change.TargetSet.class)
              .holding(AimTables.TARGET, Change.TargetSet::target, Change.TargetSet::new),
          ChangeKind.of("goal-set", Change.GoalSet.class)
              .holding(AimTables.GOAL, Change.GoalSet::goal, Change.GoalSet::new),
          ChangeKind.of("event-set", Change.EventSet.class)
              .holding(AimTables.EVENT, Change.EventSet::event, Change.EventSet::new),
          ChangeKind.of("group-set", Change.GroupSet.class)
              .holding(AimTables.GROUP, Change.GroupSet::group, Change.GroupSet::new),
          ChangeKind.of("resource-set", Change.ResourceSet.class)
              .holding(AimTables.RESOURCE, Change.ResourceSet::resource, Change.ResourceSet::new),
          ChangeKind.of("answered", Change.Answered.class)
              .holding(AimTables.RESPONSE, Change.Answered::response, Change.Answered::new),
          ChangeKind.of("unanswered", Change.Unanswered.class)
              .optional("advice", ANY, Change.Unanswered::advice)
              .optional("rule", ANY, Change.Unanswered::rule)
              .build(
                  read ->
                      new Change.Unanswered(
                          read.optionalText("advice"), read.optionalText("rule"))),
          ChangeKind.of("noted", Change.Noted.class)
              .holding(NoteTable.NOTE, Change.Noted::note, Change.Noted::new),
          ChangeKind.of("removed", Change.Removed.class)
              .field("kind", ChoiceType.of(FactKind.class), Change.Removed::kind)
              .field("id", ANY, Change.Removed::id)
              .build(read -> new Change.Removed(read.one("kind", FactKind.class), read.text("id"))),
          ChangeKind.of(ChangeJson.UNDONE, Change.Undone.class)
              .field("entry", ANY, Change.Undone::entry)
              .build(read -> new Change.Undone(read.text("entry"))));

  private ChangeKinds() {}
}
