package dev.networkingcoach.rules.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * The texts of a rule for one of its actions.
 *
 * @param headline what to do
 * @param brief why, in a clause; null where the first sentence of the reason says it
 * @param reason why
 * @param draft a message to send; null where there is none
 */
record RuleTexts(
    MessageTemplate headline,
    @Nullable MessageTemplate brief,
    MessageTemplate reason,
    @Nullable MessageTemplate draft) {}
