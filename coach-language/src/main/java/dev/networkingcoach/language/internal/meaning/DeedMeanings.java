package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.language.command.InteractionCommand.Side;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.frame.SlotValue;
import dev.networkingcoach.language.internal.name.NameScope;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.WordBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What happened: meetings, talks, gives, asks, receipts, thanks. Thread-safe. */
final class DeedMeanings {
  /** Meanings that say what was done at once, and where the words stand that say what of. */
  private static final Map<String, Plain> PLAIN = plain();

  /** Meanings that take more than that. */
  private static final Set<String> MORE =
      Set.of(
          "METBASE",
          "METHAD",
          "TALKEDBASE",
          "WHOMMET",
          "WHOMTALKED",
          "WHOMWROTE",
          "WHOMASK",
          "MET",
          "TALKEDABOUT",
          "INTRODUCED",
          "REFERRED",
          "GAVE",
          "ASKED",
          "REVIEWED",
          "RECEIVED",
          "RECEIVEDINTRO",
          "RECEIVEDINTROTO",
          "THANKED");

  private final WordBook book;
  private final AdjunctReader adjuncts;
  private final NameScope scope;
  private final UnnamedDeed unnamed;
  private final GiftMeanings gifts;
  private final IntroMeanings intros;

  DeedMeanings(WordBook book, AdjunctReader adjuncts, NameTagger names) {
    this.book = book;
    this.adjuncts = adjuncts;
    scope = names.scope();
    unnamed = new UnnamedDeed(book, names);
    gifts = new GiftMeanings(book, scope);
    intros = new IntroMeanings();
  }

  /** Whether frames of a meaning are of this class. */
  static boolean has(String meaning) {
    return PLAIN.containsKey(meaning) || MORE.contains(meaning);
  }

  /**
   * A deed that needs nothing but its people and its words.
   *
   * @param kind what was done
   * @param favour what kind of favour; null for none
   * @param slot where the words stand that say what it was about
   * @param by who did it, of a talk; null for both
   */
  private record Plain(
      InteractionKind kind, @Nullable Favour favour, String slot, @Nullable Side by) {}

  private static Map<String, Plain> plain() {
    Map<String, Plain> plain = new TreeMap<>();
    plain.put("TALKED", new Plain(InteractionKind.TALKED, null, "TOPIC", null));
    plain.put("TOLD", new Plain(InteractionKind.TALKED, null, "TOPIC", Side.OWNER));
    plain.put("WROTE", new Plain(InteractionKind.TALKED, null, "WORDS", Side.OWNER));
    plain.put("HEARD", new Plain(InteractionKind.TALKED, null, "WORDS", Side.CONTACT));
    plain.put("HELPED", new Plain(InteractionKind.GAVE, Favour.HELP, "THING", null));
    plain.put("VOUCHED", new Plain(InteractionKind.GAVE, Favour.RECOMMENDATION, "WORDS", null));
    plain.put("GAVEREF", new Plain(InteractionKind.GAVE, Favour.REFERRAL, "THING", null));
    plain.put("GAVEKNOWLEDGE", new Plain(InteractionKind.GAVE, Favour.KNOWLEDGE, "THING", null));
    plain.put("ASKEDWHAT", new Plain(InteractionKind.ASKED, null, "WORDS", null));
    plain.put("RECEIVEDHELP", new Plain(InteractionKind.RECEIVED, Favour.HELP, "THING", null));
    plain.put(
        "RECEIVEDKNOWLEDGE", new Plain(InteractionKind.RECEIVED, Favour.KNOWLEDGE, "THING", null));
    plain.put(
        "RECEIVEDREC", new Plain(InteractionKind.RECEIVED, Favour.RECOMMENDATION, "WORDS", null));
    plain.put("RECEIVEDREF", new Plain(InteractionKind.RECEIVED, Favour.REFERRAL, "WORDS", null));
    plain.put("DECLINED", new Plain(InteractionKind.DECLINED, null, "THING", null));
    plain.put("PITCHED", new Plain(InteractionKind.PITCHED, null, "THING", null));
    return plain;
  }

  /** What a frame means; null where it does not fit after all. */
  @Nullable MeaningResult of(FrameMatch match, SpokenClause clause) {
    boolean met = match.meaning().equals("MET") || match.meaning().equals("WHOMMET");
    Surroundings around =
        clause.isAhead()
            ? adjuncts.planned(clause.row(), match)
            : adjuncts.around(clause.row(), match, !met);
    String at = match.text("WORDS");
    if (met && at != null && around.event == null) {
      around.event = at;
    }
    List<PersonMention> people = new ArrayList<>(match.people("PEOPLE"));
    people.addAll(match.people("PERSON"));
    people.addAll(match.people("KNOWN"));
    people.addAll(around.more);
    Plain plain = PLAIN.get(match.meaning());
    if (plain != null) {
      String what = around.what(joined(match, led(plain.slot(), match, clause, "helplead")));
      return new DeedEntry(plain.kind(), people, plain.by(), around, clause)
          .about(matter(plain.favour(), what));
    }
    return more(match, people, around, clause);
  }

  private @Nullable MeaningResult more(
      FrameMatch match, List<PersonMention> people, Surroundings around, SpokenClause clause) {
    String thing = match.text("THING");
    return switch (match.meaning()) {
      case "MET" -> entry(InteractionKind.MET, people, around, clause, met(match));
      case "METBASE" -> based(InteractionKind.MET, people, around, clause);
      case "TALKEDBASE" -> based(InteractionKind.TALKED, people, around, clause);
      case "METHAD" -> had(match, people, around, clause);
      case "WHOMMET" -> unnamed.of(InteractionKind.MET, met(match), around, clause);
      case "WHOMTALKED" -> unnamed.of(InteractionKind.TALKED, null, around, clause);
      case "WHOMWROTE" -> unnamed.wrote(around, clause);
      case "WHOMASK" -> unnamed.asked(String.valueOf(match.text("WORDS")), clause);
      case "TALKEDABOUT" -> talkedAbout(match, around, clause);
      case "INTRODUCED", "REFERRED" -> intros.made(match, around, clause);
      case "RECEIVEDINTRO" -> intros.got(match, around, clause);
      case "RECEIVEDINTROTO" -> intros.toSomebody(match, around, clause);
      case "GAVE" -> gifts.gave(thing, new DeedEntry(InteractionKind.GAVE, people, around, clause));
      case "RECEIVED" ->
          gifts.got(thing, new DeedEntry(InteractionKind.RECEIVED, people, around, clause));
      case "ASKED" ->
          gifts.asked(
              led("THING", match, clause, "asklead"),
              new DeedEntry(InteractionKind.ASKED, people, around, clause));
      case "REVIEWED" -> reviewed(String.valueOf(thing), people, around, clause);
      case "THANKED" -> entry(InteractionKind.THANKED, people, around, clause, meant(thing));
      default -> null;
    };
  }

  private @Nullable MeaningResult reviewed(
      String thing, List<PersonMention> people, Surroundings around, SpokenClause clause) {
    String last = thing.substring(thing.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return book.is("nohelp", last)
        ? null
        : new DeedEntry(InteractionKind.GAVE, people, around, clause)
            .about(matter(Favour.HELP, around.what("reviewed " + thing)));
  }

  private static @Nullable MeaningResult entry(
      InteractionKind kind,
      List<PersonMention> people,
      Surroundings around,
      SpokenClause clause,
      @Nullable String what) {
    return new DeedEntry(kind, people, around, clause).about(matter(null, around.what(what)));
  }

  /** "Meet Dana yesterday" is something done, and "meet Dana" is not. */
  private static @Nullable MeaningResult based(
      InteractionKind kind, List<PersonMention> people, Surroundings around, SpokenClause clause) {
    return clause.when() == null || clause.isAhead()
        ? null
        : entry(kind, people, around, clause, null);
  }

  /** "Had office hours with Dana", but not "had trouble with Dana". */
  private @Nullable MeaningResult had(
      FrameMatch match, List<PersonMention> people, Surroundings around, SpokenClause clause) {
    String words = String.valueOf(match.text("WORDS"));
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)) {
      if (book.is("nomeeting", word)) {
        return null;
      }
    }
    return entry(InteractionKind.MET, people, around, clause, words);
  }

  /** "If she has time", "prepare her talk": the word that leads belongs to it. */
  private @Nullable String led(String slot, FrameMatch match, SpokenClause clause, String leads) {
    SlotValue value = match.slots().get(slot);
    if (value == null) {
      return null;
    }
    int before = value.from() - 1;
    boolean led = before >= match.from() && book.is(leads, clause.row().low(before));
    return led ? clause.row().written(before, value.end()) : value.text();
  }

  /** "A client, called Nina": what was passed on, and what is said of it. */
  private @Nullable String joined(FrameMatch match, @Nullable String words) {
    String named = match.text(match.slots().containsKey("PITCHTHING") ? "PITCHTHING" : "REFERRAL");
    String more = meant(words);
    return named == null || more == null ? (named == null ? more : named) : named + ", " + more;
  }

  /** "For it" says nothing anew. */
  private @Nullable String meant(@Nullable String thing) {
    return thing == null || book.is("samething", thing.toLowerCase(Locale.ROOT)) ? null : thing;
  }

  private static @Nullable String met(FrameMatch match) {
    String meal = match.text("MEAL");
    String meeting = match.text("MEETING");
    boolean bare = meeting != null && meeting.matches("(?i)meetings?");
    return meal != null ? meal : bare ? null : meeting;
  }

  /** What it was about, without what says nothing. */
  static Matter matter(@Nullable Favour favour, @Nullable String what) {
    return new Matter(favour, what == null || what.isBlank() ? null : what, null, null);
  }

  private @Nullable MeaningResult talkedAbout(
      FrameMatch match, Surroundings around, SpokenClause clause) {
    if (scope.spoken().isEmpty()) {
      return null;
    }
    PersonMention spoken = new PersonMention(0, "them", scope.spoken(), Kind.PRONOUN, null);
    return entry(InteractionKind.TALKED, List.of(spoken), around, clause, match.text("TOPIC"));
  }
}
