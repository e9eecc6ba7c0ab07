/** Forms as dialogs of Slack, and what was filled in. */
@NullMarked
package dev.networkingcoach.slack.internal.form;

import org.jspecify.annotations.NullMarked;
