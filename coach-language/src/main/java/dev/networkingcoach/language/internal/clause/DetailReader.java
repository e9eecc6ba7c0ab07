package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads clauses that tell about a person: "CTO at Payflow", "looks for a React contractor". */
final class DetailReader {
  private static final Set<String> AT = Set.of("at", "@");
  private static final Set<String> RANKS =
      Set.of("head", "director", "vp", "chief", "manager", "lead", "professor", "chair", "doctor");

  private DetailReader() {}

  /** Whether the clause told about the person, and the draft has it now. */
  static boolean read(WordList clause, Draft draft) {
    WordList words = clause.from(Clauses.afterConnectors(clause, 0));
    Map.Entry<String, ListField> verb = Lists.verb(words, 0);
    if (verb != null) {
      int length = verb.getKey().split(" ", -1).length;
      draft.items(verb.getValue(), Lists.items(words.from(length)));
      return true;
    }
    return email(words, draft)
        || relation(words, draft)
        || connections(words, draft)
        || employer(words, draft)
        || job(words, draft);
  }

  private static boolean email(WordList words, Draft draft) {
    WordList address = words.plain(0).equals("email") ? words.from(1) : words;
    boolean found = address.size() == 1 && isEmail(address.text());
    if (found) {
      draft.items(ListField.EMAILS, List.of(address.text()));
    }
    return found;
  }

  /** Whether it looks like an e-mail address. */
  static boolean isEmail(String text) {
    int at = text.indexOf('@');
    return at > 0 && text.indexOf('.', at) > at + 1 && text.indexOf(' ') < 0;
  }

  private static boolean relation(WordList words, Draft draft) {
    Relation relation = words.size() > 4 ? null : Relations.of(words.text());
    if (relation == null) {
      return false;
    }
    draft.field(ContactField.RELATION, relation.name());
    return true;
  }

  private static boolean connections(WordList words, Draft draft) {
    if (words.size() != 2 || !words.plain(1).startsWith("connection")) {
      return false;
    }
    draft.field(ContactField.CONNECTIONS, Fields.number(words.slice(0, 1).text(), "connections"));
    return true;
  }

  private static boolean employer(WordList words, Draft draft) {
    for (String lead : List.of("works at", "works for", "employed at", "from", "of")) {
      if (words.has(0, lead)) {
        draft.field(ContactField.ORGANIZATION, words.from(lead.split(" ", -1).length).text());
        return true;
      }
    }
    return false;
  }

  /** "CTO at Payflow", "CTO of Payflow", "Head of Sales", "CTO"; a company alone after a title. */
  private static boolean job(WordList words, Draft draft) {
    WordList title = withoutArticle(words);
    if (Vocabularies.MARKERS.contains(title.plain(0))) {
      return false;
    }
    int at = title.find(1, List.copyOf(AT));
    if (at < title.size() - 1) {
      draft.field(ContactField.TITLE, title.slice(0, at).text());
      company(title.from(at + 1), draft);
      return true;
    }
    int of = title.find(1, List.of("of"));
    if (of < title.size() - 1
        && isTitle(title.slice(0, of))
        && !RANKS.contains(title.plain(of - 1))) {
      draft.field(ContactField.TITLE, title.slice(0, of).text());
      draft.field(ContactField.ORGANIZATION, title.from(of + 1).text());
      return true;
    }
    if (isTitle(title)) {
      draft.field(ContactField.TITLE, title.text());
      return true;
    }
    boolean company =
        draft.has(ContactField.TITLE)
            && !draft.has(ContactField.ORGANIZATION)
            && !title.isEmpty()
            && title.get(0).isNameLike()
            && title.size() <= 4;
    if (company) {
      draft.field(ContactField.ORGANIZATION, title.text());
    }
    return company;
  }

  /** "Payflow at JavaZone": what comes after a second "at" is where they met. */
  private static void company(WordList words, Draft draft) {
    int at = words.find(1, List.copyOf(AT));
    draft.field(ContactField.ORGANIZATION, words.slice(0, at).text());
    if (at < words.size() - 1) {
      draft.event(words.from(at + 1).text());
    }
  }

  private static WordList withoutArticle(WordList words) {
    return words.size() > 1 && Set.of("a", "an", "the", "our", "my").contains(words.plain(0))
        ? words.from(1)
        : words;
  }

  private static boolean isTitle(WordList words) {
    return words.plain().stream().anyMatch(Vocabularies.TITLES::contains);
  }
}
