package dev.networkingcoach.benchmarks.subset;

import dev.networkingcoach.rules.internal.engine.RuleBase;
import dev.networkingcoach.rules.internal.finding.Finding;
import dev.networkingcoach.rules.internal.situation.Situation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;

/** The shipped rules, as far as they belong to the subset. Thread-safe. */
public final class DroolsSubset {
  private static final String INDEX = "/META-INF/kie/dev.networkingcoach/coach-rules/drools-model";

  private final RuleBase rules = new RuleBase(KieBaseBuilder.createKieBaseFromModel(model()));

  /** Fires the rules over the facts of a situation. */
  public List<Finding> judge(Situation situation) {
    return rules.judge(situation).findings();
  }

  private static Model model() {
    Model shipped = shipped();
    ModelImpl subset = new ModelImpl(shipped.getName());
    shipped.getRules().stream()
        .filter(rule -> Subset.RULES.contains(rule.getName()))
        .forEach(subset::addRule);
    shipped.getTypeMetaDatas().forEach(subset::addTypeMetaData);
    return subset.withGlobals(shipped.getGlobals());
  }

  private static Model shipped() {
    InputStream index = Objects.requireNonNull(Finding.class.getResourceAsStream(INDEX), INDEX);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))) {
      String name =
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.contains(":"))
              .findFirst()
              .orElseThrow();
      return Class.forName(name.strip())
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiled rules cannot be loaded.", e);
    }
  }
}
