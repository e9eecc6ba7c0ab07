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
          Map.entry("yours", "markets of the owner"));

  private static final Map<String, String> FIELDS =
      Map.of(
          "on", "day",
          "what", "subject",
          "first", "first name",
          "talk", "last subject",
          "favour", "kind",
          "gift", "kind",
          "occasion", "event",
          "added", "day",
          "joined", "day");

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
          Map.entry("asks.ask", "how many asks"),
          Map.entry("gives.gift", "how many gifts"),
          Map.entry("needed.gift", "how many gifts"),
          Map.entry("days.day", "how many days"),
          Map.entry("cadence.day", "how many days"),
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
