package dev.networkingcoach.rules.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.internal.finding.RuleFinding;
import dev.networkingcoach.rules.internal.ranking.RankedFinding;
import dev.networkingcoach.rules.internal.text.FindingWording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Looks closer at an advice. */
public final class AdviceVerifier {
  private static final int STALE_DAYS = Policy.defaults().staleDays();

  private final RankedFinding ranked;
  private final RuleFinding finding;
  private final FindingWording wording;

  AdviceVerifier(RankedFinding ranked, FindingWording wording) {
    this.ranked = ranked;
    this.finding = ranked.finding();
    this.wording = wording;
  }

  /** What it advises to do. */
  public AdviceVerifier action(Action action) {
    assertThat(finding.action()).as("action").isEqualTo(action);
    return this;
  }

  /** The contacts it is about, in this order; none for the owner. */
  public AdviceVerifier about(String... contacts) {
    assertThat(ranked.contacts()).as("contacts").containsExactly(contacts);
    return this;
  }

  /** Its key. */
  public AdviceVerifier keyed(String key) {
    assertThat(ranked.key()).as("key").isEqualTo(key);
    return this;
  }

  /** The day it is due; null for none. */
  public AdviceVerifier due(@Nullable String day) {
    assertThat(finding.due()).as("due").isEqualTo(day == null ? null : LocalDate.parse(day));
    return this;
  }

  /** It has no due date. */
  public AdviceVerifier neverDue() {
    return due(null);
  }

  /** The day by which it is best done; null for none. */
  public AdviceVerifier bestBy(@Nullable String day) {
    assertThat(finding.bestBy()).as("bestBy").isEqualTo(day == null ? null : LocalDate.parse(day));
    return this;
  }

  /** The last day it is shown, under the default {@code staleDays}. */
  public AdviceVerifier until(String day) {
    LocalDate last = LocalDate.parse(day);
    assertThat(finding.isShown(last, STALE_DAYS)).as("shown on %s", last).isTrue();
    assertThat(finding.isShown(last.plusDays(1), STALE_DAYS)).as("shown after %s", last).isFalse();
    return this;
  }

  /** It is shown as long as its condition holds. */
  public AdviceVerifier neverStale() {
    assertThat(finding.isShown(LocalDate.MAX.minusDays(1), STALE_DAYS)).as("never stale").isTrue();
    return this;
  }

  /** How pressing it is. */
  public AdviceVerifier urgency(Urgency urgency) {
    assertThat(ranked.urgency()).as("urgency").isEqualTo(urgency);
    return this;
  }

  /** Its score. */
  public AdviceVerifier score(int score) {
    assertThat(ranked.score()).as("score").isEqualTo(score);
    return this;
  }

  /** Its topics in folded form, in this order. */
  public AdviceVerifier topics(String... topics) {
    assertThat(ranked.topics()).extracting(Topic::folded).as("topics").containsExactly(topics);
    return this;
  }

  /** The id of its target; null for none. */
  public AdviceVerifier target(@Nullable String target) {
    Target found = finding.target();
    assertThat(found == null ? null : found.id()).as("target").isEqualTo(target);
    return this;
  }

  /** Its sentences together contain each of these. */
  public AdviceVerifier because(String... parts) {
    assertThat(String.join("\n", wording.text(ranked).because())).as("because").contains(parts);
    return this;
  }

  /** Its reasons hold none of these. */
  public AdviceVerifier notBecause(String... parts) {
    assertThat(String.join("\n", wording.text(ranked).because()))
        .as("because")
        .doesNotContain(parts);
    return this;
  }
}
