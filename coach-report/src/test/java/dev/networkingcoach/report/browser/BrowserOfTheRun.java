package dev.networkingcoach.report.browser;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts a browser for the first test that asks for it, and closes it after the last. */
class BrowserOfTheRun implements ExecutionCondition, BeforeEachCallback, ParameterResolver {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return ReportBrowser.isInstalled()
        ? ConditionEvaluationResult.enabled("Chromium is there")
        : ConditionEvaluationResult.disabled(
            "Chromium or its driver is not in /usr/bin: pages are not looked at."
                + " Maybe install the packages chromium and chromium-driver.");
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    browser(context).reset();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ReportBrowser.class;
  }

  @Override
  public ReportBrowser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return browser(context);
  }

  private static ReportBrowser browser(ExtensionContext context) {
    // The store closes what is in it.
    return context
        .getRoot()
        .getStore(Namespace.create(BrowserOfTheRun.class))
        .computeIfAbsent(ReportBrowser.class, type -> ReportBrowser.start(), ReportBrowser.class);
  }
}
