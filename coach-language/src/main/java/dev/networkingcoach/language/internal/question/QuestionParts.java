package dev.networkingcoach.language.internal.question;

import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.language.command.FactQuery.Order;
import dev.networkingcoach.language.command.FactQuery.Period;
import dev.networkingcoach.language.command.FactQuery.Pick;
import dev.networkingcoach.language.command.FactQuery.Wanted;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.name.PersonMention;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words of a question tell, each where it stands first. Not thread-safe. */
final class QuestionParts {
  static final int NOWHERE = -1;

  final List<PersonMention> people = new ArrayList<>();
  final List<Who> who = new ArrayList<>();

  /** Names that nobody known bears. */
  final List<String> strangers = new ArrayList<>();

  /** Those who are not to be asked: "without bothering Marta". */
  final List<Who> avoided = new ArrayList<>();

  /** Words that tell nothing but what the question is about. */
  final List<String> content = new ArrayList<>();

  /** How many of these no word leads to, such as "about" or "on". */
  int unled;

  /** A first name of which several are asked for: "Tom" of "which Toms". */
  @Nullable String namesake;

  private final Map<QuestionTag, Integer> places = new EnumMap<>(QuestionTag.class);
  @Nullable String organization;
  @Nullable String role;
  @Nullable String event;
  @Nullable Relation relation;
  @Nullable Period period;
  @Nullable Integer number;

  /** The command that a question about how something is done is about. */
  @Nullable String topic;

  int firstPerson = NOWHERE;
  int firstMine = NOWHERE;
  int firstMe = NOWHERE;
  boolean isInverted;

  /** Whether it asks for people "there", at a place that was spoken of. */
  boolean isThere;

  /** Whether "in" leads to what is told of people: "in sales", "in Berlin". */
  boolean isIn;

  /** Whether it asks for what can be: "who could …". */
  boolean isPossible;

  /** Whether it asks for what happened: "did Dana help me". */
  boolean isPast;

  /** Whether the days that are named were read as days to come. */
  boolean isAhead;

  void tag(QuestionTag tag, int at) {
    places.putIfAbsent(tag, at);
  }

  boolean has(QuestionTag tag) {
    return places.containsKey(tag);
  }

  boolean hasAny(Set<QuestionTag> tags) {
    return tags.stream().anyMatch(places::containsKey);
  }

  int place(QuestionTag tag) {
    return places.getOrDefault(tag, NOWHERE);
  }

  /** What the question is about, in its own words; null for nothing. */
  @Nullable String about() {
    return content.isEmpty() ? null : String.join(" ", content);
  }

  /** Whether the person, or whoever is asked for, did what stands at a place, and not the owner. */
  boolean isTheirs(int deed) {
    boolean mine = firstMine != NOWHERE && firstMine < deed;
    boolean named = firstPerson != NOWHERE && firstPerson < deed;
    boolean asked = place(QuestionTag.WHO) >= 0 && place(QuestionTag.WHO) < deed && firstMe > deed;
    boolean anybody =
        has(QuestionTag.ANYBODY) && place(QuestionTag.ANYBODY) < deed && firstMe > deed;
    return !mine && (named || asked || anybody);
  }

  /** What kind of answer is wanted. */
  Wanted wanted() {
    if (has(QuestionTag.HOW_MANY)) {
      return Wanted.HOW_MANY_PEOPLE;
    } else if (has(QuestionTag.HOW_OFTEN)) {
      return Wanted.HOW_OFTEN;
    } else if (has(QuestionTag.WHEN)) {
      return Wanted.WHEN;
    } else if (has(QuestionTag.WHO) || has(QuestionTag.SILENT)) {
      return Wanted.WHO;
    } else if (has(QuestionTag.WHAT) && !isInverted) {
      return Wanted.WHAT;
    } else if (has(QuestionTag.ANYBODY) && who.isEmpty()) {
      return Wanted.WHO;
    }
    return isInverted ? Wanted.WHETHER : Wanted.WHAT;
  }

  /** Which of several count: the last, the first, the most frequent; null for all. */
  @Nullable Pick pick() {
    Integer told = number;
    int most = told == null || told < 1 ? 0 : told;
    boolean one = !has(QuestionTag.ANYBODY) || has(QuestionTag.LAST);
    if (has(QuestionTag.OFTEN)) {
      return new Pick(Order.MOST_OFTEN, most == 0 ? Integer.MAX_VALUE : most);
    } else if (has(QuestionTag.NEWEST)) {
      return new Pick(Order.NEWEST, most == 0 ? 5 : most);
    } else if (has(QuestionTag.FIRST)) {
      return new Pick(Order.EARLIEST, Math.max(1, most));
    }
    return has(QuestionTag.LAST) && one ? new Pick(Order.LATEST, Math.max(1, most)) : null;
  }
}
