/**
 * What programs around the journal keep in its database: settings, messages to send, and secrets.
 */
@NullMarked
package dev.networkingcoach.journal.store;

import org.jspecify.annotations.NullMarked;
