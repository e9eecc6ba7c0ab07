package dev.networkingcoach.rules;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.explain.Overview;
import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.fault.UnknownContactException;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Verdict;
import dev.networkingcoach.rules.internal.engine.RuleBase;
import dev.networkingcoach.rules.internal.engine.RuleCatalogue;
import dev.networkingcoach.rules.internal.engine.RuleConclusions;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.internal.text.RuleMessages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The coach as a rule base. Loading the rules takes some tenths of a second, so build one and share
 * it: it is thread-safe, keeps nothing between calls, and reads no clock. The thresholds are those
 * of each network's policy, over those of the coach's own.
 *
 * <pre>{@code
 * Coach coach = RuleBasedCoach.builder().build();
 * Plan plan = coach.advise(network, LocalDate.now(network.owner().zone()));
 * }</pre>
 */
public final class RuleBasedCoach implements Coach {
  private final LoadedRules loaded;
  private final RuleMessages messages;
  private final RuleCatalogue catalogue;
  private final PlanAssembly answers;

  RuleBasedCoach(RuleBase rules, Policy policy) {
    this(LoadedRules.of(rules, policy), Locale.ENGLISH);
  }

  RuleBasedCoach(LoadedRules loaded, Locale locale) {
    this.loaded = loaded;
    this.messages = loaded.messages().of(locale);
    this.catalogue = loaded.catalogue(messages);
    this.answers = new PlanAssembly(catalogue, messages);
    catalogue.check(loaded.policy(), "policy");
  }

  /** A builder. */
  public static RuleBasedCoachBuilder builder() {
    return new RuleBasedCoachBuilder();
  }

  /**
   * This coach in another language: the same rules, which are not loaded again, and other words. It
   * takes some milliseconds the first time for a language.
   *
   * @param locale whom to speak to; English and German are shipped, and what a language lacks is
   *     said in English
   */
  public RuleBasedCoach in(Locale locale) {
    return new RuleBasedCoach(loaded, locale);
  }

  /** The languages and countries there are words for, those of the embedder among them. */
  public Set<Locale> locales() {
    return loaded.messages().locales();
  }

  @Override
  public Plan advise(Network network, LocalDate today) {
    Situation situation = situation(network, today);
    return answers.plan(situation, loaded.judge(situation, messages));
  }

  @Override
  public Verdict review(PlannedAction action, Network network, LocalDate today) {
    Objects.requireNonNull(action, "action must not be null: what the owner plans was expected.");
    require(network, today);
    Contact contact = contact(action.contact(), network);
    Situation situation = situation(network, today);
    RuleConclusions conclusions =
        loaded.judge(situation, messages, situation.planned(action, contact));
    return answers.verdict(action, situation, conclusions);
  }

  @Override
  public Explanation explain(String contact, Network network, LocalDate today) {
    require(network, today);
    Contact known = contact(contact, network);
    Situation situation = situation(network, today);
    RuleConclusions conclusions = loaded.judge(situation, messages, situation.explained(known));
    return answers.explanation(known, situation, conclusions);
  }

  @Override
  public Overview overview(Network network, LocalDate today) {
    Situation situation = situation(network, today);
    return OverviewAssembly.overview(situation, loaded.surveyed(situation));
  }

  @Override
  public List<RuleDescription> rules() {
    return catalogue.rules();
  }

  /**
   * A network on a day, under its own policy over that of this coach.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException if its policy names a rule that
   *     this coach does not know
   */
  private Situation situation(Network network, LocalDate today) {
    require(network, today);
    catalogue.check(network.policy(), "$.policy");
    return Situation.of(network, network.policy().over(loaded.policy()), today);
  }

  private static Contact contact(String id, Network network) {
    Objects.requireNonNull(id, "contact must not be null: the id of a contact was expected.");
    return network.contact(id).orElseThrow(() -> UnknownContactException.of(id));
  }

  private static void require(Network network, LocalDate today) {
    Objects.requireNonNull(network, "network must not be null: what the owner knows was expected.");
    Objects.requireNonNull(
        today,
        "today must not be null: the day to advise for was expected.\n"
            + "Maybe LocalDate.now(network.owner().zone()).");
  }
}
