/** Mailboxes on a server, whose headers are read: where they are, and how far they were read. */
@NullMarked
package dev.networkingcoach.imports.mail;

import org.jspecify.annotations.NullMarked;
