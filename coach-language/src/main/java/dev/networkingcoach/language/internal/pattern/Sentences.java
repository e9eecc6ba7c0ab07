package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.language.command.AboutPerson.AdvocacySet;
import dev.networkingcoach.language.command.AboutPerson.Unlisted;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Housekeeping.Different;
import dev.networkingcoach.language.command.Housekeeping.Merge;
import dev.networkingcoach.language.command.InteractionCommand.Acquainted;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.clause.Lists;
import dev.networkingcoach.language.internal.clause.Names;
import dev.networkingcoach.language.internal.words.Word.Break;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sentences about somebody, with the verb in the middle: "Dana needs a React contractor". */
public final class Sentences {
  private static final int LONGEST_NAME = 8;

  private static final Set<String> NO_NAMES =
      Set.of(
          "what", "how", "where", "when", "why", "the", "a", "an", "this", "that", "it", "there",
          "you", "i", "which", "if", "do", "does", "select", "drop", "delete", "insert");

  /** After "knows", these start no name. */
  private static final Set<String> STOPS =
      Set.of(
          "a", "an", "the", "about", "how", "what", "that", "everybody", "nothing", "everything");

  /** Between a name and what is said of it. */
  private static final Set<String> ADVERBS =
      Set.of("now", "currently", "still", "also", "just", "really");

  /** At the end, these say only that it is so today. */
  private static final Set<String> TAILS = Set.of("now", "anymore", "nowadays", "currently");

  private static final Map<String, ListField> PLAIN_VERBS =
      Map.of(
          "need", ListField.NEEDS,
          "want", ListField.NEEDS,
          "offer", ListField.OFFERS,
          "like", ListField.INTERESTS,
          "serve", ListField.MARKETS);

  private static final List<String> BOTH_APART =
      List.of(
          "are different people",
          "are different persons",
          "are two people",
          "are two persons",
          "are two different people",
          "are not the same",
          "aren't the same");

  private static final List<String> APART =
      List.of(
          "is not the same person as",
          "isn't the same person as",
          "is a different person than",
          "is a different person from");

  private Sentences() {}

  /** The command; empty where the words are no such sentence. */
  public static Optional<Command> read(Heard heard) {
    WordList all = heard.words();
    boolean tail = all.size() > 2 && TAILS.contains(all.plain(all.size() - 1));
    WordList words = tail ? all.slice(0, all.size() - 1) : all;
    Command topics = words.isEmpty() ? null : TopicPatterns.among(words, heard.context().names());
    if (topics != null) {
      return Optional.of(topics);
    }
    if (words.isEmpty() || NO_NAMES.contains(words.plain(0))) {
      return Optional.empty();
    }
    for (int i = 1; i < words.size() && i <= LONGEST_NAME && !words.get(i - 1).endsClause(); i++) {
      Command command = at(words, i, heard);
      if (command != null) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  private static @Nullable Command at(WordList words, int at, Heard heard) {
    boolean adverb = at > 1 && ADVERBS.contains(words.plain(at - 1));
    WordList name = words.slice(0, adverb ? at - 1 : at);
    Map.Entry<String, ListField> verb = Lists.verb(words, at);
    if (verb != null) {
      return FactPatterns.items(
          Names.who(name), verb.getValue(), words.from(at + length(verb.getKey())));
    }
    Command negated = negated(words, at, name, heard);
    if (negated != null) {
      return negated;
    }
    Command same = same(words, at, name);
    return same != null ? same : told(words, at, name, heard);
  }

  private static @Nullable Command negated(WordList words, int at, WordList name, Heard heard) {
    for (String not :
        List.of("no longer", "does not", "doesn't", "is no longer", "don't", "do not")) {
      if (!words.has(at, not)) {
        continue;
      }
      int verbAt = at + length(not);
      Map.Entry<String, ListField> verb = Lists.verb(words, verbAt);
      ListField list = verb != null ? verb.getValue() : PLAIN_VERBS.get(words.plain(verbAt));
      if (list != null) {
        int next = verbAt + (verb != null ? length(verb.getKey()) : 1);
        return new Unlisted(Names.who(name), list, Lists.items(words.from(next)));
      }
      if (words.plain(verbAt).startsWith("know")) {
        return TiePatterns.knows(true, together(name, words.from(verbAt + 1)), heard.names());
      }
    }
    return null;
  }

  /** "Dana and D. Ortiz are the same", "D. Ortiz is not the same person as Dana". */
  private static @Nullable Command same(WordList words, int at, WordList name) {
    int and = name.find(1, List.of("and", "&"));
    if (words.has(at, "are the same") || words.has(at, "are one")) {
      return and >= name.size() - 1
          ? null
          : new Merge(Names.who(name.from(and + 1)), Names.who(name.slice(0, and)));
    }
    boolean apart = BOTH_APART.stream().anyMatch(phrase -> words.has(at, phrase));
    if (apart && and < name.size() - 1) {
      return new Different(Names.who(name.slice(0, and)), Names.who(name.from(and + 1)));
    }
    for (String phrase : APART) {
      if (words.has(at, phrase) && words.size() > at + length(phrase)) {
        return new Different(Names.who(name), Names.who(words.from(at + length(phrase))));
      }
    }
    if (words.has(at, "know each other") && and < name.size() - 1) {
      return new Acquainted(Names.who(name.slice(0, and)), Names.who(name.from(and + 1)), null);
    }
    for (String same : List.of("is the same person as", "is the same as")) {
      if (words.has(at, same) && words.size() > at + length(same)) {
        return new Merge(Names.who(name), Names.who(words.from(at + length(same))));
      }
    }
    return null;
  }

  private static @Nullable Command told(WordList words, int at, WordList name, Heard heard) {
    Heard after = heard.with(words.from(at + 1));
    return switch (words.plain(at)) {
      case "knows" ->
          STOPS.contains(words.plain(at + 1))
              ? null
              : TiePatterns.knows(false, together(name, words.from(at + 1)), heard.names());
      case "gave", "sent", "helped", "introduced", "recommended", "referred" ->
          Set.of("me", "us").contains(words.plain(at + 1))
              ? Exchanges.received(name, words.plain(at), heard.with(words.from(at + 2)))
              : null;
      case "called", "phoned", "emailed", "mailed", "wrote", "messaged", "texted", "replied" ->
          MeetingPatterns.talked(name, after.with(withoutMe(after.words())));
      case "declined", "refused" -> Exchanges.from(InteractionKind.DECLINED, name, after);
      case "said" ->
          words.has(at, "said no")
              ? Exchanges.from(InteractionKind.DECLINED, name, heard.with(words.from(at + 2)))
              : null;
      case "is" -> is(name, words.from(at + 1), heard);
      case "works", "has" -> FactPatterns.learnt(Names.who(name), words.from(at), heard);
      default -> null;
    };
  }

  /** "Dana called me back": without "me back". */
  private static WordList withoutMe(WordList words) {
    int me = Set.of("me", "us").contains(words.plain(0)) ? 1 : 0;
    return words.from(words.plain(me).equals("back") ? me + 1 : me);
  }

  private static WordList together(WordList name, WordList other) {
    List<dev.networkingcoach.language.internal.words.Word> all = new ArrayList<>(name.list());
    int last = all.size() - 1;
    all.set(last, all.get(last).followedBy(Break.COMMA));
    all.addAll(other.list());
    return new WordList(name.source(), all);
  }

  private static @Nullable Command is(WordList name, WordList rest, Heard heard) {
    Who who = Names.who(name);
    boolean not = Set.of("no", "not").contains(rest.plain(0));
    WordList what = not ? rest.from(1) : rest;
    WordList bare = Set.of("a", "an", "my", "our").contains(what.plain(0)) ? what.from(1) : what;
    if (bare.size() == 1 && bare.plain(0).equals("advocate")) {
      return new AdvocacySet(who, not ? Advocacy.NONE : Advocacy.ADVOCATE);
    } else if (bare.size() == 1 && bare.plain(0).equals("candidate")) {
      return new AdvocacySet(who, not ? Advocacy.NONE : Advocacy.CANDIDATE);
    }
    String named = name.text();
    int owner = named.indexOf("'s ");
    if (owner > 0 && name.size() > 1 && name.get(name.size() - 2).text().endsWith("'s")) {
      return FactPatterns.field(name.slice(0, name.size() - 1), name.plain(name.size() - 1), rest);
    }
    return FactPatterns.learnt(who, rest, heard);
  }

  private static int length(String phrase) {
    return phrase.split(" ", -1).length;
  }
}
