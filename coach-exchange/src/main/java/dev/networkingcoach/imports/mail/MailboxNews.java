package dev.networkingcoach.imports.mail;

import java.util.Optional;

/**
 * What came of reading a mailbox. Immutable and thread-safe.
 *
 * @param position how far it was read: to be kept once what was read is recorded
 * @param brokenOff why it was not read to its end; empty where it was
 */
public record MailboxNews(MailboxPosition position, Optional<String> brokenOff) {}
