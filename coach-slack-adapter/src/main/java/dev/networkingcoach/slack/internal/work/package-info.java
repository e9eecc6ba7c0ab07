/** What is done beside answering a request, and how it is known to be over. */
@NullMarked
package dev.networkingcoach.slack.internal.work;

import org.jspecify.annotations.NullMarked;
