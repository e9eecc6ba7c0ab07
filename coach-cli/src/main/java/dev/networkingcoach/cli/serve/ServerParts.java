package dev.networkingcoach.cli.serve;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes parts of the server; one that fails to does not keep open those after it. */
final class ServerParts {
  private static final Logger LOG = LoggerFactory.getLogger(ServerParts.class);

  private ServerParts() {}

  static void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception failed) {
      LOG.error(
          "{} did not close in good order: {}",
          part.getClass().getSimpleName(),
          failed.getClass().getName());
    }
  }
}
