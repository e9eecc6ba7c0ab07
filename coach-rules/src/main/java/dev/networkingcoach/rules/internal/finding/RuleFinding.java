package dev.networkingcoach.rules.internal.finding;

import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.rules.internal.standing.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found worth doing: the raw advice, with the matched facts that made it true. A rule
 * fills one in its consequence and inserts it; after that nobody changes it. Not thread-safe.
 */
public final class RuleFinding {
  private final String rule;
  private final Action action;
  private List<Standing> contacts = List.of();
  private List<Topic> topics = List.of();

  /** The last day that documents can hold. */
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final MatchedFacts evidence = new MatchedFacts();
  private @Nullable Target target;
  private @Nullable String ownAction;
  private @Nullable String subject;
  private @Nullable String anchor;
  private @Nullable LocalDate due;
  private @Nullable LocalDate bestBy;
  private @Nullable LocalDate until;
  private boolean neverStale;

  private RuleFinding(String rule, Action action) {
    this.rule = rule;
    this.action = action;
  }

  /** A finding of the rule with this id. */
  public static RuleFinding advise(String rule, Action action) {
    return new RuleFinding(rule, action);
  }

  /** The action is one of the embedder's own, of this name; null for one of the coach's. */
  public RuleFinding ownAction(@Nullable String name) {
    this.ownAction = name;
    return this;
  }

  /** It is about this contact. */
  public RuleFinding about(Standing contact) {
    this.contacts = List.of(contact);
    return this;
  }

  /** It is about these contacts, in this order. */
  public RuleFinding about(List<Standing> several) {
    this.contacts = several;
    return this;
  }

  /** It leads to this target. */
  public RuleFinding target(Target target) {
    this.target = target;
    return this;
  }

  /** It is about this topic; others found under the same key join it. */
  public RuleFinding topic(Topic topic) {
    return topics(List.of(topic));
  }

  /** It is about these topics, in order of their folded form. */
  public RuleFinding topics(List<Topic> topics) {
    this.topics = topics;
    return this;
  }

  /** What its key names in place of the contacts: an id. */
  public RuleFinding subject(String id) {
    this.subject = id;
    return this;
  }

  /** What tells it from other advice of the rule about the same contacts: an id. */
  public RuleFinding anchor(String id) {
    this.anchor = id;
    return this;
  }

  /** What tells it from other advice of the rule about the same contacts: a day. */
  public RuleFinding anchor(LocalDate day) {
    this.anchor = day.toString();
    return this;
  }

  /** When it is due, but no later than a document can hold; null for no date. */
  public RuleFinding due(@Nullable LocalDate due) {
    this.due = due == null ? null : atMost(due);
    return this;
  }

  /** By when it is best done, but no later than a document can hold. */
  public RuleFinding bestBy(LocalDate bestBy) {
    this.bestBy = atMost(bestBy);
    return this;
  }

  /** The last day it is shown; by default it goes stale some days after it was due. */
  public RuleFinding until(LocalDate until) {
    this.until = until;
    return this;
  }

  /** It is shown however long ago it was due. */
  public RuleFinding neverStale() {
    this.neverStale = true;
    return this;
  }

  /** A matched fact, or a number out of one, under the name the message bundle knows it by. */
  public RuleFinding because(String name, @Nullable Object fact) {
    evidence.add(name, fact);
    return this;
  }

  /** Whether it is shown on a day, if stale advice is shown for these days after it was due. */
  public boolean isShown(LocalDate today, int staleDays) {
    if (until != null) {
      return !today.isAfter(until);
    }
    return due == null || neverStale || today.toEpochDay() - due.toEpochDay() <= staleDays;
  }

  /** The id of the rule. */
  public String rule() {
    return rule;
  }

  /** What to do. */
  public Action action() {
    return action;
  }

  /** The name of the embedder's own action; null for one of the coach's. */
  public @Nullable String ownAction() {
    return ownAction;
  }

  /** The contacts, in the rule's order. */
  public List<Standing> contacts() {
    return contacts;
  }

  /** The topic; none where it is about no topic. */
  public List<Topic> topics() {
    return topics;
  }

  /** The target; null for none. */
  public @Nullable Target target() {
    return target;
  }

  /** What its key names in place of the contacts; null for the contacts. */
  public @Nullable String subject() {
    return subject;
  }

  /** The anchor; null for none. */
  public @Nullable String anchor() {
    return anchor;
  }

  /** When it is due; null for no date. */
  public @Nullable LocalDate due() {
    return due;
  }

  /** By when it is best done; null for no date. */
  public @Nullable LocalDate bestBy() {
    return bestBy;
  }

  /** The matched facts, by name. */
  public MatchedFacts evidence() {
    return evidence;
  }

  private static LocalDate atMost(LocalDate date) {
    return date.isAfter(LAST_DAY) ? LAST_DAY : date;
  }
}
