package dev.networkingcoach.rules;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.networkingcoach.rules.verifier.TestName;
import dev.networkingcoach.rules.verifier.Witness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the test classes named for rules, and tells which rule was not seen to do what it may. */
final class RuleTests {
  private static final String PACKAGE = "dev.networkingcoach.rules.book.";

  private RuleTests() {}

  static List<String> faults(Collection<String> rules) {
    List<String> faults = new ArrayList<>();
    List<String> tested = new ArrayList<>();
    List<DiscoverySelector> tests = new ArrayList<>();
    for (String rule : rules) {
      try {
        tests.add(selectClass(Class.forName(PACKAGE + TestName.of(rule))));
        tested.add(rule);
      } catch (ClassNotFoundException e) {
        faults.add(rule + ": has no test, " + e.getMessage() + " was expected");
      }
    }
    for (TestExecutionSummary.Failure failure : run(tests).getFailures()) {
      faults.add(failure.getTestIdentifier().getLegacyReportingName() + " fails");
    }
    for (String rule : tested) {
      if (!Witness.fired(rule)) {
        faults.add(rule + ": was not seen to fire in its test");
      }
      if (!Witness.silent(rule)) {
        faults.add(rule + ": was not seen to stay silent in its test");
      }
    }
    return faults;
  }

  private static TestExecutionSummary run(List<DiscoverySelector> tests) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(LauncherDiscoveryRequestBuilder.request().selectors(tests).build(), summary);
    return summary.getSummary();
  }
}
