package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.internal.meaning.SpokenClause;
import dev.networkingcoach.language.internal.name.NameScope;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.SpokenToken;
import dev.networkingcoach.language.internal.text.TokenRow;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words that mean the same without what was said before: names stand for pronouns. */
final class SpokenAgain {
  private static final Set<String> PRONOUNS =
      Set.of("she", "he", "him", "her", "they", "them", "both");

  /** Before these "her" is a person, and not whose. */
  private static final Set<String> AFTER =
      Set.of(
          "for",
          "at",
          "about",
          "on",
          "in",
          "to",
          "with",
          "again",
          "too",
          "and",
          "but",
          "today",
          "yesterday",
          "last",
          "this",
          "over",
          "a",
          "an",
          "the",
          "my",
          "our",
          "if",
          "whether",
          "some",
          "that",
          "via",
          "by",
          "feedback");

  private static final Set<String> MANY = Set.of("they", "them", "both");

  private final NameScope scope;

  SpokenAgain(NameScope scope) {
    this.scope = scope;
  }

  /** The words of a clause, with the day it took over from those before it. */
  String of(SpokenClause clause, @Nullable When carried, List<PersonMention> people) {
    TokenRow row = clause.whole();
    boolean spoken =
        people.stream().anyMatch(one -> one.how() == Kind.PRONOUN) && !scope.spoken().isEmpty();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      SpokenToken token = row.get(i);
      boolean one = scope.spoken().size() == 1 || MANY.contains(token.low());
      boolean pronoun = spoken && one && PRONOUNS.contains(token.low());
      boolean owned =
          pronoun
              && token.low().equals("her")
              && i + 1 < row.size()
              && !token.ends()
              && !AFTER.contains(row.low(i + 1));
      if (pronoun) {
        words.append(' ').append(names()).append(owned ? "'s" : "");
      } else if (!token.text().isEmpty()) {
        boolean joined = token.text().startsWith("'") || token.text().equals("n't");
        String text = token.quoted() ? '"' + token.text() + '"' : token.text();
        words.append(joined || words.isEmpty() ? "" : " ").append(text);
      }
      if (token.ends() && i + 1 < row.size()) {
        words.append(',');
      }
    }
    if (carried != null) {
      words.append(" on ").append(carried.day());
    }
    return words.toString().strip();
  }

  private String names() {
    return scope.spoken().stream().map(NamedContact::name).collect(Collectors.joining(" and "));
  }
}
