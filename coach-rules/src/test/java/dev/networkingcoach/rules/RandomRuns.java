package dev.networkingcoach.rules;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Platform;
import dev.networkingcoach.rules.internal.engine.RuleBase;
import dev.networkingcoach.rules.internal.finding.ReviewObjection;
import dev.networkingcoach.rules.internal.finding.RuleFinding;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.random.RandomNetworks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Watches the rules at work on random networks. */
final class RandomRuns {
  private static final LocalDate TODAY = RandomNetworks.TODAY;
  private static final int NETWORKS = 150;

  private final RuleBase rules = RuleBase.prebuilt();
  private final RuleBasedCoach coach = new RuleBasedCoach(rules, Policy.defaults());
  private final Set<String> faults = new TreeSet<>();
  private final Map<String, Set<String>> evidence = new HashMap<>();

  RandomRuns() {
    RandomNetworks.upTo(NETWORKS).forEach(this::watch);
    Set<String> silent = Rulebook.all();
    silent.removeAll(evidence.keySet());
    silent.forEach(rule -> faults.add(rule + ": was not seen to fire on random networks"));
  }

  Set<String> faults() {
    return faults;
  }

  /** Under which names each rule gave its facts. */
  Map<String, Set<String>> evidence() {
    return evidence;
  }

  private void watch(Network network) {
    try {
      coach.advise(network, TODAY).advice().forEach(this::check);
    } catch (RuntimeException e) {
      faults.add("advise throws: " + e);
    }
    List<Contact> contacts = network.contacts().stream().limit(3).toList();
    for (Contact contact : contacts) {
      for (PlannedAction planned : planned(contact.id())) {
        try {
          coach.review(planned, network, TODAY);
        } catch (RuntimeException e) {
          faults.add("review throws: " + e);
        }
        fire(network, planned, contact);
      }
    }
  }

  private void check(Advice advice) {
    if (!Rulebook.actions().getOrDefault(advice.rule(), Set.of()).contains(advice.action())) {
      faults.add(advice.rule() + ": advises " + advice.action() + ", which the rulebook does not");
    }
    if (Rulebook.MESSAGES.contains(advice.action()) == (advice.draft() == null)) {
      faults.add(advice.rule() + ": " + advice.action() + " with draft " + advice.draft());
    }
  }

  private void fire(Network network, PlannedAction planned, Contact contact) {
    Situation situation = Situation.of(network, TODAY);
    KieSession session = rules.rules().newKieSession();
    try {
      Witness witness = new Witness();
      session.addEventListener(witness);
      session.registerChannel("advice", witness::sees);
      session.registerChannel("objections", witness::sees);
      situation.facts().forEach(session::insert);
      List.of(situation.planned(planned, contact)).forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }

  private static List<PlannedAction> planned(String contact) {
    return List.of(
        new PlannedAction.Ask(contact, Favour.RECOMMENDATION, null),
        new PlannedAction.Pitch(contact),
        new PlannedAction.Talk(contact, " "),
        new PlannedAction.Connect(contact, Platform.FACEBOOK));
  }

  /** Sees which rule concluded what. */
  private final class Witness extends DefaultAgendaEventListener {
    private String firing = "";

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      firing = event.getMatch().getRule().getName();
    }

    private void sees(Object conclusion) {
      if (conclusion instanceof RuleFinding finding) {
        seen(firing, finding.rule(), finding.evidence().names());
      } else if (conclusion instanceof ReviewObjection objection) {
        seen(firing, objection.rule(), objection.evidence().names());
      }
    }

    private void seen(String rule, String id, Set<String> names) {
      if (!rule.equals(id)) {
        faults.add(rule + ": advises under the id " + id);
      }
      evidence.computeIfAbsent(rule, key -> new TreeSet<>()).addAll(names);
    }
  }
}
