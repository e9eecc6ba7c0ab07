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
 * @param direction whether the owner sent or got it
 */
record MessageRow(
    int line,
    String conversation,
    MessageParticipant sender,
    List<MessageParticipant> recipients,
    String sentAt,
    String subject,
    Direction direction) {

  /** Whether the owner sent or got it, as files before 2019 say. */
  enum Direction {
    INCOMING,
    OUTGOING,
    UNSAID
  }

  Stream<MessageParticipant> participants() {
    return Stream.concat(Stream.of(sender), recipients.stream());
  }

  /** Who is the owner by what the row says; none where it does not. */
  Stream<MessageParticipant> saidOwner() {
    return switch (direction) {
      case OUTGOING -> Stream.of(sender);
      case INCOMING -> recipients.size() == 1 ? recipients.stream() : Stream.empty();
      case UNSAID -> Stream.empty();
    };
  }
}
