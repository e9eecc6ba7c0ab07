package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.language.command.AboutPerson.AdvocacySet;
import dev.networkingcoach.language.command.AboutPerson.Archived;
import dev.networkingcoach.language.command.AboutPerson.Cleared;
import dev.networkingcoach.language.command.AboutPerson.Focused;
import dev.networkingcoach.language.command.AboutPerson.Learnt;
import dev.networkingcoach.language.command.AboutPerson.Unlisted;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.Mine;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.clause.CommandClauseReader;
import dev.networkingcoach.language.internal.clause.Draft;
import dev.networkingcoach.language.internal.clause.Fields;
import dev.networkingcoach.language.internal.clause.Label;
import dev.networkingcoach.language.internal.clause.Lists;
import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.words.Word.Break;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said about one person. */
final class FactPatterns {

  private FactPatterns() {}

  static List<CommandPattern> all() {
    return List.of(
        list(
            "needs|need",
            ListField.NEEDS,
            "What somebody, or you, look for.",
            "Dana needs a React contractor",
            "needs me react contractor",
            "needs Dana not designer"),
        list(
            "offers|offer",
            ListField.OFFERS,
            "What somebody, or you, can give.",
            "Dana offers legal advice",
            "offers me workshops"),
        list(
            "interests|interest",
            ListField.INTERESTS,
            "What somebody cares about.",
            "Dana is interested in sailing",
            "interests Dana sailing, jazz"),
        list(
            "markets|market",
            ListField.MARKETS,
            "Whom somebody, or you, serve.",
            "markets Dana fintech",
            "markets me fintech, health"),
        CommandPattern.of(
            "advocate|candidate",
            "Somebody speaks for you, or may one day; --not takes it back.",
            List.of("advocate Dana", "candidate Bob", "advocate Dana --not"),
            FactPatterns::advocate),
        CommandPattern.of(
            "focus|focus on|no focus on",
            "Somebody to focus on; --not takes it back.",
            List.of("focus Dana", "focus Dana --not"),
            heard ->
                new Focused(
                    Said.who(Said.withoutNot(heard.words())),
                    !Said.isNot(heard.words()) && !heard.opening().startsWith("no"))),
        CommandPattern.of(
            "archive|unarchive",
            "The coach leaves somebody alone; --not brings them back.",
            List.of("archive Dana", "unarchive Dana"),
            heard ->
                new Archived(
                    Said.who(Said.withoutNot(heard.words())),
                    heard.opening().equals("archive") != Said.isNot(heard.words()))),
        CommandPattern.of(
            "set|change|update|add|new",
            "Facts about somebody: title, organisation, relation, connections, cadence, email, name.",
            List.of(
                "set Dana title: CTO, organisation: Payflow",
                "set Dana relation customer",
                "set Dana cadence 90 days",
                "add Dana Ortiz, CTO at Payflow"),
            FactPatterns::set),
        CommandPattern.of(
            "rename",
            "Another name for somebody.",
            List.of("rename Dana to Dana Ortiz-Silva"),
            FactPatterns::rename),
        CommandPattern.of(
            "clear|unset",
            "A fact about somebody is not known after all.",
            List.of("clear Dana title"),
            FactPatterns::clear));
  }

  private static CommandPattern list(
      String openings, ListField list, String line, String... examples) {
    return CommandPattern.of(openings, line, List.of(examples), heard -> listed(list, heard));
  }

  private static @Nullable Command listed(ListField list, Heard heard) {
    if (heard.words().isEmpty()) {
      throw new MissingException("The name is missing.");
    }
    int end = heard.names().knownEnd(heard.words(), 0);
    return items(Said.who(heard.words().slice(0, end)), list, heard.words().from(end));
  }

  /** Items more or less of somebody, or of the owner. */
  static Command items(Who who, ListField list, WordList words) {
    boolean not = Said.isNot(words);
    List<String> items = Lists.items(Said.withoutNot(words));
    if (items.isEmpty()) {
      throw new MissingException(
          "What " + who + " " + list.name().toLowerCase(Locale.ROOT) + " is missing.");
    }
    boolean me = Set.of("me", "i", "my", "mine").contains(who.written().toLowerCase(Locale.ROOT));
    if (me && list != ListField.INTERESTS) {
      return new Mine.Listed(list, items, !not);
    }
    return not
        ? new Unlisted(who, list, items)
        : new Learnt(who, new Details(Map.of(), Map.of(list, items)));
  }

  private static @Nullable Command advocate(Heard heard) {
    boolean not = Said.isNot(heard.words());
    Advocacy advocacy =
        not
            ? Advocacy.NONE
            : heard.opening().equals("candidate") ? Advocacy.CANDIDATE : Advocacy.ADVOCATE;
    return new AdvocacySet(Said.who(Said.withoutNot(heard.words())), advocacy);
  }

  /** "Set NAME title CTO" with one field, or clauses about the person. */
  private static @Nullable Command set(Heard heard) {
    WordList words = heard.words();
    boolean my = Set.of("my", "me").contains(words.plain(0));
    if (my) {
      return Owners.mine(heard.with(words.from(1)));
    }
    int field = field(words);
    WordList name = words.slice(0, Math.max(field, 0));
    if (field > 0) {
      Label label = label(words, field);
      WordList rest = words.from(field + 1);
      boolean single = words.get(field).after() != Break.COLON;
      return single
          ? one(Said.who(name), label, without(rest, "to"))
          : learnt(Said.who(name), words.from(field), heard);
    }
    boolean isNoName = !words.isEmpty() && !words.get(0).isNameLike();
    if (heard.opening().equals("new") && isNoName && !heard.names().isKnown(words.slice(0, 1))) {
      return null;
    }
    Said.Named named = Said.named(heard);
    boolean known = !named.rest().isEmpty() || Set.of("add", "new").contains(heard.opening());
    if (!known) {
      throw new MissingException("What to set for " + named.who() + " is missing.");
    }
    return learnt(named.who(), named.rest(), heard);
  }

  static Command learnt(Who who, WordList words, Heard heard) {
    Draft draft = new Draft();
    CommandClauseReader.read(words, draft, InteractionKind.TALKED, heard.names(), true);
    String left = draft.matter().what();
    if (left != null) {
      throw new MissingException(
          left
              + " was not understood.\nMaybe name what it is, such as title: CTO, or organisation: Payflow.");
    }
    return new Learnt(who, draft.details());
  }

  private static Command one(Who who, Label label, WordList value) {
    String text = Said.text(value, "The value");
    ListField list = label.list();
    ContactField field = label.field();
    if (list != null) {
      return new Learnt(who, new Details(Map.of(), Map.of(list, Lists.items(value))));
    } else if (field == null) {
      throw new MissingException("Which field to set is missing.");
    }
    return new Learnt(who, new Details(Map.of(field, Fields.value(field, text)), Map.of()));
  }

  private static int field(WordList words) {
    for (int i = 1; i < words.size(); i++) {
      Label label = Label.of(words.plain(i));
      if (label != null && label.part() == null) {
        return i;
      }
      if (words.get(i).endsClause()) {
        return -1;
      }
    }
    return -1;
  }

  private static Label label(WordList words, int at) {
    Label label = Label.of(words.plain(at));
    if (label == null) {
      throw new MissingException(words.plain(at) + " is no field.");
    }
    return label;
  }

  private static WordList without(WordList words, String lead) {
    return words.plain(0).equals(lead) ? words.from(1) : words;
  }

  private static @Nullable Command rename(Heard heard) {
    WordList before = Said.before(heard.words(), "to");
    String name = Said.text(Said.after(heard.words(), "to"), "The new name");
    return new Learnt(Said.who(before), new Details(Map.of(ContactField.NAME, name), Map.of()));
  }

  private static @Nullable Command clear(Heard heard) {
    int at = field(heard.words());
    ContactField field = at < 0 ? null : label(heard.words(), at).field();
    if (field == null || field == ContactField.NAME) {
      throw new MissingException(
          "Which field to clear is missing: title, organisation, relation, connections or cadence.");
    }
    return new Cleared(Said.who(heard.words().slice(0, at)), field);
  }

  /** "Dana's title is CTO". */
  static @Nullable Command field(WordList name, String word, WordList value) {
    Label label = Label.of(word);
    return label == null || label.part() != null ? null : one(Said.who(name), label, value);
  }
}
