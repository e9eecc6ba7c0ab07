/**
 * What programs around the journal keep in its database: settings, events to answer, messages to
 * send, and secrets.
 */
@NullMarked
package dev.networkingcoach.api.store;

import org.jspecify.annotations.NullMarked;
