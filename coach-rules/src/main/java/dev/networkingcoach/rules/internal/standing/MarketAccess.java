package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Advocacy;

/**
 * A contact has access to one of the owner's markets.
 *
 * @param market the market in folded form
 * @param advocacy how far the contact speaks for the owner
 * @param standing where the contact stands
 */
public record MarketAccess(String market, Advocacy advocacy, Standing standing) {}
