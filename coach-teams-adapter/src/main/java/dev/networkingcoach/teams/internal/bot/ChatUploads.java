package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.teams.internal.activity.SentFile;
import dev.networkingcoach.teams.internal.connector.FileTransfer;
import java.util.List;
import java.util.Optional;

/** Files that people put into the chat, for the coach to import. Thread-safe. */
final class ChatUploads {
  /** How many megabytes a file may have. */
  static final int MOST_MEGABYTES = 32;

  private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

  private final FileTransfer transfer;

  ChatUploads(FileTransfer transfer) {
    this.transfer = transfer;
  }

  /** The files of a message that may hold contacts: no pictures, sounds or films. */
  static List<SentFile> files(AcceptedActivity received) {
    return received.activity().attachments().stream()
        .filter(SentFile::isFile)
        .filter(file -> !file.isMedia())
        .toList();
  }

  /**
   * Reads one; empty where that cannot be done.
   *
   * @param id unique among all that the person does
   * @param words what they wrote beside it
   */
  Optional<Incoming> read(SentFile file, String id, String words) {
    Optional<ContentBytes> content = transfer.download(file.address(), MOST_BYTES);
    return content.map(bytes -> new Incoming.Sent(id, file.shownName(), bytes, words));
  }
}
