package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.InteractionCommand.Acquainted;
import dev.networkingcoach.language.command.InteractionCommand.Introduced;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.InteractionCommand.Unacquainted;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.clause.Dating;
import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.clause.Names;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who was introduced to whom, who knows whom, and notes. */
final class TiePatterns {
  private static final Set<String> TO = Set.of("to", "with", "and", "&");

  private static final List<String> HOW = List.of("by", "via", "over", "at", "in", "on", "during");

  private static final int LONGEST_NAME = 8;

  /** How well, in words, as a strength (house); the longest first. */
  private static final Map<String, Double> WELL = new LinkedHashMap<>();

  static {
    WELL.put("very well", 0.9);
    WELL.put("well", 0.7);
    WELL.put("a little", 0.2);
    WELL.put("a bit", 0.2);
    WELL.put("slightly", 0.2);
    WELL.put("hardly", 0.1);
  }

  private TiePatterns() {}

  static List<CommandPattern> all() {
    return List.of(
        CommandPattern.of(
            "introduced|introduce|connected",
            "You brought two people together.",
            List.of("introduced Dana to Bob for fintech", "introduced Dana and Bob yesterday"),
            Imperatives.asking(TiePatterns::introduced)),
        CommandPattern.of(
            "knows|not knows|unknows",
            "Two people know each other, from 0 (hardly) to 1 (very well).",
            List.of("Dana knows Lee", "knows Dana Lee 0.8", "knows not Dana Lee"),
            heard ->
                knows(
                    heard.opening().startsWith("not") || heard.opening().startsWith("un"),
                    heard.words(),
                    heard.names())),
        CommandPattern.of(
            "note|note that|note on|note about|remember|remember that|remember about",
            "A note about somebody, for you alone.",
            List.of("note Dana: prefers mornings", "note \"Dana Ortiz\" met her at the fair"),
            TiePatterns::noted));
  }

  private static @Nullable Command introduced(Heard heard) {
    Dating dating = Dating.happened(heard.words(), 0, heard.dates(Tense.PAST));
    WordList words = dating.words();
    int topic = words.find(1, List.of("for", "about", "re", "regarding", "topic"));
    List<Who> two = two(named(words.slice(0, topic)), heard.names(), false);
    String what = words.from(topic + 1).text();
    return new Introduced(two.get(0), two.get(1), heard.when(dating), what.isBlank() ? null : what);
  }

  /** The names, without how or where it was done: by email, at JavaZone. */
  private static WordList named(WordList words) {
    int joined = words.find(1, List.copyOf(TO));
    return words.slice(0, words.find(Math.max(2, joined + 2), HOW));
  }

  /** Two names, with a small word between them or none. */
  static List<Who> two(WordList words, Names names, boolean thingFollows) {
    if (words.isEmpty()) {
      throw new MissingException("Both names are missing.");
    }
    int between = between(words, names);
    int start = TO.contains(words.plain(between)) ? between + 1 : between;
    if (start >= words.size()) {
      throw new MissingException("The second name is missing.");
    }
    int end = thingFollows ? names.end(words, start, true) : words.size();
    return List.of(Names.who(words.slice(0, between)), Names.who(words.slice(start, end)));
  }

  private static int between(WordList words, Names names) {
    int joined = words.find(1, List.copyOf(TO));
    if (joined < words.size()) {
      return joined;
    }
    if (words.size() == 1) {
      throw new MissingException("The second name is missing.");
    }
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i - 1).endsClause() || words.get(i - 1).quoted() || words.get(i).quoted()) {
        return i;
      }
    }
    for (int i = Math.min(words.size() - 1, LONGEST_NAME); i > 0; i--) {
      boolean both = names.isKnown(words.slice(0, i)) && names.isKnown(words.from(i));
      if (both) {
        return i;
      }
    }
    if (words.size() == 2) {
      return 1;
    }
    if (words.size() == 4) {
      return 2;
    }
    throw new MissingException(
        "Where one name ends and the other starts is not clear.\nMaybe put \"and\" between them, or"
            + " quotes around each.");
  }

  static Command knows(boolean not, WordList all, Names names) {
    boolean no = not || Said.isNot(all);
    WordList words = Said.withoutNot(all);
    Double strength = null;
    String last = words.size() > 1 ? words.plain(words.size() - 1) : "";
    if (!last.isEmpty() && (Character.isDigit(last.charAt(0)) || last.startsWith("-"))) {
      strength = strength(last);
      words = words.slice(0, words.size() - 1);
      boolean label = Set.of("strength", "with").contains(words.plain(words.size() - 1));
      words = label ? words.slice(0, words.size() - 1) : words;
    }
    for (Map.Entry<String, Double> well : WELL.entrySet()) {
      int start = words.size() - well.getKey().split(" ", -1).length;
      if (strength == null && start > 1 && words.has(start, well.getKey())) {
        strength = well.getValue();
        words = words.slice(0, start);
      }
    }
    List<Who> two = two(words, names, false);
    return no
        ? new Unacquainted(two.get(0), two.get(1))
        : new Acquainted(two.get(0), two.get(1), strength);
  }

  private static double strength(String word) {
    double strength;
    try {
      boolean percent = word.endsWith("%");
      String number = percent ? word.substring(0, word.length() - 1) : word;
      strength = Double.parseDouble(number.replace(',', '.')) / (percent ? 100 : 1);
    } catch (NumberFormatException wrong) {
      strength = Double.NaN;
    }
    if (!(strength > 0 && strength <= 1)) {
      throw new MissingException(
          "strength ("
              + word
              + ") must be above 0 and at most 1.\nMaybe leave it out: the default is 0.5.");
    }
    return strength;
  }

  private static @Nullable Command noted(Heard heard) {
    WordList words = heard.words();
    if (words.isEmpty()) {
      throw new MissingException("The name and the note are missing.");
    }
    int end = heard.names().end(words, 0, true);
    Who who = Names.who(words.slice(0, end));
    WordList rest = words.from(Set.of("that", "-").contains(words.plain(end)) ? end + 1 : end);
    if (rest.isEmpty()) {
      throw new MissingException("The note about " + who + " is missing.");
    }
    return new Noted(who, rest.written(), heard.context().today());
  }
}
