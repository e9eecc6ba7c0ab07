package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.KnownNames.Kind;
import dev.networkingcoach.language.command.QuestionCommand.WhoFits;
import dev.networkingcoach.language.command.QuestionCommand.WhoFits.Where;
import dev.networkingcoach.language.internal.clause.Lists;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Questions for somebody whom something is known of: who needs a designer, who works at Payflow.
 */
final class Fitting {
  private static final List<String> HELP =
      List.of("can help me with", "can help us with", "can help with", "could help me with");
  private static final List<String> WORK =
      List.of("works at", "works for", "is at", "is from", "at", "from");
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "any", "some", "someone", "somebody", "anybody", "anyone", "about");

  private Fitting() {}

  /** After "who": null where somebody is named. */
  static @Nullable Command who(WordList words) {
    Map.Entry<String, ListField> verb = Lists.verb(words, 0);
    Where where = verb == null ? null : where(verb.getValue());
    if (verb != null && where != null) {
      return fits(where, words.from(length(verb.getKey())));
    }
    for (String help : HELP) {
      if (words.has(0, help)) {
        return fits(Where.OFFERS, words.from(length(help)));
      }
    }
    for (String work : WORK) {
      if (words.has(0, work)) {
        return fits(Where.WORK, words.from(length(work)));
      }
    }
    return null;
  }

  /** After "who knows": null where somebody is named. */
  static @Nullable Command knows(Heard heard) {
    WordList words = heard.words();
    boolean isNamed =
        words.isEmpty()
            || words.get(0).isNameLike()
            || heard.context().names().knows(Kind.PERSON, words.text());
    return isNamed && !words.plain(0).equals("about") ? null : fits(Where.ANYWHERE, words);
  }

  private static @Nullable Command fits(Where where, WordList words) {
    int start = 0;
    while (start < words.size() - 1 && ARTICLES.contains(words.plain(start))) {
      start++;
    }
    String text = words.from(start).text().strip();
    return text.isBlank() ? null : new WhoFits(where, text);
  }

  private static @Nullable Where where(ListField list) {
    return switch (list) {
      case NEEDS -> Where.NEEDS;
      case OFFERS -> Where.OFFERS;
      case INTERESTS -> Where.INTERESTS;
      case MARKETS -> Where.MARKETS;
      case EMAILS, LABELS -> null;
    };
  }

  private static int length(String phrase) {
    return phrase.split(" ", -1).length;
  }
}
