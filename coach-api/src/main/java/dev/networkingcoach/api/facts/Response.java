package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the owner answered to an advice. {@link ResponseKind#SNOOZED} hides one advice until a day,
 * {@link ResponseKind#DISMISSED} hides it for good, {@link ResponseKind#MUTED} hides all of its
 * rule for good. Immutable and thread-safe.
 *
 * @param advice the key of the advice; null where a rule is named
 * @param rule the id of the rule; null where an advice is named
 * @param kind what was answered
 * @param on the day of the answer, in the owner's zone
 * @param until the first day a snoozed advice shows again; only a snooze is bound by it
 */
public record Response(
    @Nullable String advice,
    @Nullable String rule,
    ResponseKind kind,
    LocalDate on,
    @Nullable LocalDate until) {

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Response {
    new Checks("response", advice == null ? rule : advice)
        .optionalId("advice", advice)
        .optionalId("rule", rule)
        .required("kind", kind, "SNOOZED, DISMISSED or MUTED")
        .that(
            (advice == null) != (rule == null),
            "advice",
            advice,
            "or rule must be given, and not both")
        .that(
            kind == null || kind == ResponseKind.MUTED || rule == null,
            "rule",
            rule,
            "can be MUTED only",
            "Maybe name the advice by its key.")
        .date("on", on)
        .optionalDate("until", until)
        .that(
            kind != ResponseKind.SNOOZED || until != null,
            "until",
            until,
            "is missing: the day a snooze ends was expected")
        .that(
            until == null || on == null || !until.isBefore(on),
            "until",
            until,
            "must not be before on (" + on + ")")
        .throwIfAny();
  }

  /** A builder for a response of this kind on this day; name the advice or the rule. */
  public static ResponseBuilder builder(ResponseKind kind, LocalDate on) {
    return new ResponseBuilder(kind, on);
  }

  /** A builder that starts from this response. */
  public ResponseBuilder toBuilder() {
    return new ResponseBuilder(this);
  }

  /**
   * The rule this is about: the one named, or that of the advice named, which is what comes before
   * the first slash of its key. An id in a key holds no slash, but an anchor may.
   */
  public String ruleId() {
    if (rule != null) {
      return rule;
    }
    int end = advice == null ? -1 : advice.indexOf('/');
    return end < 0 ? String.valueOf(advice) : String.valueOf(advice).substring(0, end);
  }
}
