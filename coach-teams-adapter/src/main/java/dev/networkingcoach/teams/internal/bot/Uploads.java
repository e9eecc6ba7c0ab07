package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.content.Bytes;
import dev.networkingcoach.teams.internal.activity.SentFile;
import dev.networkingcoach.teams.internal.connector.FileTransfer;
import java.util.Optional;

/** Files that people put into the chat, for the coach to import. Thread-safe. */
final class Uploads {
  private static final int MOST_BYTES = 32 * 1024 * 1024;

  private final FileTransfer transfer;

  Uploads(FileTransfer transfer) {
    this.transfer = transfer;
  }

  /** The file that hangs on a message; empty for none. */
  static Optional<SentFile> file(Received received) {
    return received.activity().attachments().stream().filter(SentFile::isFile).findFirst();
  }

  /** Reads it; empty where that cannot be done. */
  Optional<Incoming> read(Received received, SentFile file) {
    Optional<Bytes> content = transfer.download(file.address(), MOST_BYTES);
    String name = file.name() == null ? "file" : file.name();
    return content.map(bytes -> new Incoming.Sent(received.id(), name, bytes));
  }
}
