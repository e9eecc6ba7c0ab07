/** The conversation in Slack: parse, call, render. */
@NullMarked
package dev.networkingcoach.slack;

import org.jspecify.annotations.NullMarked;
