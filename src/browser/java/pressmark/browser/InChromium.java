package pressmark.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the one browser of the run. Where none is installed they are skipped, and say so.
final class InChromium implements ExecutionCondition, ParameterResolver {
  private static final ExtensionContext.Namespace BROWSER =
      ExtensionContext.Namespace.create(InChromium.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Chromium.installed()
        .map(path -> ConditionEvaluationResult.enabled("in " + path))
        .orElseGet(() ->
            ConditionEvaluationResult.disabled(
                "No Chromium or Chrome is installed: the pages were not tried in a browser."
                    + " Install Debian's chromium, or name one in PRESSMARK_BROWSER."));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(BROWSER)
        .computeIfAbsent(
            Chromium.class,
            _ -> Chromium.launch(Chromium.installed().orElseThrow()),
            Chromium.class)
        .browser();
  }
}
