package dev.networkingcoach.rules.internal.engine;

import dev.networkingcoach.api.explain.CycleStage;
import dev.networkingcoach.rules.internal.finding.FindingStage;
import dev.networkingcoach.rules.internal.finding.ReviewObjection;
import dev.networkingcoach.rules.internal.finding.RuleFinding;
import java.util.ArrayList;
import java.util.List;

/** What the rules concluded, in no order that means anything. Not thread-safe. */
public final class RuleConclusions {
  private final List<RuleFinding> findings = new ArrayList<>();
  private final List<ReviewObjection> objections = new ArrayList<>();
  private final List<FindingStage> stages = new ArrayList<>();

  RuleConclusions() {}

  /** One thing more that is worth doing. */
  public void add(RuleFinding finding) {
    findings.add(finding);
  }

  void add(ReviewObjection objection) {
    objections.add(objection);
  }

  void add(FindingStage stage) {
    stages.add(stage);
  }

  /** What is worth doing. */
  public List<RuleFinding> findings() {
    return findings;
  }

  /** What speaks against a planned action. */
  public List<ReviewObjection> objections() {
    return objections;
  }

  /** Where the contacts in question stand in the cycle, each once. */
  public List<FindingStage> stages() {
    return stages;
  }

  /** The stage of the cycle the rules gave a contact in question. */
  public CycleStage stageOf(String contact) {
    return stages.stream()
        .filter(stage -> stage.contact().equals(contact))
        .map(FindingStage::stage)
        .findFirst()
        .orElseThrow();
  }
}
