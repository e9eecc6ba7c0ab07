package dev.networkingcoach.api.journal;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.Target;
import org.jspecify.annotations.Nullable;

/**
 * One change to what is known. Changes are small, so that any one can be undone without those after
 * it: a field, an item of a list, or a fact. Immutable and thread-safe, as each of its kinds.
 */
public sealed interface Change {

  /**
   * The journal begins. The first change of every journal, and only there.
   *
   * @param owner whose it is; its id is the owner's id of the {@link OwnerKey}
   */
  record Opened(Owner owner) implements Change {}

  /**
   * A field of the owner.
   *
   * @param field which
   * @param value its new value; null to clear it, which name and zone refuse
   */
  record OwnerSet(OwnerField field, @Nullable String value) implements Change {}

  /**
   * An item more or less in a list of the owner. Adding one that is there, or removing one that is
   * not, changes nothing.
   *
   * @param list which list: not INTERESTS or LABELS
   * @param item the item; compared as topics are
   * @param present true to add it, false to remove it
   */
  record OwnerListed(ListField list, String item, boolean present) implements Change {}

  /**
   * Two topics mean the same to the owner, or do not after all. Saying so again changes nothing.
   *
   * @param first the topic that the other counts as: the other joins its group, with all that mean
   *     the same as the other
   * @param other the other topic
   * @param same true to join them; false to take the other out of the group that holds both
   */
  record SameTopicSet(String first, String other, boolean same) implements Change {}

  /**
   * The thresholds of the rules, all of them, with the weights of rules and what is off.
   *
   * @param policy the new ones
   */
  record PolicySet(Policy policy) implements Change {}

  /**
   * A new contact.
   *
   * @param contact the contact; no contact has its id yet
   */
  record ContactAdded(Contact contact) implements Change {}

  /**
   * A field of a contact.
   *
   * @param contact the contact's id
   * @param field which
   * @param value its new value in the form the field says; null for the default
   */
  record ContactSet(String contact, ContactField field, @Nullable String value) implements Change {}

  /**
   * An item more or less in a list of a contact. Adding one that is there, or removing one that is
   * not, changes nothing.
   *
   * @param contact the contact's id
   * @param list which list
   * @param item the item; compared as topics are
   * @param present true to add it, false to remove it
   */
  record ContactListed(String contact, ListField list, String item, boolean present)
      implements Change {}

  /**
   * Two contacts are one person: every fact about one becomes a fact about the other, blanks of the
   * other are filled, and lists are united.
   *
   * @param from the id of the contact that is no more
   * @param into the id of the contact that stays
   */
  record Merged(String from, String into) implements Change {}

  /**
   * Something happened, or is planned for a day to come.
   *
   * @param interaction the interaction; replaces one of the same id
   */
  record Happened(Interaction interaction) implements Change {}

  /**
   * The owner brought two contacts together.
   *
   * @param introduction the introduction; replaces one of the same id
   */
  record Introduced(Introduction introduction) implements Change {}

  /**
   * A meeting is agreed upon, or moved. One that was taken out, by {@link Removed}, stays out for
   * good: setting it again changes nothing, so that no import brings it back.
   *
   * @param meeting the meeting; replaces one of the same id
   */
  record MeetingSet(Meeting meeting) implements Change {}

  /**
   * Somebody the owner knows of and does not know. Who becomes a contact under the same id is
   * removed as a person first.
   *
   * @param person the person; replaces one of the same id, which is no contact's
   */
  record PersonSet(KnownPerson person) implements Change {}

  /**
   * Two people know each other.
   *
   * @param acquaintance the tie; replaces one between the same two, whichever way round
   */
  record Acquainted(Acquaintance acquaintance) implements Change {}

  /**
   * Two people do not know each other after all.
   *
   * @param from the id of one
   * @param to the id of the other
   */
  record Unacquainted(String from, String to) implements Change {}

  /**
   * A target.
   *
   * @param target the target; replaces one of the same id
   */
  record TargetSet(Target target) implements Change {}

  /**
   * A goal.
   *
   * @param goal the goal; replaces one of the same id
   */
  record GoalSet(Goal goal) implements Change {}

  /**
   * An event.
   *
   * @param event the event; replaces one of the same id
   */
  record EventSet(Event event) implements Change {}

  /**
   * A group.
   *
   * @param group the group; replaces one of the same id
   */
  record GroupSet(Group group) implements Change {}

  /**
   * A resource.
   *
   * @param resource the resource; replaces one of the same id
   */
  record ResourceSet(Resource resource) implements Change {}

  /**
   * The owner answered an advice, or muted a rule.
   *
   * @param response the answer; replaces one about the same advice or rule
   */
  record Answered(Response response) implements Change {}

  /**
   * An answer no longer counts: the advice, or the rule, may speak again.
   *
   * @param advice the key of the advice; null where a rule is named
   * @param rule the id of the rule; null where an advice is named
   */
  record Unanswered(@Nullable String advice, @Nullable String rule) implements Change {}

  /**
   * A note about a contact.
   *
   * @param note the note; replaces one of the same id
   */
  record Noted(Note note) implements Change {}

  /**
   * A fact that was wrong, or is no more.
   *
   * @param kind what kind of fact
   * @param id its id
   */
  record Removed(FactKind kind, String id) implements Change {}

  /**
   * An entry counts no more. Undoing this entry makes it count again.
   *
   * @param entry the id of the entry, recorded before this one
   */
  record Undone(String entry) implements Change {}
}
