package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Topic;

/**
 * The owner serves a market.
 *
 * @param market the market in folded form
 * @param written the market as written
 */
public record OwnerServes(String market, Topic written) {}
