package dev.networkingcoach.api.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing worth doing, why, and in what words. Immutable and thread-safe.
 *
 * <p>The key is {@code rule/subject}, or {@code rule/subject/anchor} where a rule may advise
 * several things about one subject. The subject is the ids of the contacts, sorted and joined by
 * {@code +}; it is {@code owner} where there is no contact. Within an id of the subject {@code %},
 * {@code +} and {@code /} are written {@code %25}, {@code %2B} and {@code %2F}, so that two
 * subjects never have one key: {@code intro.match/ann+bo%2Bcy}. The anchor, which is a date, an id
 * or a topic, stands as it is. A rule's id holds none of these characters.
 *
 * @param key rule, subjects and anchor; equal keys are one advice
 * @param rule the id of the rule that advises
 * @param action what to do
 * @param ownAction the name of the action where a rule of the embedder's own advises one of its own
 *     ({@link Action#OWN}); null for all others
 * @param contacts the ids of the contacts it is about; empty where it is about the owner
 * @param target the id of the target it is about; null where there is none
 * @param topics the topics it is about in folded form, sorted
 * @param due the day it is due, in the owner's zone; null where it has none
 * @param bestBy the day by which it is best done, in the owner's zone; null where there is none
 * @param urgency how pressing it is on the day of the plan
 * @param score weight of the rule plus the points of the urgency
 * @param suppressed whether a response of the owner hides it from the agenda
 * @param idea whose idea it is, and from which work
 * @param text its words
 */
public record Advice(
    String key,
    String rule,
    Action action,
    @Nullable String ownAction,
    List<String> contacts,
    @Nullable String target,
    List<String> topics,
    @Nullable LocalDate due,
    @Nullable LocalDate bestBy,
    Urgency urgency,
    int score,
    boolean suppressed,
    String idea,
    AdviceText text) {

  /** Copies the lists. */
  public Advice {
    contacts = List.copyOf(contacts);
    topics = List.copyOf(topics);
  }

  /** An advice whose words are there already. */
  public Advice(
      String key,
      String rule,
      Action action,
      String headline,
      List<String> contacts,
      @Nullable String target,
      List<String> topics,
      @Nullable LocalDate due,
      @Nullable LocalDate bestBy,
      Urgency urgency,
      int score,
      boolean suppressed,
      List<String> because,
      String idea,
      @Nullable String draft) {
    this(
        key,
        rule,
        action,
        null,
        contacts,
        target,
        topics,
        due,
        bestBy,
        urgency,
        score,
        suppressed,
        idea,
        AdviceText.of(headline, because, draft));
  }

  /** What to do, as one sentence. */
  public String headline() {
    return text.headline();
  }

  /** The facts that made it true, as sentences with their dates and ids. */
  public List<String> because() {
    return text.because();
  }

  /** A message to send; null where the action is none. */
  public @Nullable String draft() {
    return text.draft();
  }

  /**
   * The values that headline and reasons are made of, typed and with the ids of their facts, to
   * render words of one's own from; none where the advice was built from words.
   */
  public List<AdviceValue> values() {
    return text.values();
  }
}
