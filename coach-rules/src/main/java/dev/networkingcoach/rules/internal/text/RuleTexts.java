package dev.networkingcoach.rules.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * The texts of a rule for one of its actions.
 *
 * @param headline what to do
 * @param reason why
 * @param draft a message to send; null where there is none
 */
record RuleTexts(
    MessageTemplate headline, MessageTemplate reason, @Nullable MessageTemplate draft) {}
