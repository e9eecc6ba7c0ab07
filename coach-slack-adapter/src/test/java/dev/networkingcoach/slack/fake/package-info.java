/** What stands in for Slack in tests: an API that enforces its rules, and what it sends. */
@NullMarked
package dev.networkingcoach.slack.fake;

import org.jspecify.annotations.NullMarked;
