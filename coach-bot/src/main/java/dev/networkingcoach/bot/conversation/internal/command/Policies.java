package dev.networkingcoach.bot.conversation.internal.command;

import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.PolicyBuilder;
import dev.networkingcoach.api.facts.Topic;

/** A policy with one threshold changed. */
final class Policies {
  private Policies() {}

  /** A builder with everything as it is in a policy. */
  static PolicyBuilder from(Policy policy) {
    return Policy.builder()
        .followUpDays(policy.followUpDays())
        .dormantDays(policy.dormantDays())
        .givesPerAsk(policy.givesPerAsk())
        .askAfterThanksDays(policy.askAfterThanksDays())
        .wellConnected(policy.wellConnected())
        .thankDays(policy.thankDays())
        .askPatienceDays(policy.askPatienceDays())
        .advocateList(policy.advocateList())
        .targetList(policy.targetList())
        .dailyBudget(policy.dailyBudget())
        .maxHops(policy.maxHops())
        .staleDays(policy.staleDays())
        .placeholderNames(
            policy.placeholderNames().stream().map(Topic::text).toArray(String[]::new));
  }
}
