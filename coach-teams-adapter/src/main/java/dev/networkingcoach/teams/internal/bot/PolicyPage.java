package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.http.WebRequest;
import dev.networkingcoach.http.WebResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A page that the app's manifest names, for anybody to read: the operator's own text or ours.
 * Immutable and thread-safe.
 *
 * @param path where it is, such as {@code /privacy}
 * @param mediaType HTML or plain text, in UTF-8
 * @param text what it says
 */
public record PolicyPage(String path, String mediaType, String text) implements WebEndpoint {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String PLAIN = "text/plain; charset=utf-8";

  /** Nothing on the page runs, and it loads nothing. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

  /** Our own text. */
  public static PolicyPage ours(String path) {
    String resource = "/dev/networkingcoach/teams" + path + ".html";
    try (InputStream in = PolicyPage.class.getResourceAsStream(resource)) {
      byte[] text = Objects.requireNonNull(in, resource).readAllBytes();
      return new PolicyPage(path, HTML, new String(text, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The operator's text: HTML where the file's name ends in .html or .htm, else plain text.
   *
   * @throws IOException if the file cannot be read or is not in UTF-8
   */
  public static PolicyPage of(String path, Path file) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    boolean html = name.endsWith(".html") || name.endsWith(".htm");
    return new PolicyPage(path, html ? HTML : PLAIN, Files.readString(file));
  }

  @Override
  public int mostBytes() {
    return 0;
  }

  @Override
  public Optional<WebResponse> answer(WebRequest request) {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Optional.empty();
    }
    Map<String, String> headers =
        Map.of(
            "Content-Type",
            mediaType,
            "Content-Security-Policy",
            POLICY,
            "X-Content-Type-Options",
            "nosniff");
    return Optional.of(new WebResponse(200, headers, text));
  }
}
