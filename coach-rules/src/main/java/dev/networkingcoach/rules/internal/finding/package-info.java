/** What the rules conclude: findings about what to do, objections to what is planned. */
@NullMarked
package dev.networkingcoach.rules.internal.finding;

import org.jspecify.annotations.NullMarked;
