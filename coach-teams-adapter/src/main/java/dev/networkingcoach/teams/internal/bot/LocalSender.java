package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.bot.web.WebRequest;
import java.util.List;

/** Tells requests of this machine from those that a proxy on it passes on. */
final class LocalSender {
  private static final List<String> PASSED_ON =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private LocalSender() {}

  static boolean is(WebRequest request) {
    return isLoopback(request.remote())
        && PASSED_ON.stream().allMatch(header -> request.header(header).isEmpty());
  }

  private static boolean isLoopback(String remote) {
    String address = remote.replaceAll("^\\[|\\]$", "");
    return address.matches("127(\\.\\d{1,3}){3}")
        || address.equals("::1")
        || address.equals("0:0:0:0:0:0:0:1");
  }
}
