package dev.networkingcoach.slack.internal.install;

import dev.networkingcoach.journal.store.TenantStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Which tenants have the app, and since when others have it no more. */
final class TenantIndex {
  static final int KEPT_DAYS = 30;
  private static final String TENANT = "slack";
  private static final String INSTALLED = "installed/";
  private static final String REMOVED = "removed/";

  private final TenantStore tenants;

  TenantIndex(TenantStore tenants) {
    this.tenants = tenants;
  }

  void installed(String tenant) {
    tenants.put(TENANT, INSTALLED + tenant, "yes");
    tenants.remove(TENANT, REMOVED + tenant);
  }

  /** Whether it had the app until now. */
  boolean removed(String tenant, Instant now) {
    boolean had = tenants.get(TENANT, INSTALLED + tenant).isPresent();
    if (had) {
      tenants.put(TENANT, REMOVED + tenant, now.toString());
      tenants.remove(TENANT, INSTALLED + tenant);
    }
    return had;
  }

  List<String> installedTenants() {
    return tenants.all(TENANT).keySet().stream()
        .filter(name -> name.startsWith(INSTALLED))
        .map(name -> name.substring(INSTALLED.length()))
        .toList();
  }

  List<String> toForget(Instant now) {
    Instant latest = now.minus(Duration.ofDays(KEPT_DAYS));
    return tenants.all(TENANT).entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(REMOVED))
        .filter(entry -> !Instant.parse(entry.getValue()).isAfter(latest))
        .map(entry -> entry.getKey().substring(REMOVED.length()))
        .toList();
  }

  void forgotten(String tenant) {
    tenants.remove(TENANT, REMOVED + tenant);
  }
}
