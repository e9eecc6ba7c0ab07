package dev.networkingcoach.rules;

import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.api.explain.CycleStage;
import dev.networkingcoach.api.explain.Overview;
import dev.networkingcoach.api.explain.TargetPath;
import dev.networkingcoach.rules.internal.engine.RuleConclusions;
import dev.networkingcoach.rules.internal.finding.FindingStage;
import dev.networkingcoach.rules.internal.situation.Route;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.internal.standing.Exchange;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Touch;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was worked out about contacts and targets, as the answers that show it. */
final class OverviewAssembly {
  private OverviewAssembly() {}

  static Overview overview(Situation situation, RuleConclusions conclusions) {
    Map<String, Standing> standings =
        situation.standings().all().stream()
            .collect(Collectors.toMap(Standing::id, Function.identity()));
    return new Overview(
        conclusions.stages().stream()
            .collect(
                Collectors.toMap(
                    FindingStage::contact,
                    stage ->
                        standing(
                            Objects.requireNonNull(standings.get(stage.contact())),
                            stage.stage()))),
        paths(situation));
  }

  static ContactStanding standing(Standing standing, CycleStage stage) {
    Exchange exchange = standing.exchange();
    Touch last = standing.touches().last();
    Touch followUp = standing.meetings().firstTouchSince();
    return new ContactStanding(
        stage,
        stage == CycleStage.ASK,
        exchange.gives(),
        exchange.asks(),
        exchange.receipts(),
        standing.potential(),
        standing.strength(),
        last == null ? null : last.on(),
        standing.meetings().encounter(),
        followUp == null ? null : followUp.on(),
        exchange.owedThanks(),
        exchange.openAsk());
  }

  static List<TargetPath> paths(Situation situation) {
    return situation.facts().stream()
        .filter(Route.class::isInstance)
        .map(Route.class::cast)
        .map(
            route ->
                new TargetPath(route.target().id(), route.path().nodes(), route.path().strength()))
        .sorted(Comparator.comparing(TargetPath::target))
        .toList();
  }
}
