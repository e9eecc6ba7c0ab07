/** Requests of Slack: their signature first, then what they say. */
@NullMarked
package dev.networkingcoach.slack.internal.request;

import org.jspecify.annotations.NullMarked;
