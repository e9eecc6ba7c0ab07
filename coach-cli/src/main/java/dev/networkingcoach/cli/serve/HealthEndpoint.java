package dev.networkingcoach.cli.serve;

import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.http.WebRequest;
import dev.networkingcoach.http.WebResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers whether all is well: 200 and {@code ok}, or 503 and what is not, a line each.
 * Thread-safe.
 */
final class HealthEndpoint implements WebEndpoint {
  /** Where a process says that it lives. */
  static final String LIVE = "/health/live";

  private static final String PLAIN = "text/plain; charset=utf-8";

  private final String path;
  private final Supplier<List<String>> troubles;

  /**
   * An endpoint.
   *
   * @param path where it answers
   * @param troubles what is not well; empty where all is
   */
  HealthEndpoint(String path, Supplier<List<String>> troubles) {
    this.path = path;
    this.troubles = troubles;
  }

  /** Whether the process lives: it does if it answers. */
  static HealthEndpoint live() {
    return new HealthEndpoint(LIVE, List::of);
  }

  /** Whether the process can do its work now. */
  static HealthEndpoint ready(Supplier<List<String>> troubles) {
    return new HealthEndpoint("/health/ready", troubles);
  }

  @Override
  public String path() {
    return path;
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
    List<String> found = troubles.get();
    return Optional.of(
        found.isEmpty()
            ? WebResponse.of(200, PLAIN, "ok\n")
            : WebResponse.of(503, PLAIN, String.join("\n", found) + "\n"));
  }
}
