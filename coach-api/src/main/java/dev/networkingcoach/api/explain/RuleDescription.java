package dev.networkingcoach.api.explain;

/**
 * A rule as documentation. Immutable and thread-safe.
 *
 * @param id the rule's id, such as {@code cycle.thank}
 * @param weight what the rule weighs in the ranking; for a review rule, its rank among those of the
 *     same verdict
 * @param idea whose idea it is, and from which work
 * @param since the version it came with
 * @param when the condition in words
 * @param headline what it advises, with its placeholders in braces
 * @param reason the reason it gives, with its placeholders in braces
 * @param kind what it suggests, in the plural and within a sentence: "follow-ups after meetings";
 *     empty for a review rule
 */
public record RuleDescription(
    String id,
    int weight,
    String idea,
    String since,
    String when,
    String headline,
    String reason,
    String kind) {

  /** The family: what stands before the first dot of the id. */
  public String family() {
    return id.substring(0, id.indexOf('.'));
  }
}
