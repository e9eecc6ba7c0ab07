package dev.networkingcoach.rules.internal.own;

import dev.networkingcoach.rules.own.ContactView;
import dev.networkingcoach.rules.own.NetworkView;
import dev.networkingcoach.rules.own.PlanDay;
import dev.networkingcoach.rules.own.StoppedRule;
import dev.networkingcoach.rules.own.StoppedRule.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/** One firing of the rules of a file, in a session that holds views only. Not thread-safe. */
final class DrlFiring implements RuleRuntimeEventListener {
  private final String source;
  private final FoundAdvice found;
  private final FiringLimits limits;
  private final Set<String> out;
  private final Consumer<StoppedRule> stopped;
  private @Nullable String firing;

  /** Thrown where a condition threw something, after which a session is of no more use. */
  static final class ConditionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConditionException(Throwable cause) {
      super(cause);
    }

    StoppedRule stopped(String rule, String source) {
      Throwable root = this;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      return new StoppedRule(
          rule, source, Reason.THREW, "threw " + root + " in its condition.", root);
    }
  }

  /**
   * A firing.
   *
   * @param out the rules that do not fire; those stopped are added
   */
  DrlFiring(
      String source,
      FoundAdvice found,
      FiringLimits limits,
      Set<String> out,
      Consumer<StoppedRule> stopped) {
    this.source = source;
    this.found = found;
    this.limits = limits;
    this.out = out;
    this.stopped = stopped;
  }

  void fire(KieBase base, NetworkView view) {
    KieSession session = base.newKieSession();
    try {
      session.registerChannel("advice", said -> found.add(rule(), said));
      facts(view).forEach(session::insert);
      session.addEventListener(this);
      while (!isDone(session)) {
        // A rule was stopped: the others go on.
      }
    } finally {
      limits.end();
      session.dispose();
    }
  }

  private boolean isDone(KieSession session) {
    firing = null;
    try {
      session.fireAllRules(this::mayFire);
      return true;
    } catch (ConsequenceException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      stop(
          cause instanceof FiringLimits.StopException stop
              ? new StoppedRule(
                  rule(), source, stop.reason(), String.valueOf(stop.getMessage()), null)
              : new StoppedRule(rule(), source, Reason.THREW, "threw " + cause + ".", cause));
      return false;
    } catch (RuntimeException | StackOverflowError e) {
      throw new ConditionException(e);
    }
  }

  private boolean mayFire(Match match) {
    String rule = match.getRule().getName();
    if (out.contains(rule)) {
      return false;
    }
    firing = rule;
    try {
      limits.next(rule);
      return true;
    } catch (FiringLimits.StopException e) {
      stop(new StoppedRule(rule, source, e.reason(), String.valueOf(e.getMessage()), null));
      return false;
    }
  }

  private void stop(StoppedRule rule) {
    out.add(rule.rule());
    found.drop(rule.rule());
    stopped.accept(rule);
  }

  private String rule() {
    return firing == null ? "" : firing;
  }

  private static List<Object> facts(NetworkView view) {
    List<Object> facts = new ArrayList<>();
    facts.add(new PlanDay(view.today()));
    facts.add(view.network().owner());
    facts.add(view.network().policy());
    facts.addAll(view.contacts());
    facts.addAll(view.network().interactions());
    facts.addAll(view.network().introductions());
    facts.addAll(view.network().meetings());
    facts.addAll(view.network().targets());
    facts.addAll(view.network().goals());
    facts.addAll(view.network().events());
    facts.addAll(view.network().groups());
    facts.addAll(view.network().resources());
    facts.addAll(view.paths());
    return facts;
  }

  @Override
  public void objectInserted(ObjectInsertedEvent event) {
    refuseOurs(event.getObject());
  }

  @Override
  public void objectUpdated(ObjectUpdatedEvent event) {
    refuseOurs(event.getOldObject());
  }

  @Override
  public void objectDeleted(ObjectDeletedEvent event) {
    refuseOurs(event.getOldObject());
  }

  private static void refuseOurs(Object fact) {
    if (fact.getClass().getPackageName().startsWith(ContactView.class.getPackageName())
        || fact.getClass().getPackageName().startsWith("dev.networkingcoach.api")) {
      throw new FiringLimits.StopException(
          Reason.CHANGED_FACTS,
          "inserts, changes or removes a "
              + fact.getClass().getSimpleName()
              + ", which is a fact of the coach.\nDeclare a type of your own for what your rules"
              + " conclude, and insert that.");
    }
  }
}
