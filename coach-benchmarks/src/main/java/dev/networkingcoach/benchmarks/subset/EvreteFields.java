package dev.networkingcoach.benchmarks.subset;

import dev.networkingcoach.api.explain.CycleStage;
import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.rules.internal.finding.Stage;
import dev.networkingcoach.rules.internal.standing.Exchange;
import dev.networkingcoach.rules.internal.standing.InQuestion;
import dev.networkingcoach.rules.internal.standing.Offers;
import dev.networkingcoach.rules.internal.standing.OwnerNeeds;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Thresholds;
import java.util.function.Predicate;
import org.evrete.api.Type;
import org.evrete.api.TypeResolver;

/** What the rules in Evrete look at: a field a condition, so that each is worked out once. */
final class EvreteFields {

  private EvreteFields() {}

  static void declare(TypeResolver types) {
    Type<Standing> standing = types.getOrDeclare(Standing.class);
    declare(standing, "thanks", one -> one.exchange().owedThanks() != null);
    declare(standing, "indebted", EvreteFields::isIndebted);
    declare(standing, "unanswered", EvreteFields::isUnanswered);
    declare(standing, "drifting", EvreteFields::isDrifting);
    declare(standing, "cold", EvreteFields::isCold);
    Type<InQuestion> asked = types.getOrDeclare(InQuestion.class);
    judged(asked, "thanks", EvreteFields::thanks);
    judged(asked, "awaits", one -> !thanks(one) && one.exchange().openAsk() != null);
    judged(asked, "asks", one -> isFree(one) && mayAsk(one));
    judged(asked, "gives", one -> isFree(one) && !mayAsk(one));
    Type<Stage> stage = types.getOrDeclare(Stage.class);
    stage.declareField("contact", String.class, Stage::contact);
    stage.declareBooleanField("ask", one -> one.stage() == CycleStage.ASK);
    types.getOrDeclare(OwnerNeeds.class).declareField("topic", String.class, OwnerNeeds::topic);
    Type<Offers> offers = types.getOrDeclare(Offers.class);
    offers.declareField("topic", String.class, Offers::topic);
    offers.declareField("contact", String.class, Offers::contact);
  }

  private static void declare(Type<Standing> type, String field, Predicate<Standing> holds) {
    type.declareBooleanField(field, holds);
  }

  private static void judged(Type<InQuestion> type, String field, Predicate<Standing> holds) {
    type.declareBooleanField(field, one -> holds.test(one.standing()));
  }

  private static boolean thanks(Standing one) {
    return one.exchange().owedThanks() != null;
  }

  private static boolean isFree(Standing one) {
    return !thanks(one) && one.exchange().openAsk() == null;
  }

  private static boolean mayAsk(Standing one) {
    Exchange exchange = one.exchange();
    return exchange.gives() >= one.policy().givesPerAsk() * (exchange.asks() + 1L)
        && exchange.thanksAge() >= one.policy().askAfterThanksDays()
        && one.touches().age() <= Thresholds.ASKABLE_DAYS;
  }

  private static boolean isIndebted(Standing one) {
    Exchange exchange = one.exchange();
    return exchange.latestAsk() != null
        && (long) exchange.asks() * one.policy().givesPerAsk() > exchange.gives();
  }

  private static boolean isUnanswered(Standing one) {
    Exchange exchange = one.exchange();
    return exchange.openAsk() != null && exchange.openAskAge() >= one.policy().askPatienceDays();
  }

  private static boolean isDrifting(Standing one) {
    return one.contact().advocacy() == Advocacy.NONE
        && one.touches().dates() >= Thresholds.REPEATED_DATES
        && one.touches().age() > one.cadence()
        && one.touches().age() <= Thresholds.DORMANT_TIE_DAYS;
  }

  private static boolean isCold(Standing one) {
    return one.contact().advocacy() != Advocacy.NONE && one.touches().age() >= Thresholds.WARM_DAYS;
  }
}
