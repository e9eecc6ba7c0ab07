/** Events over a connection that the app opens itself. */
@NullMarked
package dev.networkingcoach.slack.internal.socket;

import org.jspecify.annotations.NullMarked;
