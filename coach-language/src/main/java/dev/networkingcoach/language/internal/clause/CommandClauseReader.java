package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.language.internal.clause.Label.Part;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the clauses after the people. Not thread-safe. */
public final class CommandClauseReader {
  private static final Set<String> PRONOUNS = Set.of("her", "him", "them");

  private final Draft draft;
  private final boolean person;
  private final Names names;
  private final Sections sections;
  private @Nullable Label open;

  private CommandClauseReader(Draft draft, InteractionKind kind, Names names, boolean person) {
    this.draft = draft;
    this.person = person;
    this.names = names;
    this.sections = new Sections(draft, kind, names);
  }

  /**
   * Reads clauses into a draft.
   *
   * @param rest the words after the people
   * @param draft takes what is found
   * @param kind what happened
   * @param names the names that are known
   * @param person whether one person is named, of whom something can be told
   */
  public static void read(
      WordList rest, Draft draft, InteractionKind kind, Names names, boolean person) {
    CommandClauseReader reader = new CommandClauseReader(draft, kind, names, person);
    for (WordList clause : Clauses.of(rest)) {
      reader.clause(clause);
    }
  }

  /**
   * Stops at what happened with somebody else, which is not about this: "and talked to Bob".
   *
   * @throws MissingException if the words begin with such a thing
   */
  public static void anotherDeed(WordList clause, Names names) {
    int at = 0;
    while (Vocabularies.AND_THEN.contains(clause.plain(at))) {
      at++;
    }
    boolean deed = Vocabularies.DEEDS.contains(clause.plain(at));
    boolean towards = Set.of("to", "with").contains(clause.plain(at + 1));
    int name = towards ? at + 2 : at + 1;
    if (deed
        && name < clause.size()
        && (names.isKnown(clause.slice(name, name + 1))
            || clause.get(name).isNameLike()
            || PRONOUNS.contains(clause.plain(name)))) {
      throw new MissingException(
          "\"" + clause.text() + "\" is another thing: say one after the other.");
    }
  }

  private void clause(WordList clause) {
    anotherDeed(clause, names);
    Label label = Clauses.isLabel(clause, 0) ? Label.of(clause.plain(0)) : null;
    Label before = open;
    open = null;
    if (label != null) {
      value(label, clause.from(1));
      open = Clauses.goesOn(clause) ? label : null;
    } else if (!sections.startsPlace(clause)
        && before != null
        && before.field() == null
        && (before.list() != null || before.part() == Part.WHAT)) {
      value(before, clause);
      open = Clauses.goesOn(clause) ? before : null;
    } else if (sections.startsPlace(clause) || !person || !DetailReader.read(clause, draft)) {
      sections.read(clause);
    }
  }

  private void value(Label label, WordList words) {
    if (words.isEmpty()) {
      return;
    }
    ContactField field = label.field();
    ListField list = label.list();
    if (field != null) {
      draft.field(field, Fields.value(field, words.text()));
    } else if (list != null) {
      draft.items(list, Lists.items(words));
    } else if (label.part() != null) {
      part(label.part(), words);
    }
  }

  private void part(Part part, WordList words) {
    switch (part) {
      case WHAT -> draft.what(words.text());
      case EVENT -> draft.event(words.text());
      case GROUP -> draft.group(words.text());
      case TARGET -> draft.target(Names.who(words));
      case RESOURCE -> draft.resource(words.text());
      case FAVOUR -> draft.favour(favour(words.text()));
    }
  }

  private static Favour favour(String name) {
    for (Favour favour : Favour.values()) {
      if (favour.name().equalsIgnoreCase(name.strip())) {
        return favour;
      }
    }
    String all =
        Arrays.toString(Favour.values()).toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
    throw new MissingException(name + " is no kind of favour.\nMaybe one of " + all + ".");
  }
}
