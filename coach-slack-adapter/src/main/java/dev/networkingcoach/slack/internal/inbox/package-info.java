/** Events that were acknowledged are kept until they are answered, through crashes and stops. */
@NullMarked
package dev.networkingcoach.slack.internal.inbox;

import org.jspecify.annotations.NullMarked;
