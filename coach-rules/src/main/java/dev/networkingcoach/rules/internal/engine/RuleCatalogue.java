package dev.networkingcoach.rules.internal.engine;

import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.search.Nearest;
import dev.networkingcoach.rules.internal.text.RuleMessages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * The rules as documentation, from their metadata and the message bundle. What derives facts for
 * other rules, and advises nothing itself, is left out. Immutable and thread-safe.
 */
public final class RuleCatalogue {
  private static final String DERIVED = "derived.";
  private static final List<String> FAMILIES =
      List.of(
          "follow-up",
          "cycle",
          "advocate",
          "value",
          "intro",
          "plan",
          "event",
          "meeting",
          "upkeep",
          "etiquette",
          "review");

  private final List<RuleDescription> rules;
  private final Map<String, RuleDescription> byId = new HashMap<>();

  /** Reads the metadata of every rule of the rule base, in the words of a bundle. */
  public RuleCatalogue(KieBase base, RuleMessages messages) {
    this(base, List.of(), messages);
  }

  /** The same, and the rules an embedder added behind them. */
  public RuleCatalogue(KieBase base, List<RuleDescription> own, RuleMessages messages) {
    List<RuleDescription> found = new ArrayList<>();
    for (KiePackage kiePackage : base.getKiePackages()) {
      for (Rule rule : kiePackage.getRules()) {
        if (!rule.getName().startsWith(DERIVED)) {
          found.add(describe(rule, messages));
        }
      }
    }
    found.addAll(own);
    found.sort(
        Comparator.comparingInt((RuleDescription rule) -> place(rule.family()))
            .thenComparing(RuleDescription::family)
            .thenComparing(RuleDescription::weight, Comparator.reverseOrder())
            .thenComparing(RuleDescription::id));
    rules = List.copyOf(found);
    rules.forEach(rule -> byId.put(rule.id(), rule));
  }

  /** The families of the coach's own rules. */
  public static List<String> families() {
    return FAMILIES;
  }

  private static int place(String family) {
    int place = FAMILIES.indexOf(family);
    return place < 0 ? FAMILIES.size() : place;
  }

  /** All rules: by family, then weight, the heaviest first. */
  public List<RuleDescription> rules() {
    return rules;
  }

  /** The rule with this id. */
  public RuleDescription rule(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  /**
   * Refuses a policy that names a rule nobody knows.
   *
   * @param place where the policy stands
   * @throws InvalidFactsException naming each, and the nearest that is known
   */
  public void check(Policy policy, String place) {
    if (policy.weights().isEmpty() && policy.off().isEmpty()) {
      return;
    }
    List<Fault> faults = new ArrayList<>();
    policy.weights().keySet().forEach(id -> check(id, place + ".weights[\"" + id + "\"]", faults));
    policy.off().forEach(id -> check(id, place + ".off", faults));
    if (!faults.isEmpty()) {
      throw new InvalidFactsException(faults);
    }
  }

  private void check(String id, String place, List<Fault> faults) {
    if (!byId.containsKey(id)) {
      String advice =
          Nearest.to(id, rules.stream().map(RuleDescription::id).toList())
              .map(near -> "Maybe " + near + ".")
              .orElse(null);
      faults.add(new Fault(place, id, "must be the id of a rule", advice));
    }
  }

  private static RuleDescription describe(Rule rule, RuleMessages messages) {
    String id = rule.getName();
    return new RuleDescription(
        id,
        Integer.parseInt(metadata(rule, "weight")),
        messages.idea(id, metadata(rule, "idea")),
        metadata(rule, "since"),
        messages.template(id + ".when"),
        messages.readable(id + ".headline"),
        messages.readable(id + ".reason"),
        messages.kind(id));
  }

  /** The engine keeps the quotes of a string in some versions. */
  private static String metadata(Rule rule, String name) {
    @Nullable Object value = rule.getMetaData().get(name);
    if (value == null) {
      throw new IllegalStateException("The rule " + rule.getName() + " has no @" + name + ".");
    }
    String text = value.toString().strip();
    return text.startsWith("\"") && text.endsWith("\"") && text.length() > 1
        ? text.substring(1, text.length() - 1)
        : text;
  }
}
