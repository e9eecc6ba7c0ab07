package dev.networkingcoach.rules.internal.standing;

/**
 * A contact of whom some rule wants to know the stage of the cycle: they offer what the owner
 * needs, stand first on a way to a target, or are asked about. Stages are judged of these only, for
 * most contacts' stage decides nothing.
 *
 * @param contact the contact's id
 * @param standing where the contact stands
 */
public record StageWanted(String contact, Standing standing) {}
