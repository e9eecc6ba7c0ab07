package dev.networkingcoach.imports.internal.format;

import java.time.LocalDate;

/**
 * The mails between the owner and somebody on one day, in one direction. Immutable and thread-safe.
 *
 * @param person with whom
 * @param sent whether the owner wrote them
 * @param on the day, in the owner's zone
 * @param subject the subject of the first one; empty where it has none
 * @param times how many there were
 */
public record FoundMail(PersonRow person, boolean sent, LocalDate on, String subject, int times) {}
