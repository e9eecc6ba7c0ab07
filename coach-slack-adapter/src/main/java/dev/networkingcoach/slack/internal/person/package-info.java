/** Who a user of Slack is to the coach, and when they are not to be disturbed. */
@NullMarked
package dev.networkingcoach.slack.internal.person;

import org.jspecify.annotations.NullMarked;
