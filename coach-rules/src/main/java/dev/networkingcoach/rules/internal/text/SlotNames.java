package dev.networkingcoach.rules.internal.text;

import java.util.Map;

/** What stands in the slots of messages, in words: {@code met.on} is the day of the meeting. */
final class SlotNames {
  private static final Map<String, String> FACTS =
      Map.ofEntries(
          Map.entry("met", "meeting"),
          Map.entry("first", "first touch"),
          Map.entry("touch", "last touch"),
          Map.entry("received", "favour"),
          Map.entry("asked", "ask"),
          Map.entry("ungiven", "pitch"),
          Map.entry("untouched", "contact"),
          Map.entry("other", "other contact"),
          Map.entry("seeker", "contact who needs it"),
          Map.entry("giver", "contact who offers it"),
          Map.entry("silent", "contact who was asked"),
          Map.entry("words", "favours and days"),
          Map.entry("share", "resource"),
          Map.entry("match", "other contact"),
          Map.entry("activity", "latest day"),
          Map.entry("here", "markets of the event"),
          Map.entry("yours", "markets of the owner"),
          Map.entry("wrote", "message"),
          Map.entry("aim", "how many to have"),
          Map.entry("wanted", "what the contact needs"),
          Map.entry("offered", "what the other contact needs"));

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("on", "day"),
          Map.entry("what", "subject"),
          Map.entry("first", "first name"),
          Map.entry("talk", "last subject"),
          Map.entry("favour", "kind"),
          Map.entry("gift", "kind"),
          Map.entry("occasion", "event"),
          Map.entry("added", "day"),
          Map.entry("joined", "day"),
          Map.entry("topic", "subject"));

  /** Slots that are no field of a fact in so many words. */
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("met", "how many"),
          Map.entry("share", "a resource that fits"),
          Map.entry("share.title", "a resource that fits"),
          Map.entry("match", "another contact"),
          Map.entry("contact.introduced", "contact and organization"),
          Map.entry("other.introduced", "other contact and organization"),
          Map.entry("target.somebody", "target"),
          Map.entry("received.thanks", "kind of the favour"),
          Map.entry("asks.asked", "how often asked"),
          Map.entry("asks.times", "how often"),
          Map.entry("gives.given", "how often given something"),
          Map.entry("gives.times", "how often"),
          Map.entry("met.ago", "how long ago the meeting was"),
          Map.entry("met.person", "how many people"),
          Map.entry("first.ago", "how long ago"),
          Map.entry("touch.ago", "how long ago"),
          Map.entry("received.ago", "how long ago"),
          Map.entry("received.recommendation", "how many recommendations"),
          Map.entry("asked.ago", "how long ago"),
          Map.entry("pitch.ago", "how long ago"),
          Map.entry("event.ago", "how long ago"),
          Map.entry("event.ahead", "how soon"),
          Map.entry("ahead.ahead", "how soon"),
          Map.entry("age.belated", "belated, where it is"),
          Map.entry("age.was", "is or was"),
          Map.entry("event.etiquette", "a point of etiquette, another for each event"),
          Map.entry("listed.person", "how many people"),
          Map.entry("contacts.briefing", "what to know of each"),
          Map.entry("meet.look", "whom to look for, and what fits them"),
          Map.entry("fresh.contact", "how many contacts"),
          Map.entry("open.person", "how many people"),
          Map.entry("planned.person", "how many people"),
          Map.entry("dates.day", "how many days"),
          Map.entry("cadence.every", "how often"),
          Map.entry("needed.times", "how often"),
          Map.entry("days.day", "how many days"),
          Map.entry("age.ago", "how long ago"));

  private SlotNames() {}

  /**
   * What stands in a slot.
   *
   * @param slot the whole slot, fact and field
   * @param fact the name of the fact
   * @param field which of its fields; empty for the fact as such
   */
  static String of(String slot, String fact, String field) {
    String whole = WHOLE.get(slot);
    if (whole != null) {
      return whole;
    }
    String name = FACTS.getOrDefault(fact, fact);
    return field.isEmpty() ? name : FIELDS.getOrDefault(field, field) + " of the " + name;
  }
}
