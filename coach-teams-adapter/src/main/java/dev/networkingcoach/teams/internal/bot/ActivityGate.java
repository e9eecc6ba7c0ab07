package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.http.WebRequest;
import dev.networkingcoach.teams.internal.activity.TeamsActivity;
import dev.networkingcoach.teams.internal.auth.TokenCheck;
import dev.networkingcoach.teams.internal.auth.TokenVerdict;
import dev.networkingcoach.teams.internal.connector.AllowedHosts;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Decides whether an activity comes in. Thread-safe. */
public final class ActivityGate {
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
  public ActivityGate(Optional<TokenCheck> tokens, AllowedHosts hosts, Set<String> tenants) {
    this.tokens = tokens;
    this.hosts = hosts;
    this.tenants = Set.copyOf(tenants);
  }

  /** Whether the request may come in, before its body is looked at. */
  TokenVerdict before(WebRequest request) {
    if (tokens.isEmpty()) {
      return LocalSender.is(request)
          ? new TokenVerdict.Accepted()
          : new TokenVerdict.Refused(401, "in development only this machine may send");
    }
    return request.header("Authorization").isPresent()
        ? new TokenVerdict.Accepted()
        : new TokenVerdict.Refused(401, "there is no token");
  }

  /** Whether the activity may come in. */
  TokenVerdict check(WebRequest request, TeamsActivity activity) {
    String serviceUrl = Objects.requireNonNullElse(activity.serviceUrl(), "");
    String channel = Objects.requireNonNullElse(activity.channelId(), "");
    if (tokens.isPresent()) {
      String header = request.header("Authorization").orElse(null);
      TokenVerdict verdict = tokens.get().check(header, channel, serviceUrl);
      if (verdict instanceof TokenVerdict.Refused) {
        return verdict;
      }
    }
    if (hosts.allowed(serviceUrl).isEmpty()) {
      return new TokenVerdict.Refused(403, "the service address is not one of those allowed");
    }
    boolean known =
        tenants.isEmpty() || ActivityReader.tenant(activity).filter(tenants::contains).isPresent();
    return known
        ? new TokenVerdict.Accepted()
        : new TokenVerdict.Refused(403, "the tenant is not one of those allowed");
  }
}
