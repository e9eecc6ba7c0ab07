package dev.networkingcoach.rules.internal.engine;

import dev.networkingcoach.api.explain.CycleStage;
import dev.networkingcoach.rules.internal.finding.Finding;
import dev.networkingcoach.rules.internal.finding.Objection;
import dev.networkingcoach.rules.internal.finding.Stage;
import java.util.ArrayList;
import java.util.List;

/** What the rules concluded, in no order that means anything. Not thread-safe. */
public final class Conclusions {
  private final List<Finding> findings = new ArrayList<>();
  private final List<Objection> objections = new ArrayList<>();
  private final List<Stage> stages = new ArrayList<>();

  Conclusions() {}

  void add(Finding finding) {
    findings.add(finding);
  }

  void add(Objection objection) {
    objections.add(objection);
  }

  void add(Stage stage) {
    stages.add(stage);
  }

  /** What is worth doing. */
  public List<Finding> findings() {
    return findings;
  }

  /** What speaks against a planned action. */
  public List<Objection> objections() {
    return objections;
  }

  /** Where the contacts in question stand in the cycle, each once. */
  public List<Stage> stages() {
    return stages;
  }

  /** The stage of the cycle the rules gave a contact in question. */
  public CycleStage stageOf(String contact) {
    return stages.stream()
        .filter(stage -> stage.contact().equals(contact))
        .map(Stage::stage)
        .findFirst()
        .orElseThrow();
  }
}
