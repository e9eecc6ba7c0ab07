package dev.networkingcoach.rules.own;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Action;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of one's own advises. The coach adds the rule's id and weight, and fills its texts.
 * In DRL it is sent: {@code channels["advice"].send( OwnAdvice.of("RENEW").about($who) )}. Not
 * thread-safe.
 */
public final class OwnAdvice {
  private static final Pattern ACTION = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

  private final Action action;
  private final @Nullable String ownAction;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private List<String> contacts = List.of();
  private List<Topic> topics = List.of();
  private @Nullable String anchor;
  private @Nullable LocalDate due;
  private @Nullable LocalDate bestBy;
  private @Nullable LocalDate until;

  private OwnAdvice(Action action, @Nullable String ownAction) {
    this.action = action;
    this.ownAction = ownAction;
  }

  /**
   * Advises an action of one's own.
   *
   * @param ownAction its name, such as {@code RENEW}: capital letters, digits and underscores
   * @throws IllegalArgumentException if the name is none
   */
  public static OwnAdvice of(String ownAction) {
    if (!ACTION.matcher(ownAction).matches()) {
      throw new IllegalArgumentException(
          "action ("
              + ownAction
              + ") must be capital letters, digits and underscores, 64 at most.\n"
              + "Maybe RENEW.");
    }
    return new OwnAdvice(Action.OWN, ownAction);
  }

  /** Advises an action the coach knows, such as {@link Action#RECONNECT}. */
  public static OwnAdvice of(Action action) {
    return new OwnAdvice(Objects.requireNonNull(action, "action"), null);
  }

  /** It is about these contacts, in this order. Without any it is about the owner. */
  public OwnAdvice about(ContactView... who) {
    this.contacts = Arrays.stream(who).map(ContactView::id).toList();
    return this;
  }

  /**
   * A value that the texts show as {@code {name}}: a fact of the coach's API, a {@link
   * ContactView}, a whole number, a date, an enum constant, a text, or a list of these. Null is
   * left out.
   */
  public OwnAdvice because(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value);
    }
    return this;
  }

  /** It is about these topics. */
  public OwnAdvice topics(Topic... topics) {
    this.topics = List.of(topics);
    return this;
  }

  /** Tells it from other advice of the rule about the same contacts: an id, or a day. */
  public OwnAdvice anchor(Object anchor) {
    this.anchor = anchor.toString();
    return this;
  }

  /**
   * When it is due; without a date by default. It goes stale some days later, as all advice does.
   */
  public OwnAdvice due(LocalDate due) {
    this.due = due;
    return this;
  }

  /** By when it is best done; without a date by default. */
  public OwnAdvice bestBy(LocalDate bestBy) {
    this.bestBy = bestBy;
    return this;
  }

  /** The last day it is shown, in place of going stale. */
  public OwnAdvice until(LocalDate until) {
    this.until = until;
    return this;
  }

  /** What to do; {@link Action#OWN} for an action of one's own. */
  public Action action() {
    return action;
  }

  /** The name of the action of one's own; null for one the coach knows. */
  public @Nullable String ownAction() {
    return ownAction;
  }

  /** The ids of the contacts. */
  public List<String> contacts() {
    return contacts;
  }

  /** The values, by name. */
  public Map<String, Object> values() {
    return Collections.unmodifiableMap(values);
  }

  /** The topics. */
  public List<Topic> topics() {
    return topics;
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

  /** The last day it is shown; null where it goes stale. */
  public @Nullable LocalDate until() {
    return until;
  }
}
