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
public final class Finding {
  private final String rule;
  private final Action action;
  private List<Standing> contacts = List.of();
  private List<Topic> topics = List.of();

  /** The last day that documents can hold. */
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final Evidence evidence = new Evidence();
  private @Nullable Target target;
  private @Nullable String subject;
  private @Nullable String anchor;
  private @Nullable LocalDate due;
  private @Nullable LocalDate bestBy;
  private @Nullable LocalDate until;
  private boolean neverStale;

  private Finding(String rule, Action action) {
    this.rule = rule;
    this.action = action;
  }

  /** A finding of the rule with this id. */
  public static Finding advise(String rule, Action action) {
    return new Finding(rule, action);
  }

  /** It is about this contact. */
  public Finding about(Standing contact) {
    this.contacts = List.of(contact);
    return this;
  }

  /** It is about these contacts, in this order. */
  public Finding about(List<Standing> several) {
    this.contacts = several;
    return this;
  }

  /** It leads to this target. */
  public Finding target(Target target) {
    this.target = target;
    return this;
  }

  /** It is about this topic; others found under the same key join it. */
  public Finding topic(Topic topic) {
    return topics(List.of(topic));
  }

  /** It is about these topics, in order of their folded form. */
  public Finding topics(List<Topic> topics) {
    this.topics = topics;
    return this;
  }

  /** What its key names in place of the contacts: an id. */
  public Finding subject(String id) {
    this.subject = id;
    return this;
  }

  /** What tells it from other advice of the rule about the same contacts: an id. */
  public Finding anchor(String id) {
    this.anchor = id;
    return this;
  }

  /** What tells it from other advice of the rule about the same contacts: a day. */
  public Finding anchor(LocalDate day) {
    this.anchor = day.toString();
    return this;
  }

  /** When it is due, but no later than a document can hold; null for no date. */
  public Finding due(@Nullable LocalDate due) {
    this.due = due == null ? null : atMost(due);
    return this;
  }

  /** By when it is best done, but no later than a document can hold. */
  public Finding bestBy(LocalDate bestBy) {
    this.bestBy = atMost(bestBy);
    return this;
  }

  /** The last day it is shown; by default it goes stale some days after it was due. */
  public Finding until(LocalDate until) {
    this.until = until;
    return this;
  }

  /** It is shown however long ago it was due. */
  public Finding neverStale() {
    this.neverStale = true;
    return this;
  }

  /** A matched fact, or a number out of one, under the name the message bundle knows it by. */
  public Finding because(String name, @Nullable Object fact) {
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
  public Evidence evidence() {
    return evidence;
  }

  private static LocalDate atMost(LocalDate date) {
    return date.isAfter(LAST_DAY) ? LAST_DAY : date;
  }
}
