package dev.networkingcoach.rules.documentation;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the slots of a message readable: {@code {met.on}} becomes the day of the meeting. */
final class Slots {
  private static final Pattern SLOT = Pattern.compile("\\{([^}.]+)(?:\\.([^}]+))?}");

  private static final Map<String, String> FACTS =
      Map.ofEntries(
          Map.entry("met", "meeting"),
          Map.entry("first", "first touch"),
          Map.entry("touch", "last touch"),
          Map.entry("received", "favour"),
          Map.entry("asked", "ask"),
          Map.entry("ungiven", "pitch"),
          Map.entry("other", "other contact"),
          Map.entry("seeker", "contact who needs it"),
          Map.entry("giver", "contact who offers it"),
          Map.entry("silent", "contact who was asked"),
          Map.entry("words", "favours and days"),
          Map.entry("share", "a resource that fits"),
          Map.entry("match", "another contact"),
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
          "added", "day",
          "joined", "day");

  private Slots() {}

  /** The template, its slots in italics, its sentences in a row. */
  static String readable(String template) {
    Matcher slots = SLOT.matcher(template.replace("[|", "[ ").replace('|', ' '));
    return slots.replaceAll(
        slot -> {
          String name = slot.group(1);
          String fact = FACTS.getOrDefault(name, name);
          String field = slot.group(2);
          // Of a meeting, "met.id" is the id; a count such as "met" of an event has no fields.
          return field == null
              ? "*" + (name.equals("met") ? "how many" : fact) + "*"
              : "*" + FIELDS.getOrDefault(field, field) + " of the " + fact + "*";
        });
  }
}
