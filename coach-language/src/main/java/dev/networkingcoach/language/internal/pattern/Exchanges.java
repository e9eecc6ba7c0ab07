package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.clause.Favours;
import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.clause.Names;
import dev.networkingcoach.language.internal.clause.People;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gave, asked, got and declined: a person and a thing. */
final class Exchanges {
  /** A favour is named by one of the first words. */
  private static final int FEW = 3;

  private static final Set<String> MAIL = Set.of("email", "mail", "message", "letter", "e-mail");

  private Exchanges() {}

  static List<CommandPattern> all() {
    return List.of(
        CommandPattern.of(
            "gave|give|sent|send|shared|share|passed|lent|lend|helped|showed|offered",
            "You gave somebody something: an intro, a tip, help.",
            List.of(
                "gave Dana an intro to Lee yesterday",
                "gave feedback to Dana",
                "helped Bob with his pitch"),
            Imperatives.asking(Exchanges::gave)),
        CommandPattern.of(
            "asked|ask|requested",
            "You asked somebody for something.",
            List.of(
                "asked Dana for an intro to Lee Park last friday", "asked Sven to review my deck"),
            Imperatives.asking(Exchanges::asked)),
        CommandPattern.of(
            "got|received|have received|have got",
            "Somebody gave you something.",
            List.of("got a recommendation from Sven", "got an intro to Lee from Dana on 14 nov"),
            Exchanges::got),
        CommandPattern.of(
            "declined|refused",
            "Somebody declined what you asked for.",
            List.of("declined Dana", "declined Dana: the intro to Lee"),
            Exchanges::declined));
  }

  private static @Nullable Command gave(Heard heard) {
    Telling telling = Telling.of(InteractionKind.GAVE, heard, Tense.PAST);
    WordList words = telling.words();
    String lead = heard.opening().equals("shared") ? "with" : "to";
    int to = toWhom(words, lead, telling.names());
    if (to > 0) {
      People people = People.read(words.from(to + 1), telling.names(), false);
      Thing.note(words.slice(0, to), telling.draft(), telling.names());
      return telling.finish(people.who(), people.rest());
    }
    People people = People.read(words, telling.names(), true);
    WordList rest = people.rest();
    if (heard.opening().equals("helped")) {
      return telling.finish(people.who(), Thing.take(rest, "help", Favour.HELP, telling));
    }
    boolean mail = heard.opening().equals("sent") && rest.plain().stream().anyMatch(MAIL::contains);
    if (mail) {
      return Telling.of(InteractionKind.TALKED, heard, Tense.PAST).finish(people.who(), rest);
    }
    return telling.finish(people.who(), Thing.take(rest, telling));
  }

  /** Where the last "to" before a name stands, when a thing comes first; 0 where a name does. */
  private static int toWhom(WordList words, String lead, Names names) {
    boolean title =
        !words.isEmpty()
            && words.get(0).quoted()
            && words.plain(1).equals(lead)
            && !names.isKnown(words.slice(0, 1));
    if (title) {
      return 1;
    }
    if (!Favours.startThing(words)) {
      return 0;
    }
    for (int i = words.size() - 2; i > 0; i--) {
      if (words.plain(i).equals(lead)) {
        return i;
      }
    }
    throw new MissingException("Whom did you give it to?");
  }

  private static @Nullable Command asked(Heard heard) {
    Telling telling = Telling.of(InteractionKind.ASKED, heard, Tense.PAST);
    WordList words = telling.words();
    boolean isFor = words.plain(0).equals("for");
    int from = fromWhom(words);
    boolean isThing =
        Favours.startThing(words) && Favours.isFavour(words.slice(0, Math.min(from, FEW)));
    if (from > 0 && (isFor || isThing)) {
      People of = People.read(words.from(from + 1), telling.names(), false);
      Thing.note(words.slice(isFor ? 1 : 0, from), telling.draft(), telling.names());
      return telling.finish(of.who(), of.rest());
    } else if (isFor) {
      throw new MissingException("Whom did you ask?");
    }
    People people = People.read(words, telling.names(), true);
    WordList rest = people.rest();
    WordList thing = rest.plain(0).equals("for") ? rest.from(1) : rest;
    return telling.finish(people.who(), Thing.take(thing, telling));
  }

  private static @Nullable Command got(Heard heard) {
    Telling telling = Telling.of(InteractionKind.RECEIVED, heard, Tense.PAST);
    WordList words = telling.words();
    int from = fromWhom(words);
    if (from < 0) {
      throw new MissingException("Who gave it to you?");
    }
    People people = People.read(words.from(from + 1), telling.names(), false);
    WordList rest = people.rest();
    boolean more = Set.of("with", "on", "about", "for").contains(rest.plain(0));
    WordList thing = words.slice(0, from);
    if (more) {
      WordList about = rest.clauses().get(0);
      Thing.note(thing.plus(about), telling.draft(), telling.names());
      return telling.finish(people.who(), rest.from(about.size()));
    }
    Thing.note(thing, telling.draft(), telling.names());
    return telling.finish(people.who(), rest);
  }

  /** Where the last "from" of the first clause stands; -1 for none. */
  private static int fromWhom(WordList words) {
    int from = -1;
    for (int i = 0; i < words.size() - 1 && (i == 0 || !words.get(i - 1).endsClause()); i++) {
      from = words.plain(i).equals("from") ? i : from;
    }
    return from;
  }

  private static @Nullable Command declined(Heard heard) {
    Telling telling = Telling.of(InteractionKind.DECLINED, heard, Tense.PAST);
    People people = People.read(telling.words(), telling.names(), true);
    return telling.finish(people.who(), Thing.take(people.rest(), telling));
  }

  /** "Dana gave me tips", "Dana declined": the name before the verb. */
  static Command from(InteractionKind kind, WordList name, Heard heard) {
    Who who = Names.who(name);
    Telling telling = Telling.any(kind, heard, Tense.PAST);
    WordList rest =
        telling.words().plain(0).equals("for") ? telling.words().from(1) : telling.words();
    return telling.finish(List.of(who), Thing.take(rest, telling));
  }

  /** "Dana introduced me to Lee", "Dana helped me with the pitch". */
  static Command received(WordList name, String verb, Heard heard) {
    Telling telling = Telling.any(InteractionKind.RECEIVED, heard, Tense.PAST);
    WordList rest = telling.words();
    switch (verb) {
      case "introduced" -> {
        WordList bare = rest.plain(0).equals("to") ? rest.from(1) : rest;
        rest = Thing.take(bare, "an intro to", Favour.INTRODUCTION, telling);
      }
      case "helped" -> rest = Thing.take(rest, "help", Favour.HELP, telling);
      case "recommended" ->
          rest = Thing.take(rest, "a recommendation", Favour.RECOMMENDATION, telling);
      case "referred" -> rest = Thing.take(rest, "a referral", Favour.REFERRAL, telling);
      default -> rest = Thing.take(rest, telling);
    }
    return telling.finish(List.of(Names.who(name)), rest);
  }
}
