package dev.networkingcoach.rules.own;

import java.util.function.Consumer;

/**
 * A rule of one's own, in Java. Its texts stand in the messages given to the coach's builder, under
 * its id: {@code acme.renewal.headline}, {@code .reason}, {@code .when} and, for a message to send,
 * {@code .draft}.
 *
 * <pre>{@code
 * record Renewal() implements AdviceRule {
 *   public String id() { return "acme.renewal"; }
 *   public int weight() { return 60; }
 *   public void advise(NetworkView facts, Consumer<OwnAdvice> advice) {
 *     for (ContactView who : facts.contacts()) {
 *       if (who.contact().relation() == Relation.CUSTOMER && who.touchAge() > 60) {
 *         advice.accept(OwnAdvice.of("RENEW").about(who).because("days", who.touchAge()));
 *       }
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>One object serves all calls and threads, so it keeps nothing between them. What it throws
 * stops this rule for this call, and no other.
 */
public interface AdviceRule {
  /** Its id, such as {@code acme.renewal}: a family that is none of the coach's, and a name. */
  String id();

  /** What it weighs in the ranking, 1 to 200; the coach's own weigh 22 to 100. */
  int weight();

  /** Whose idea it is, and from which work; empty by default. */
  default String idea() {
    return "";
  }

  /** The version it came with; empty by default. */
  default String since() {
    return "";
  }

  /**
   * Says what is worth doing.
   *
   * @param facts what is known on the day
   * @param advice takes each advice; it refuses too many of them
   */
  void advise(NetworkView facts, Consumer<OwnAdvice> advice);
}
