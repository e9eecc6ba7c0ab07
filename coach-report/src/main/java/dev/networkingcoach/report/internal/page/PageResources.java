package dev.networkingcoach.report.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The files the page is put together from. */
final class PageResources {
  private PageResources() {}

  /** A file's text, its lines ended by line feeds. */
  static String text(String name) {
    try (InputStream resource =
        Objects.requireNonNull(PageResources.class.getResourceAsStream(name), name)) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The texts of some files, one after the other. */
  static String texts(List<String> names) {
    return names.stream().map(PageResources::text).collect(Collectors.joining());
  }
}
