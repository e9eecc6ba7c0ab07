/** Replies as blocks of Slack, within its limits. */
@NullMarked
package dev.networkingcoach.slack.internal.render;

import org.jspecify.annotations.NullMarked;
