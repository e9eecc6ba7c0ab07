package dev.networkingcoach.benchmarks.language;

import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Compares what became of one sentence with its conditions. Not thread-safe. */
final class SentenceJudge {
  private static final int FEWEST_WORDS = 2;

  private final SaidSentence said;
  private final SentenceConditions conditions;
  private final IdentityHashMap<RecordedFact, Set<String>> explained = new IdentityHashMap<>();
  private final List<String> missing = new ArrayList<>();
  private final List<String> tooMuch = new ArrayList<>();

  private SentenceJudge(SaidSentence said, SentenceConditions conditions) {
    this.said = said;
    this.conditions = conditions;
  }

  /** Judges. */
  static JudgedSentence judge(SaidSentence said, SentenceConditions conditions) {
    SentenceJudge judge = new SentenceJudge(said, conditions);
    judge.facts();
    judge.replies();
    List<String> reasons = new ArrayList<>();
    judge.tooMuch.forEach(one -> reasons.add("not expected: " + one));
    judge.missing.forEach(one -> reasons.add("missing: " + one));
    return new JudgedSentence(said, judge.verdict(), reasons);
  }

  private SentenceVerdict verdict() {
    boolean isAnswer = said.replies().get(0).kind() == Reply.Kind.ANSWER;
    boolean isFalseAnswer =
        isAnswer
            && conditions.records().isEmpty()
            && said.recorded().isEmpty()
            && !missing.isEmpty();
    if (!tooMuch.isEmpty() || isFalseAnswer) {
      return SentenceVerdict.WRONG;
    }
    if (missing.isEmpty()) {
      return said.isAsked() ? SentenceVerdict.ASKED : SentenceVerdict.RIGHT;
    }
    return isKept() && !said.isAdmitted() ? SentenceVerdict.PARTLY : SentenceVerdict.NOT_UNDERSTOOD;
  }

  /** Whether something of it is recorded; who is asked knows that a note is only a note. */
  private boolean isKept() {
    return said.recorded().stream()
        .anyMatch(fact -> !said.isAsked() || !fact.kind().equals(FactVocabulary.NOTE));
  }

  private void facts() {
    List<FactCondition> first = new ArrayList<>(conditions.records());
    first.sort(Comparator.comparingInt(FactCondition::weight).reversed());
    first.removeIf(condition -> explain(condition, condition::matches));
    for (FactCondition condition : first) {
      missing.add(condition.written());
      explain(condition, condition::matchesPart);
    }
    for (RecordedFact fact : said.recorded()) {
      conditions.may().stream()
          .filter(condition -> condition.allows(fact))
          .forEach(condition -> explain(fact, condition));
      Set<String> named = explained.get(fact);
      if (named == null ? !isFaithfulNote(fact) : !named.containsAll(fact.telling())) {
        tooMuch.add(fact.toString());
      }
    }
  }

  private boolean explain(FactCondition condition, Predicate<RecordedFact> matches) {
    Optional<RecordedFact> found =
        said.recorded().stream().filter(matches).filter(this::isFree).findFirst();
    found.ifPresent(fact -> explain(fact, condition));
    return found.isPresent();
  }

  /** Several conditions may speak of one change; what was added is counted. */
  private boolean isFree(RecordedFact fact) {
    return fact.change() == RecordedFact.Effect.CHANGED || !explained.containsKey(fact);
  }

  private void explain(RecordedFact fact, FactCondition condition) {
    explained.computeIfAbsent(fact, any -> new HashSet<>()).addAll(condition.named(fact));
  }

  /** A note that says what was said. */
  private boolean isFaithfulNote(RecordedFact fact) {
    if (conditions.nothing()
        || !fact.kind().equals(FactVocabulary.NOTE)
        || fact.change() != RecordedFact.Effect.ADDED) {
      return false;
    }
    List<String> words = words(fact.field("text").asText());
    String all = String.join(" ", said.sentence().pre()) + " " + said.sentence().text();
    Set<String> spoken = new HashSet<>(words(all));
    long same = words.stream().filter(spoken::contains).count();
    return words.size() >= FEWEST_WORDS && 2 * same >= words.size();
  }

  private static List<String> words(String text) {
    return Arrays.stream(PersonName.fold(text).split(" ", -1))
        .filter(word -> word.chars().anyMatch(Character::isLetter))
        .toList();
  }

  private void replies() {
    String words = said.words().toLowerCase(Locale.ROOT);
    conditions.reply().stream()
        .filter(text -> !contains(words, text))
        .forEach(text -> missing.add("the reply says \"" + text + "\""));
    conditions.replyNot().stream()
        .filter(text -> contains(words, text))
        .forEach(text -> tooMuch.add("the reply says \"" + text + "\""));
  }

  private static boolean contains(String words, String text) {
    return ExpectedValue.alternatives(text)
        .anyMatch(one -> words.contains(one.toLowerCase(Locale.ROOT)));
  }
}
