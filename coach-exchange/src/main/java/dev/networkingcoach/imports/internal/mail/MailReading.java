package dev.networkingcoach.imports.internal.mail;

import java.time.LocalDate;

/**
 * What the mail of all files of an import has in common.
 *
 * @param seen the mails that any of them had
 * @param today the day by which a date that lies ahead is known
 * @param subjects whether subjects are kept
 * @param each is called for each mail
 */
public record MailReading(SeenMails seen, LocalDate today, boolean subjects, Runnable each) {}
