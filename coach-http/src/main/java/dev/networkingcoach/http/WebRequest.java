package dev.networkingcoach.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as it arrived. Immutable and thread-safe.
 *
 * @param method such as {@code POST}
 * @param path the path, decoded, without the query
 * @param query the query as it was sent; empty for none
 * @param headers the values of each header by its name in small letters
 * @param body the body in full; its UTF-8 is byte for byte what was sent
 * @param remote the address of the sender, as the front saw it
 */
public record WebRequest(
    String method,
    String path,
    String query,
    Map<String, List<String>> headers,
    String body,
    String remote) {

  /** Copies the headers. */
  public WebRequest {
    Map<String, List<String>> copy = new TreeMap<>();
    headers.forEach((name, values) -> copy.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
    headers = Map.copyOf(copy);
  }

  /** The first value of a header, whose name may be written in any case. */
  public Optional<String> header(String name) {
    List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    return values.stream().findFirst();
  }
}
