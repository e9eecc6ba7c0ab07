package dev.networkingcoach.rules.internal.own;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.rules.internal.finding.RuleFinding;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.text.RuleMessages;
import dev.networkingcoach.rules.own.ContactView;
import dev.networkingcoach.rules.own.OwnAdvice;
import dev.networkingcoach.rules.own.StoppedRule.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the rules of one's own found in one call, as findings; not that of rules stopped. */
final class FoundAdvice {
  private final Situation situation;
  private final Map<String, Set<String>> shown;
  private final Map<String, List<RuleFinding>> found = new HashMap<>();

  FoundAdvice(Situation situation, RuleMessages messages, Predicate<String> rules) {
    this.situation = situation;
    this.shown = new HashMap<>();
    this.messages = messages;
    this.rules = rules;
  }

  private final RuleMessages messages;
  private final Predicate<String> rules;

  boolean isOn(String rule) {
    return rules.test(rule);
  }

  /**
   * Takes what a rule says.
   *
   * @throws FiringLimits.StopException if it is none that could be shown
   */
  void add(String rule, @Nullable Object said) {
    if (!(said instanceof OwnAdvice advice)) {
      String kind = said == null ? "null" : said.getClass().getName();
      throw bad("sends " + kind + ".\nSend OwnAdvice.of(\"ACTION\").about($contact).");
    }
    RuleFinding finding = RuleFinding.advise(rule, advice.action()).ownAction(advice.ownAction());
    finding.about(advice.contacts().stream().map(this::standing).toList());
    finding.topics(advice.topics()).due(advice.due());
    if (advice.bestBy() != null) {
      finding.bestBy(advice.bestBy());
    }
    if (advice.until() != null) {
      finding.until(advice.until());
    }
    if (advice.anchor() != null) {
      finding.anchor(advice.anchor());
    }
    advice.values().forEach((name, value) -> finding.because(name, plain(value)));
    requireShown(rule, finding, advice);
    found.computeIfAbsent(rule, key -> new ArrayList<>()).add(finding);
  }

  private void requireShown(String rule, RuleFinding finding, OwnAdvice advice) {
    Set<String> missing = new TreeSet<>(shown.computeIfAbsent(rule, messages::requiredFacts));
    missing.removeAll(advice.values().keySet());
    if (!finding.contacts().isEmpty()) {
      missing.removeAll(Set.of("contact", "contacts"));
    }
    if (finding.contacts().size() > 1) {
      missing.remove("other");
    }
    if (!finding.topics().isEmpty()) {
      missing.remove("topics");
    }
    if (!missing.isEmpty()) {
      throw bad(
          "gives no "
              + missing
              + ", which its texts show.\nAdd .because(\""
              + missing.iterator().next()
              + "\", …), or put that part of the text in [brackets].");
    }
  }

  private Standing standing(String contact) {
    Standing standing = situation.standings().of(contact);
    if (standing == null) {
      throw bad("is about the contact " + contact + ", who is archived or not in the network.");
    }
    return standing;
  }

  /** The words know a contact by where they stand. */
  private Object plain(Object value) {
    if (value instanceof ContactView view) {
      return standing(view.id());
    }
    if (value instanceof Contact contact) {
      Standing standing = situation.standings().of(contact.id());
      return standing == null ? contact.name() : standing;
    }
    if (value instanceof Long number) {
      return number == number.intValue() ? (Object) number.intValue() : value;
    }
    return value instanceof List<?> list ? list.stream().map(this::plain).toList() : value;
  }

  private static FiringLimits.StopException bad(String message) {
    return new FiringLimits.StopException(Reason.BAD_ADVICE, message);
  }

  /** Forgets what a rule said. */
  void drop(String rule) {
    found.remove(rule);
  }

  /** All that was found. */
  List<RuleFinding> findings() {
    return found.values().stream().flatMap(List::stream).toList();
  }
}
