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
import java.util.regex.Pattern;
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
          "feedback",
          "right",
          "straight",
          "directly",
          "immediately",
          "afterwards",
          "later",
          "then",
          "once",
          "twice",
          "back",
          "up",
          "out",
          "when",
          "who",
          "how",
          "what",
          "where",
          "because",
          "since",
          "before",
          "after",
          "from",
          "of",
          "into");

  /** "Call with her Thursday". */
  private static final Pattern TIME =
      Pattern.compile("\\d.*|\\p{L}+day|tomorrow|tonight|last|next|this|again");

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
      String meant = spoken && PRONOUNS.contains(token.low()) ? meant(token, people) : "";
      boolean pronoun = !meant.isEmpty();
      boolean owned =
          pronoun
              && token.low().equals("her")
              && i + 1 < row.size()
              && !token.ends()
              && !AFTER.contains(row.low(i + 1))
              && !TIME.matcher(row.low(i + 1)).matches();
      boolean added = token.from() == token.to();
      String text = added ? token.text() : row.source().substring(token.from(), token.to());
      words.append(pronoun ? meant + (owned ? "'s" : "") : text);
      if (pronoun && row.low(i + 1).equals("'s")) {
        words.append(hasDone(row.low(i + 2)) ? " has" : " is");
        words.append(i + 2 < row.size() ? between(row, i + 1) : "");
        i++;
      } else if (i + 1 < row.size()) {
        words.append(between(row, i));
      }
    }
    if (carried != null) {
      words.append(" on ").append(carried.day());
    }
    return words.toString().strip();
  }

  /** "She's joined" is "has", "she's CTO" is "is". */
  private static boolean hasDone(String next) {
    return next.matches("(\\p{L}{2,}ed|been|got|become|left|taken|gone|found|met|sent|given)")
        && !next.matches("(interested|based|married|retired|excited|tired|worried|pleased|need)");
  }

  /** Whom a pronoun means; empty where that is not clear. */
  private String meant(SpokenToken token, List<PersonMention> people) {
    boolean all = scope.spoken().size() == 1 || MANY.contains(token.low());
    return people.stream()
        .filter(one -> one.how() == Kind.PRONOUN && one.known().size() == 1)
        .filter(one -> one.name().equalsIgnoreCase(token.text()))
        .map(one -> one.known().get(0).name())
        .findFirst()
        .orElseGet(() -> all ? names() : "");
  }

  /** What stands between two tokens, as it was written: brackets tell whose job it is. */
  private static String between(TokenRow row, int at) {
    SpokenToken token = row.get(at);
    SpokenToken next = row.get(at + 1);
    boolean added = isAdded(token) || isAdded(next);
    return token.to() < next.from()
        ? row.source().substring(token.to(), next.from()).replace('\n', ' ')
        : added ? " " : "";
  }

  /** Whether a token stands for a word that was left out. */
  private static boolean isAdded(SpokenToken token) {
    return token.from() == token.to() && !token.text().isEmpty();
  }

  private String names() {
    return scope.spoken().stream().map(NamedContact::name).collect(Collectors.joining(" and "));
  }
}
