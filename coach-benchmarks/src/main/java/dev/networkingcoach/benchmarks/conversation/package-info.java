/** How long the coach takes to answer in a conversation. */
@NullMarked
package dev.networkingcoach.benchmarks.conversation;

import org.jspecify.annotations.NullMarked;
