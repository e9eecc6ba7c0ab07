package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.http.WebRequest;
import dev.networkingcoach.teams.internal.activity.Activity;
import dev.networkingcoach.teams.internal.auth.TokenCheck;
import dev.networkingcoach.teams.internal.auth.Verdict;
import dev.networkingcoach.teams.internal.connector.AllowedHosts;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Decides whether an activity comes in. Thread-safe. */
public final class Gate {
  private final Optional<TokenCheck> tokens;
  private final AllowedHosts hosts;
  private final Set<String> tenants;

  /**
   * A gate.
   *
   * @param tokens the check of tokens; empty in development, where this machine needs none
   * @param hosts where answers may go
   * @param tenants whose people may use the bot; empty for any
   */
  public Gate(Optional<TokenCheck> tokens, AllowedHosts hosts, Set<String> tenants) {
    this.tokens = tokens;
    this.hosts = hosts;
    this.tenants = Set.copyOf(tenants);
  }

  /** Whether the request may come in, before its body is looked at. */
  Verdict before(WebRequest request) {
    if (tokens.isEmpty()) {
      return LocalSender.is(request)
          ? new Verdict.Accepted()
          : new Verdict.Refused(401, "in development only this machine may send");
    }
    return request.header("Authorization").isPresent()
        ? new Verdict.Accepted()
        : new Verdict.Refused(401, "there is no token");
  }

  /** Whether the activity may come in. */
  Verdict check(WebRequest request, Activity activity) {
    String serviceUrl = Objects.requireNonNullElse(activity.serviceUrl(), "");
    String channel = Objects.requireNonNullElse(activity.channelId(), "");
    if (tokens.isPresent()) {
      String header = request.header("Authorization").orElse(null);
      Verdict verdict = tokens.get().check(header, channel, serviceUrl);
      if (verdict instanceof Verdict.Refused) {
        return verdict;
      }
    }
    if (hosts.allowed(serviceUrl).isEmpty()) {
      return new Verdict.Refused(403, "the service address is not one of those allowed");
    }
    boolean known =
        tenants.isEmpty() || Reading.tenant(activity).filter(tenants::contains).isPresent();
    return known
        ? new Verdict.Accepted()
        : new Verdict.Refused(403, "the tenant is not one of those allowed");
  }
}
