package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.language.command.KnownNames;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.internal.name.NameScope;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.WordBook;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was given, got and asked for, and what kind of favour it is. Thread-safe. */
final class GiftMeanings {
  private final WordBook book;
  private final NameScope scope;

  GiftMeanings(WordBook book, NameScope scope) {
    this.book = book;
    this.scope = scope;
  }

  /** What the owner gave; null for what is no thing, as in "gave up". */
  @Nullable MeaningResult gave(@Nullable String thing, DeedEntry entry) {
    if (thing == null || begins("nothinggiven", thing) || begins("nogift", thing)) {
      return null;
    }
    boolean known = scope.context().names().knows(KnownNames.Kind.RESOURCE, bare(thing));
    if (isPitch(thing)) {
      return new DeedEntry(InteractionKind.PITCHED, entry.people(), entry.around(), entry.clause())
          .about(DeedMeanings.matter(null, entry.around().what(thing)));
    }
    Favour favour = favour(thing, "");
    return entry.about(
        known
            ? new Matter(favour, null, null, bare(thing))
            : DeedMeanings.matter(favour, entry.around().what(thing)));
  }

  /** What the owner got; null for what is no thing, as in "got back". */
  @Nullable MeaningResult got(@Nullable String thing, DeedEntry entry) {
    if (thing != null && (begins("nothinggot", bare(thing)) || begins("nogift", thing))) {
      return null;
    }
    Favour favour = thing == null ? null : favour(thing, "");
    return entry.about(DeedMeanings.matter(favour, entry.around().what(thing)));
  }

  /** What the owner asked for. */
  @Nullable MeaningResult asked(@Nullable String thing, DeedEntry entry) {
    String what = entry.around().what(thing);
    PersonMention target = introduced(what);
    Favour favour = what == null ? null : favour(what, "ask");
    return entry.about(
        new Matter(favour, what, target == null ? null : PersonWords.one(target), null));
  }

  /**
   * A proposal or a deck that was sent is a pitch: "the deck for the audit", no "notes on a deck".
   */
  private boolean isPitch(String thing) {
    String head = thing.toLowerCase(Locale.ROOT).split(" (on|about|for|of|to|with|re) ", -1)[0];
    boolean others = head.contains("'s ");
    return !others && book.is("pitchthing", head.substring(head.lastIndexOf(' ') + 1));
  }

  private static String bare(String thing) {
    return thing.replaceFirst("(?i)^(the|a|an|my|our) ", "");
  }

  private boolean begins(String kind, String thing) {
    String low = thing.toLowerCase(Locale.ROOT) + " ";
    return book.set(kind).stream().anyMatch(word -> low.startsWith(word + " "));
  }

  /** The kind of favour by the words for a thing; null for none that is known. */
  private @Nullable Favour favour(String thing, String prefix) {
    List<String> lows = List.of(thing.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
    for (Favour favour :
        List.of(
            Favour.INTRODUCTION,
            Favour.RECOMMENDATION,
            Favour.REFERRAL,
            Favour.KNOWLEDGE,
            Favour.HELP)) {
      String kind = favour.name().toLowerCase(Locale.ROOT);
      if (lows.stream().anyMatch(low -> book.is(kind, low) || book.is(prefix + kind, low))) {
        return favour;
      }
    }
    return null;
  }

  /** "An intro to Lee Park": a target who is known. */
  private @Nullable PersonMention introduced(@Nullable String what) {
    if (what == null) {
      return null;
    }
    int to = what.toLowerCase(Locale.ROOT).indexOf("intro");
    int at = to < 0 ? -1 : what.indexOf(" to ", to);
    if (at < 0) {
      return null;
    }
    String name = what.substring(at + 4).replaceFirst(" (at|of|from) .*", "").strip();
    return scope.index().named(name).size() == 1
        ? new PersonMention(0, name, scope.index().named(name), Kind.NAMED, null)
        : null;
  }
}
