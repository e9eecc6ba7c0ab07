package dev.networkingcoach.cli.serve;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes parts of the server; one that fails to does not keep open those after it. */
final class Parts {
  private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

  private Parts() {}

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
