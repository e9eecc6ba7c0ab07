package dev.networkingcoach.rules;

import dev.networkingcoach.api.explain.CycleStage;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.rules.internal.engine.RuleConclusions;
import dev.networkingcoach.rules.internal.finding.FindingStage;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.own.ContactView;
import dev.networkingcoach.rules.own.NetworkView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What rules of the embedder see of a situation. */
final class ViewAssembly {
  private ViewAssembly() {}

  /** The view of a situation whose contacts were all put in question. */
  static NetworkView view(Situation situation, RuleConclusions conclusions) {
    Map<String, CycleStage> stages = new HashMap<>();
    for (FindingStage stage : conclusions.stages()) {
      stages.put(stage.contact(), stage.stage());
    }
    List<ContactView> contacts = new ArrayList<>();
    for (Standing standing : situation.standings().all()) {
      contacts.add(view(standing, Objects.requireNonNull(stages.get(standing.id()))));
    }
    contacts.sort(Comparator.comparing(ContactView::id));
    return new NetworkView(
        situation.today(),
        upTo(situation.today(), situation.network()),
        contacts,
        OverviewAssembly.paths(situation));
  }

  private static ContactView view(Standing standing, CycleStage stage) {
    return new ContactView(
        standing.id(),
        standing.contact(),
        OverviewAssembly.standing(standing, stage),
        standing.touches().dates(),
        standing.touches().age(),
        standing.exchange().giveAge(),
        standing.exchange().thanksAge(),
        standing.cadence(),
        standing.touches().waits(),
        standing.ahead(),
        standing.anonymous());
  }

  /** The network without what has not happened yet. */
  private static Network upTo(LocalDate today, Network network) {
    List<Interaction> interactions =
        network.interactions().stream().filter(one -> !one.on().isAfter(today)).toList();
    List<Introduction> introductions =
        network.introductions().stream().filter(one -> !one.on().isAfter(today)).toList();
    if (interactions.size() == network.interactions().size()
        && introductions.size() == network.introductions().size()) {
      return network;
    }
    return new Network(
        network.owner(),
        network.contacts(),
        interactions,
        introductions,
        network.meetings(),
        network.persons(),
        network.acquaintances(),
        network.targets(),
        network.goals(),
        network.events(),
        network.groups(),
        network.resources(),
        network.responses(),
        network.policy());
  }
}
