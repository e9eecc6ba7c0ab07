package dev.networkingcoach.rules.internal.finding;

import dev.networkingcoach.api.explain.CycleStage;

/**
 * Where a contact stands in the cycle of giving, asking and thanking, as the rules judge it.
 *
 * @param contact the contact's id
 * @param stage the stage
 */
public record Stage(String contact, CycleStage stage) {}
