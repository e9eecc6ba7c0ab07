package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.http.WebRequest;
import java.util.List;

/**
 * Tells requests of programs on this machine from those that a proxy on it passes on, and from
 * those of pages in a browser on it, which name their origin.
 */
final class LocalSender {
  private static final List<String> OF_OTHERS =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via", "Origin");

  private LocalSender() {}

  static boolean is(WebRequest request) {
    return isLoopback(request.remote())
        && OF_OTHERS.stream().allMatch(header -> request.header(header).isEmpty());
  }

  private static boolean isLoopback(String remote) {
    String address = remote.replaceAll("^\\[|\\]$", "");
    return address.matches("127(\\.\\d{1,3}){3}")
        || address.equals("::1")
        || address.equals("0:0:0:0:0:0:0:1");
  }
}
