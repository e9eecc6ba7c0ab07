package dev.networkingcoach.rules.internal.engine;

import dev.networkingcoach.rules.internal.finding.FindingStage;
import dev.networkingcoach.rules.internal.finding.ReviewObjection;
import dev.networkingcoach.rules.internal.finding.RuleFinding;
import dev.networkingcoach.rules.internal.situation.Situation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.drools.base.rule.EntryPointId;
import org.drools.core.common.InternalWorkingMemoryEntryPoint;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The compiled rules, shared by all threads: what is fired over one situation is forgotten with its
 * session. Thread-safe.
 */
public final class RuleBase {
  private static final Logger LOG = LoggerFactory.getLogger(RuleBase.class);
  private static final String INDEX = "/META-INF/kie/dev.networkingcoach/coach-rules/drools-model";

  /** Whoever was put away stays away. */
  private static final String ALWAYS_ON = "review.archived";

  private static final String ENTRY_POINT = EntryPointId.DEFAULT.getEntryPointId();

  private final KieBase rules;

  /** A rule base over rules compiled by whatever means. */
  public RuleBase(KieBase rules) {
    this.rules = rules;
  }

  /** The rules as they were compiled when this library was built. */
  public static RuleBase prebuilt() {
    long start = System.nanoTime();
    KieBase rules = KieBaseBuilder.createKieBaseFromModel(models());
    LOG.debug("rule base ready after {} ms", (System.nanoTime() - start) / 1_000_000);
    return new RuleBase(rules);
  }

  /** The rules, for documentation and tests. */
  public KieBase rules() {
    return rules;
  }

  /**
   * Fires all rules over a situation but those its policy turned off; further facts may be given,
   * such as a planned action.
   */
  public RuleConclusions judge(Situation situation, Object... further) {
    Set<String> off = situation.network().policy().off();
    return off.isEmpty()
        ? fire(null, situation, further)
        : judge(id -> !off.contains(id) || id.equals(ALWAYS_ON), situation, further);
  }

  /** Fires the rules of some ids only, as tests do that look at one rule alone. */
  public RuleConclusions judge(Predicate<String> ids, Situation situation, Object... further) {
    return fire(match -> ids.test(match.getRule().getName()), situation, further);
  }

  private RuleConclusions fire(
      @Nullable AgendaFilter agendaFilter, Situation situation, Object... further) {
    RuleConclusions conclusions = new RuleConclusions();
    KieSession session = rules.newKieSession();
    try {
      session.registerChannel("advice", finding -> conclusions.add((RuleFinding) finding));
      session.registerChannel(
          "objections", objection -> conclusions.add((ReviewObjection) objection));
      insertNew(session, situation.facts());
      for (Object fact : further) {
        session.insert(fact);
      }
      session.fireAllRules(agendaFilter);
      session
          .getObjects(new ClassObjectFilter(FindingStage.class))
          .forEach(stage -> conclusions.add((FindingStage) stage));
      return conclusions;
    } finally {
      session.dispose();
    }
  }

  /**
   * Inserts facts of which a session has none yet: the engine then need not look for each of them
   * among those it has, nor remember it for those who ask for the session's facts, as nobody does.
   * The facts wait, as any that are inserted, until the rules are fired, by the same thread.
   */
  private static void insertNew(KieSession session, List<Object> facts) {
    InternalWorkingMemoryEntryPoint entryPoint =
        (InternalWorkingMemoryEntryPoint) session.getEntryPoint(ENTRY_POINT);
    for (Object fact : facts) {
      entryPoint.insertAsync(fact);
    }
  }

  private static List<Model> models() {
    InputStream index = RuleBase.class.getResourceAsStream(INDEX);
    if (index == null) {
      throw new IllegalStateException(
          "The compiled rules ("
              + INDEX
              + ") are not in the class path.\n"
              + "Maybe the jar of coach-rules was repackaged without its META-INF/kie folder.");
    }
    List<Model> models = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.contains(":")) {
          models.add(model(line.strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return models;
  }

  private static Model model(String name) {
    try {
      return Class.forName(name, true, RuleBase.class.getClassLoader())
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiled rules (" + name + ") cannot be loaded.", e);
    }
  }
}
