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

/**
 * The key by which the addresses of calendars are kept: in a file beside the journal, which its
 * owner alone can read. A copy of the journal without it tells no address.
 */
final class CalendarKey {
  private static final String NAME = "calendars";
  private static final int BYTES = 32;

  private CalendarKey() {}

  /** The cipher with the key in this file, made where it is not there. */
  static TokenCipher in(Path file) {
    if (!Files.exists(file)) {
      byte[] key = new byte[BYTES];
      new SecureRandom().nextBytes(key);
      byte[] text = Base64.getEncoder().encode(key);
      new OutputFile(file.toString()).makePrivate(stream -> stream.write(text), false);
    }
    try (InputStream in = InputFile.open(file.toString())) {
      String key = new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
      return new TokenCipher(Map.of(NAME, key), file.toString());
    } catch (IOException failed) {
      throw InputFile.unreadable(file.toString(), failed);
    }
  }
}
