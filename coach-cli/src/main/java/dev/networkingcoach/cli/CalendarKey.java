package dev.networkingcoach.cli;

import dev.networkingcoach.api.store.TokenCipher;
import dev.networkingcoach.cli.files.InputFile;
import dev.networkingcoach.cli.files.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * The key by which the addresses of calendars are kept: in a file beside the journal, which its
 * owner alone can read. A copy of the journal without it tells no address.
 */
final class CalendarKey {
  private static final String NAME = "calendars";
  private static final int BYTES = 32;

  private CalendarKey() {}

  /** The cipher with the key in this file; empty where there is none. */
  static Optional<TokenCipher> kept(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = InputFile.open(file.toString())) {
      String key = new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
      return isKey(key)
          ? Optional.of(new TokenCipher(Map.of(NAME, key), file.toString()))
          : Optional.empty();
    } catch (IOException failed) {
      throw InputFile.unreadable(file.toString(), failed);
    }
  }

  /** The cipher with the key in this file, made where there is none. */
  static TokenCipher made(Path file) {
    return kept(file)
        .orElseGet(
            () -> {
              byte[] bytes = new byte[BYTES];
              new SecureRandom().nextBytes(bytes);
              String key = Base64.getEncoder().encodeToString(bytes);
              write(file, key);
              return new TokenCipher(Map.of(NAME, key), file.toString());
            });
  }

  private static void write(Path file, String key) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException failed) {
      throw InputFile.unreadable(file.toString(), failed);
    }
    byte[] text = key.getBytes(StandardCharsets.US_ASCII);
    new OutputFile(file.toString()).makePrivate(stream -> stream.write(text), true);
  }

  private static boolean isKey(String text) {
    try {
      return Base64.getDecoder().decode(text).length == BYTES;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }
}
