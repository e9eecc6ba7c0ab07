package dev.networkingcoach.report.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The files the page is put together from. */
final class Resources {
  private Resources() {}

  /** A file's text, its lines ended by line feeds. */
  static String text(String name) {
    try (InputStream resource =
        Objects.requireNonNull(Resources.class.getResourceAsStream(name), name)) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The texts of some files, one after the other. */
  static String texts(List<String> names) {
    return names.stream().map(Resources::text).collect(Collectors.joining());
  }
}
