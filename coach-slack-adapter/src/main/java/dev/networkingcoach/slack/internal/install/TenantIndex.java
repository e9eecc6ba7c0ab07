package dev.networkingcoach.slack.internal.install;

import dev.networkingcoach.api.store.TenantStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which tenants have the app, and since when others have it no more. */
final class TenantIndex {
  private static final Logger LOG = LoggerFactory.getLogger(TenantIndex.class);
  private static final int KEPT_DAYS = 30;
  private static final String TENANT = "slack";
  private static final String INSTALLED = "installed/";
  private static final String REMOVED = "removed/";

  private final TenantStore tenants;

  TenantIndex(TenantStore tenants) {
    this.tenants = tenants;
  }

  /** It has the app; where it was removed, that is over. */
  void installed(String tenant) {
    tenants.put(TENANT, INSTALLED + tenant, "yes");
    tenants.remove(TENANT, REMOVED + tenant);
  }

  /** Where it had the app until now, the 30 days begin. */
  void removed(String tenant, Instant now) {
    if (tenants.get(TENANT, INSTALLED + tenant).isPresent()) {
      tenants.put(TENANT, REMOVED + tenant, now.toString());
      tenants.remove(TENANT, INSTALLED + tenant);
      LOG.info("removed from {}: its data goes in {} days", tenant, KEPT_DAYS);
    }
  }

  List<String> installedTenants() {
    return tenants.all(TENANT).keySet().stream()
        .filter(name -> name.startsWith(INSTALLED))
        .map(name -> name.substring(INSTALLED.length()))
        .toList();
  }

  /** Forgets the tenants that were removed 30 days ago or longer. */
  void forgetRemoved(Instant now) {
    for (String tenant : removedUntil(now.minus(Duration.ofDays(KEPT_DAYS)))) {
      tenants.forgetTenant(tenant);
      tenants.remove(TENANT, REMOVED + tenant);
      LOG.info("forgot {}, which was removed {} days ago", tenant, KEPT_DAYS);
    }
  }

  private List<String> removedUntil(Instant latest) {
    return tenants.all(TENANT).entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(REMOVED))
        .filter(entry -> !Instant.parse(entry.getValue()).isAfter(latest))
        .map(entry -> entry.getKey().substring(REMOVED.length()))
        .toList();
  }
}
