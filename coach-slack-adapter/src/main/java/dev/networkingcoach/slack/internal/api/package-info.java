/** Calls to Slack within its limits. */
@NullMarked
package dev.networkingcoach.slack.internal.api;

import org.jspecify.annotations.NullMarked;
