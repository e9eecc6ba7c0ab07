package dev.networkingcoach.language.internal.text;

import dev.networkingcoach.language.command.When;
import org.jspecify.annotations.Nullable;

/**
 * Tokens, and the day that was among them. Immutable and thread-safe.
 *
 * @param row the tokens without the day
 * @param when the day; null where none is told
 * @param lead what announced it, such as "until"; empty for nothing
 * @param said the words that told it; empty where none is told
 * @param problem why no day can be taken from words that mean one; null where there is none
 * @param another a second day among the words; null where there is none
 */
public record DatedRow(
    TokenRow row,
    @Nullable When when,
    String lead,
    String said,
    @Nullable String problem,
    @Nullable When another) {}
