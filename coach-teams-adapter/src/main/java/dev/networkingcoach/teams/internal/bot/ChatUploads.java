package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.teams.internal.activity.SentFile;
import dev.networkingcoach.teams.internal.connector.FileTransfer;
import java.util.Optional;

/** Files that people put into the chat, for the coach to import. Thread-safe. */
final class ChatUploads {
  private static final int MOST_BYTES = 32 * 1024 * 1024;

  private final FileTransfer transfer;

  ChatUploads(FileTransfer transfer) {
    this.transfer = transfer;
  }

  /** The file that hangs on a message; empty for none. */
  static Optional<SentFile> file(AcceptedActivity received) {
    return received.activity().attachments().stream().filter(SentFile::isFile).findFirst();
  }

  /** Reads it; empty where that cannot be done. */
  Optional<Incoming> read(AcceptedActivity received, SentFile file) {
    Optional<ContentBytes> content = transfer.download(file.address(), MOST_BYTES);
    String name = file.name() == null ? "file" : file.name();
    return content.map(bytes -> new Incoming.Sent(received.id(), name, bytes));
  }
}
