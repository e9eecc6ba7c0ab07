package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which kind of favour words speak of. */
public final class Favours {
  private static final Map<String, Favour> WORDS = new HashMap<>();

  static {
    put(Favour.INTRODUCTION, "intro", "intros", "introduction", "introductions", "introduce");
    put(
        Favour.RECOMMENDATION,
        "recommendation",
        "recommendations",
        "recommend",
        "endorsement",
        "reference",
        "testimonial");
    put(
        Favour.REFERRAL,
        "referral",
        "referrals",
        "lead",
        "leads",
        "customer",
        "customers",
        "client",
        "clients",
        "refer");
    put(Favour.HELP, "help", "hand", "support", "helping");
    put(
        Favour.KNOWLEDGE,
        "article",
        "articles",
        "book",
        "books",
        "tip",
        "tips",
        "advice",
        "feedback",
        "slides",
        "link",
        "links",
        "paper",
        "papers",
        "report",
        "knowledge",
        "template",
        "templates",
        "guide",
        "information",
        "info",
        "insight",
        "insights",
        "idea",
        "ideas",
        "checklist",
        "video",
        "notes");
  }

  private Favours() {}

  private static void put(Favour favour, String... words) {
    for (String word : words) {
      WORDS.put(word, favour);
    }
  }

  /** The kind: by the first word that tells; OTHER for what tells nothing; null for nothing. */
  public static @Nullable Favour of(WordList thing) {
    if (thing.isEmpty()) {
      return null;
    }
    for (String word : thing.plain()) {
      Favour favour = WORDS.get(word);
      if (favour != null) {
        return favour;
      }
    }
    return Favour.OTHER;
  }

  /** Whether one of these words names a kind of favour. */
  public static boolean isFavour(WordList words) {
    return words.plain().stream().anyMatch(WORDS::containsKey);
  }

  /** Whether words start with something that can be given, so that they are no name. */
  public static boolean startThing(WordList words) {
    return Vocabularies.ARTICLES.contains(words.plain(0)) || WORDS.containsKey(words.plain(0));
  }

  /** Where whom to introduce to stands, after "an intro to"; the size where it does not. */
  public static int target(WordList thing) {
    List<String> intro = List.of("intro", "introduction", "intros", "introductions");
    int at = thing.find(0, intro);
    boolean to = thing.plain(at + 1).equals("to") || thing.plain(at + 1).equals("with");
    return to && at + 2 < thing.size() ? at + 2 : introduced(thing);
  }

  private static int introduced(WordList thing) {
    for (int i = 0; i + 3 < thing.size(); i++) {
      if (thing.has(i, "introduce me to") || thing.has(i, "refer me to")) {
        return i + 3;
      }
    }
    return thing.size();
  }
}
