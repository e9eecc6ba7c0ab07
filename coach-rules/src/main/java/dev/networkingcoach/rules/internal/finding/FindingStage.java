package dev.networkingcoach.rules.internal.finding;

import dev.networkingcoach.api.explain.CycleStage;

/**
 * Where a contact in question stands in the cycle of giving, asking and thanking, as the rules
 * judge it. A rule that wants to know it of more contacts needs them to be put in question, see
 * {@link dev.networkingcoach.rules.internal.standing.StageWanted}.
 *
 * @param contact the contact's id
 * @param stage the stage
 */
public record FindingStage(String contact, CycleStage stage) {}
