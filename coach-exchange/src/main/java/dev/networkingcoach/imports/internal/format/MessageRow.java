package dev.networkingcoach.imports.internal.format;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {@code messages.csv}, without what was said. Immutable and thread-safe.
 *
 * @param line the line it begins at, counted from 1
 * @param conversation the id of the conversation; empty where there is none
 * @param sender who sent it
 * @param recipients whom it was sent to
 * @param sentAt when, as it is written
 * @param subject its subject; often empty
 */
record MessageRow(
    int line,
    String conversation,
    MessageParticipant sender,
    List<MessageParticipant> recipients,
    String sentAt,
    String subject) {

  Stream<MessageParticipant> participants() {
    return Stream.concat(Stream.of(sender), recipients.stream());
  }
}
