package pressmark.browser;

import com.microsoft.playwright.Browser;
import java.util.Set;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the one browser of the run, and the one archive of samples. Where no browser is
/// installed they are skipped, and say so.
final class InChromium implements ExecutionCondition, ParameterResolver {
  private static final Set<Class<?>> GIVEN = Set.of(Browser.class, SampleArchive.class);
  private static final ExtensionContext.Namespace RUN =
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
    return GIVEN.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var store = context.getRoot().getStore(RUN);
    boolean archive = parameter.getParameter().getType() == SampleArchive.class;
    return archive ? samples(store) : browser(store);
  }

  private static Browser browser(ExtensionContext.Store store) {
    var executable = Chromium.installed().orElseThrow();
    return store
        .computeIfAbsent(Chromium.class, _ -> Chromium.launch(executable), Chromium.class)
        .browser();
  }

  private static SampleArchive samples(ExtensionContext.Store store) {
    var browser = browser(store);
    return store.computeIfAbsent(
        SampleArchive.class, _ -> SampleArchive.serve(browser), SampleArchive.class);
  }
}
