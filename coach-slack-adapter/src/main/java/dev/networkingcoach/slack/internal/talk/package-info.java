/** From what arrives to the conversation, and back. */
@NullMarked
package dev.networkingcoach.slack.internal.talk;

import org.jspecify.annotations.NullMarked;
