package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.api.journal.OwnerField;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Mine;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.clause.Lists;
import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.words.WordList;
import dev.networkingcoach.language.internal.words.ZoneByName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the owner says about themselves. */
final class Owners {
  private static final Map<String, OwnerField> FIELDS =
      Map.of(
          "name", OwnerField.NAME,
          "zone", OwnerField.ZONE,
          "timezone", OwnerField.ZONE,
          "purpose", OwnerField.PURPOSE,
          "positioning", OwnerField.POSITIONING);

  private static final Map<String, ListField> LISTS =
      Map.of(
          "markets", ListField.MARKETS,
          "market", ListField.MARKETS,
          "needs", ListField.NEEDS,
          "need", ListField.NEEDS,
          "offers", ListField.OFFERS,
          "offer", ListField.OFFERS);

  private Owners() {}

  static List<CommandPattern> all() {
    return List.of(
        CommandPattern.of(
            "me|my|about me|who am i|profile",
            "What the coach knows about you; set your name, zone, purpose, positioning, markets, needs, offers.",
            List.of(
                "me",
                "my purpose is to find ten customers",
                "me zone Europe/Amsterdam",
                "my markets are fintech, health",
                "me markets not health",
                "my name is Mira Chen"),
            Owners::mine),
        CommandPattern.of(
            "zone|timezone|time zone",
            "The time zone of your days and hours.",
            List.of("zone Europe/Amsterdam"),
            heard -> zoned(heard.words())),
        CommandPattern.of(
            "i need|i am looking for|i'm looking for|i look for",
            "What you look for.",
            List.of("I need a React contractor"),
            heard -> FactPatterns.items(new Who("me"), ListField.NEEDS, heard.words())),
        CommandPattern.of(
            "i offer|i can offer",
            "What you can give.",
            List.of("I offer workshops"),
            heard -> FactPatterns.items(new Who("me"), ListField.OFFERS, heard.words())),
        CommandPattern.of(
            "i serve|i work for",
            "Whom you serve.",
            List.of("I serve fintech"),
            heard -> FactPatterns.items(new Who("me"), ListField.MARKETS, heard.words())));
  }

  static @Nullable Command mine(Heard heard) {
    WordList words = heard.words();
    if (words.isEmpty()) {
      return new Mine.Shown();
    }
    boolean time = words.has(0, "time zone");
    String name = time ? "zone" : words.plain(0);
    int start = time ? 2 : 1;
    boolean filler = List.of("is", "are", "=").contains(words.plain(start));
    WordList value = words.from(filler ? start + 1 : start);
    OwnerField field = FIELDS.get(name);
    ListField list = LISTS.get(name);
    if (field != null) {
      return field(field, value);
    } else if (list != null) {
      boolean not = Said.isNot(value);
      List<String> items = Lists.items(Said.withoutNot(value));
      if (items.isEmpty()) {
        throw new MissingException("Your " + name + " are missing.");
      }
      return new Mine.Listed(list, items, !not);
    }
    throw new MissingException(
        words.plain(0)
            + " is nothing the coach knows of you: name, zone, purpose, positioning, markets, needs"
            + " or offers was expected.");
  }

  /** A time zone, perhaps after "is" or "to". */
  static Command zoned(WordList words) {
    boolean filler = Set.of("is", "to", "=").contains(words.plain(0));
    return field(OwnerField.ZONE, words.from(filler ? 1 : 0));
  }

  private static Command field(OwnerField field, WordList value) {
    boolean clears =
        List.of("--not", "not", "none", "clear").contains(value.plain(0)) && value.size() == 1;
    if (clears && field != OwnerField.NAME && field != OwnerField.ZONE) {
      return new Mine.FieldSet(field, null);
    }
    String text = value.size() == 0 ? "" : withoutStop(value.written().strip());
    if (text.isBlank()) {
      throw new MissingException("Your " + field.name().toLowerCase(Locale.ROOT) + " is missing.");
    }
    return new Mine.FieldSet(field, field == OwnerField.ZONE ? zone(text) : text);
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** A zone by its id, or by the name of a city in one. */
  private static String zone(String text) {
    List<String> fits = ZoneByName.of(text);
    if (fits.size() == 1) {
      return fits.get(0);
    }
    throw new MissingException(
        text
            + " is no time zone: one such as Europe/Amsterdam was expected."
            + (fits.isEmpty() ? "" : "\nMaybe one of " + String.join(", ", fits) + "."));
  }
}
