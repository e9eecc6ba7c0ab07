package dev.networkingcoach.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.base.common.NetworkNode;
import org.drools.base.rule.IndexableConstraint;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.RightInputAdapterNode;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.drools.mvel.MVELConstraint;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.rule.Rule;

/**
 * Walks the network the engine built and collects joins on equality that have no index: each such
 * join looks at every fact of one side for every fact of the other.
 */
final class UnindexedJoins {
  /** One equality in a conjunction; those in a disjunction have no index by nature. */
  private static final Pattern EQUALITY = Pattern.compile("==|\\.equals\\(");

  private final KieBaseConfiguration configuration;
  private final Set<Integer> seen = new HashSet<>();
  private final List<String> faults = new ArrayList<>();
  private int joins;

  private UnindexedJoins(InternalRuleBase rules) {
    configuration = rules.getRuleBaseConfiguration();
    rules.getRete().getObjectTypeNodes().forEach(this::visit);
  }

  static UnindexedJoins of(KieBase rules) {
    return new UnindexedJoins((InternalRuleBase) rules);
  }

  /** Rule and constraint of each. */
  List<String> faults() {
    return faults;
  }

  /** How many joins on equality were looked at. */
  int joins() {
    return joins;
  }

  private void visit(NetworkNode node) {
    if (!seen.add(node.getId())) {
      return;
    }
    if (node instanceof RightInputAdapterNode<?> right) {
      visit(right.getBetaNode());
    }
    if (node instanceof BetaNode join) {
      for (BetaConstraint<?> constraint : join.getConstraints()) {
        check(join, constraint);
      }
    }
    NetworkNode[] sinks = node.getSinks();
    if (sinks != null) {
      Arrays.stream(sinks).forEach(this::visit);
    }
  }

  private void check(BetaNode join, BetaConstraint<?> constraint) {
    String text = text(constraint);
    boolean equality = !text.contains("||") && EQUALITY.matcher(text).find();
    joins += equality ? 1 : 0;
    boolean indexed =
        join.getRawConstraints().isIndexed()
            && constraint instanceof IndexableConstraint indexable
            && indexable.isIndexable(join.getType(), configuration);
    if ((equality && !indexed) || text.isBlank()) {
      faults.add(rules(join) + ": " + text);
    }
  }

  private static String rules(BetaNode join) {
    return String.join(
        ", ", Arrays.stream(join.getAssociatedRules()).map(Rule::getName).sorted().toList());
  }

  private static String text(BetaConstraint<?> constraint) {
    if (constraint instanceof LambdaConstraint lambda) {
      return lambda.getPredicateInformation().getStringConstraint();
    }
    return constraint instanceof MVELConstraint mvel ? mvel.getExpression() : constraint.toString();
  }
}
