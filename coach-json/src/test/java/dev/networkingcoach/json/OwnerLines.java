package dev.networkingcoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of NDJSON, an owner who knows nobody on each, and what a silent coach answers. */
final class OwnerLines {
  private OwnerLines() {}

  static String line(int owner) {
    return "{\"owner\":{\"id\":\"owner-" + owner + "\",\"name\":\"\",\"zone\":\"UTC\"}}";
  }

  static String lines(int owners) {
    return IntStream.rangeClosed(1, owners)
        .mapToObj(OwnerLines::line)
        .collect(Collectors.joining("\n"));
  }

  static String answer(int owner) {
    return "{\"owner\":\"owner-"
        + owner
        + "\",\"today\":\"2026-11-23\",\"advice\":[],\"agenda\":[]}";
  }

  static InputStream input(String lines) {
    return new ByteArrayInputStream(lines.getBytes(UTF_8));
  }

  static void pause(long milliseconds) {
    try {
      Thread.sleep(Math.max(0, milliseconds));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
