package dev.networkingcoach.json;

import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.PolicyBuilder;
import dev.networkingcoach.api.facts.Topic;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The policy: a threshold that is given is kept, be it at its default. */
final class ThresholdTable {
  private static final Policy DEFAULTS = Policy.defaults();
  private static final WeightsType WEIGHTS = new WeightsType(1, Policy.MOST_WEIGHT);
  private static final String PLACEHOLDERS = "placeholderNames";

  private record Threshold(
      String name,
      WholeType type,
      Function<Policy, Integer> getter,
      BiConsumer<PolicyBuilder, Integer> setter,
      String description) {}

  private static final List<Threshold> THRESHOLDS =
      List.of(
          new Threshold(
              "followUpDays",
              WholeType.between(0, Policy.MOST),
              Policy::followUpDays,
              PolicyBuilder::followUpDays,
              "Days after an encounter within which to follow up (Holtzclaw)."),
          new Threshold(
              "dormantDays",
              WholeType.between(1, Policy.MOST),
              Policy::dormantDays,
              PolicyBuilder::dormantDays,
              "Days without a touch after which meeting again is a new encounter (house)."),
          new Threshold(
              "givesPerAsk",
              WholeType.between(0, Policy.MOST),
              Policy::givesPerAsk,
              PolicyBuilder::givesPerAsk,
              "Gives that must precede each ask (Vermeiren; the number is house)."),
          new Threshold(
              "askAfterThanksDays",
              WholeType.between(0, Policy.MOST),
              Policy::askAfterThanksDays,
              PolicyBuilder::askAfterThanksDays,
              "Days to leave between thanks and the next ask (house)."),
          new Threshold(
              "wellConnected",
              WholeType.between(0, Policy.MOST),
              Policy::wellConnected,
              PolicyBuilder::wellConnected,
              "Connections from which somebody counts as well connected (house)."),
          new Threshold(
              "thankDays",
              WholeType.between(0, Policy.MOST),
              Policy::thankDays,
              PolicyBuilder::thankDays,
              "Days within which to thank (house)."),
          new Threshold(
              "askPatienceDays",
              WholeType.between(0, Policy.MOST),
              Policy::askPatienceDays,
              PolicyBuilder::askPatienceDays,
              "Days to wait before asking after an ask (house)."),
          new Threshold(
              "advocateList",
              WholeType.between(0, Policy.MOST),
              Policy::advocateList,
              PolicyBuilder::advocateList,
              "Potential advocates to have (Kuzmeski)."),
          new Threshold(
              "matchesPerContact",
              WholeType.between(0, Policy.MOST),
              Policy::matchesPerContact,
              PolicyBuilder::matchesPerContact,
              "Matches of needs with offers to choose for each contact (house)."),
          new Threshold(
              "recommendationList",
              WholeType.between(0, Policy.MOST),
              Policy::recommendationList,
              PolicyBuilder::recommendationList,
              "Recommendations to have received in two years (Alemany; the number is house)."),
          new Threshold(
              "targetList",
              WholeType.between(0, Policy.MOST),
              Policy::targetList,
              PolicyBuilder::targetList,
              "Targets to have (after Watts: name five or six people)."),
          new Threshold(
              "dailyBudget",
              WholeType.between(0, Policy.MOST),
              Policy::dailyBudget,
              PolicyBuilder::dailyBudget,
              "Entries a day's agenda holds at most (house)."),
          new Threshold(
              "maxHops",
              WholeType.between(1, Policy.MOST_HOPS),
              Policy::maxHops,
              PolicyBuilder::maxHops,
              "Ties a path may have at most (house, after Dodds, Muhamad & Watts)."),
          new Threshold(
              "staleDays",
              WholeType.between(0, Policy.MOST),
              Policy::staleDays,
              PolicyBuilder::staleDays,
              "Days after its due date for which an advice still shows (house)."));

  static final FactTable<Policy> POLICY = policy();

  private ThresholdTable() {}

  private static FactTable<Policy> policy() {
    TableBuilder<Policy> table =
        FactTable.of("a policy", "The thresholds of the rules, in days or in counts.");
    for (Threshold one : THRESHOLDS) {
      table.given(
          one.name,
          one.type,
          one.getter.apply(DEFAULTS),
          policy -> policy.isGiven(one.name) ? one.getter.apply(policy) : null,
          one.description);
    }
    return table
        .given(
            PLACEHOLDERS,
            ListType.of(TopicType.TOPIC),
            DEFAULTS.placeholderNames(),
            policy -> policy.isGiven(PLACEHOLDERS) ? policy.placeholderNames() : null,
            "Names that stand for nobody in particular, compared as topics are (house).")
        .preset(
            "weights",
            WEIGHTS,
            Map.of(),
            Policy::weights,
            "What rules weigh, by their ids, in place of their own weight.")
        .list(
            "off",
            TextType.ID,
            policy -> List.copyOf(policy.off()),
            "The ids of rules that do not speak.")
        .build(ThresholdTable::policy);
  }

  private static Policy policy(FieldValuesRead fields) {
    PolicyBuilder policy = Policy.builder();
    for (Threshold one : THRESHOLDS) {
      Integer value = fields.optionalNumber(one.name);
      if (value != null) {
        one.setter.accept(policy, value);
      }
    }
    if (fields.value(PLACEHOLDERS) != null) {
      policy.placeholderNames(fields.list(PLACEHOLDERS, Topic.class));
    }
    WEIGHTS.cast(fields.value("weights")).forEach(policy::weight);
    return policy.off(fields.list("off", String.class).toArray(String[]::new)).build();
  }
}
