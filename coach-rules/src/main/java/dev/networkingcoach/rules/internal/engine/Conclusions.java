package dev.networkingcoach.rules.internal.engine;

import dev.networkingcoach.api.explain.CycleStage;
import dev.networkingcoach.rules.internal.finding.Finding;
import dev.networkingcoach.rules.internal.finding.Objection;
import dev.networkingcoach.rules.internal.finding.Stage;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;

/**
 * What the rules concluded, in no order that means anything.
 *
 * @param findings what is worth doing
 * @param objections what speaks against a planned action
 * @param stages where the contacts stand in the cycle
 */
public record Conclusions(List<Finding> findings, List<Objection> objections, List<Stage> stages) {

  static Conclusions of(KieSession session) {
    Conclusions conclusions =
        new Conclusions(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Object fact : session.getObjects()) {
      if (fact instanceof Finding finding) {
        conclusions.findings.add(finding);
      } else if (fact instanceof Stage stage) {
        conclusions.stages.add(stage);
      } else if (fact instanceof Objection objection) {
        conclusions.objections.add(objection);
      }
    }
    return conclusions;
  }

  /** The stage the rules gave a contact. */
  public CycleStage stageOf(String contact) {
    return stages.stream()
        .filter(stage -> stage.contact().equals(contact))
        .map(Stage::stage)
        .findFirst()
        .orElseThrow();
  }
}
