package dev.networkingcoach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.rules.internal.engine.RuleBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;

/** Looks at the rule base as a whole, and lists all that is wrong with it at once. */
class RuleBaseTest {
  private static final String DERIVED = "derived.";

  private final Map<String, Rule> rules = new TreeMap<>();

  RuleBaseTest() {
    RuleBase.prebuilt()
        .rules()
        .getKiePackages()
        .forEach(
            kiePackage -> kiePackage.getRules().forEach(rule -> rules.put(rule.getName(), rule)));
  }

  @Test
  void hasNoFault() throws IOException {
    RandomRuns runs = new RandomRuns();
    List<String> faults = new ArrayList<>();
    faults.addAll(metadata());
    faults.addAll(rulebook());
    faults.addAll(new BundleFaults().missing());
    faults.addAll(new BundleFaults().strangers());
    faults.addAll(new BundleFaults().drafts());
    faults.addAll(new BundleFaults().slots(runs.evidence()));
    faults.addAll(documentation());
    faults.addAll(RuleTests.faults(Rulebook.all()));
    faults.addAll(runs.faults());
    assertThat(faults).as("faults of the rule base").isEmpty();
  }

  @Test
  void theRulebookHasFortyOneRulesThatAdviseAndTwelveThatReview() {
    assertThat(Rulebook.weights()).hasSize(41);
    assertThat(Rulebook.reviewing()).hasSize(12);
  }

  /** What derives facts for other rules weighs nothing. */
  private List<String> metadata() {
    List<String> faults = new ArrayList<>();
    rules.forEach(
        (id, rule) -> {
          Set<String> expected = new TreeSet<>(Set.of("idea", "since"));
          if (!id.startsWith(DERIVED)) {
            expected.add("weight");
          }
          if (!rule.getMetaData().keySet().equals(expected)) {
            faults.add(id + ": has the metadata " + rule.getMetaData().keySet());
          }
          rule.getMetaData()
              .forEach(
                  (name, value) -> {
                    if (String.valueOf(value).replace("\"", "").isBlank()) {
                      faults.add(id + ": has a blank @" + name);
                    }
                  });
          if (!id.matches("[a-z-]+\\.[a-z0-9-]+")) {
            faults.add(id + ": is no id such as family.rule-name");
          }
        });
    return faults;
  }

  private List<String> rulebook() {
    List<String> faults = new ArrayList<>();
    for (String id : Rulebook.all()) {
      if (!rules.containsKey(id)) {
        faults.add(id + ": is in the rulebook, not in the rule base");
      }
    }
    rules.forEach(
        (id, rule) -> {
          Integer weight = Rulebook.weights().get(id);
          if (!id.startsWith(DERIVED) && !Rulebook.all().contains(id)) {
            faults.add(id + ": is in the rule base, not in the rulebook");
          } else if (weight != null
              && !weight.toString().equals(String.valueOf(rule.getMetaData().get("weight")))) {
            faults.add(id + ": weighs " + weight + " in the rulebook");
          }
        });
    return faults;
  }

  private static List<String> documentation() throws IOException {
    List<String> page = Files.readAllLines(Path.of("../docs/rules.md"));
    return Rulebook.all().stream()
        .filter(rule -> !page.contains("### `" + rule + "`"))
        .map(rule -> rule + ": is not in docs/rules.md")
        .toList();
  }
}
