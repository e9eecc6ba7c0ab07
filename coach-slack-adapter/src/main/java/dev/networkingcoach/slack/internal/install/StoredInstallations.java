package dev.networkingcoach.slack.internal.install;

import dev.networkingcoach.api.store.TenantStore;
import dev.networkingcoach.api.store.TokenCipher;
import dev.networkingcoach.slack.internal.workspace.Workspace;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Installations in the journal's database, their tokens encrypted. What a workspace kept is removed
 * 30 days after it took its permission back. Thread-safe, for several servers on one database.
 */
public final class StoredInstallations implements WorkspaceInstallations {
  private static final Logger LOG = LoggerFactory.getLogger(StoredInstallations.class);
  private static final String NAME = "slack.installation.";
  private static final String WHOLE_ORGANIZATION = "org";

  private final TenantStore tenants;
  private final TokenCipher cipher;
  private final InstantSource clock;
  private final TenantIndex index;

  /** Installations in this store. */
  public StoredInstallations(TenantStore tenants, TokenCipher cipher, InstantSource clock) {
    this.tenants = tenants;
    this.cipher = cipher;
    this.clock = clock;
    this.index = new TenantIndex(tenants);
  }

  @Override
  public Optional<WorkspaceInstallation> find(Workspace workspace) {
    String team = workspace.team();
    Optional<WorkspaceInstallation> own =
        team == null ? Optional.empty() : read(workspace.tenant(), NAME + team);
    return workspace.enterprise() == null
        ? own
        : own.or(() -> read(workspace.tenant(), NAME + WHOLE_ORGANIZATION));
  }

  /** Keeps an installation; one that was removed less than 30 days ago has its data again. */
  public void save(WorkspaceInstallation installation) {
    String tenant = installation.workspace().tenant();
    write(tenant, name(installation.workspace()), installation);
    index.installed(tenant);
    LOG.info("installed in {}", tenant);
  }

  @Override
  public void renewed(WorkspaceInstallation installation) {
    write(installation.workspace().tenant(), name(installation.workspace()), installation);
  }

  @Override
  public void removed(Workspace workspace) {
    String tenant = workspace.tenant();
    String team = workspace.team();
    boolean own = team != null && tenants.get(tenant, NAME + team).isPresent();
    tenants.remove(tenant, own ? NAME + team : NAME + WHOLE_ORGANIZATION);
    if (names(tenant).findAny().isEmpty()) {
      index.removed(tenant, clock.instant());
    }
  }

  @Override
  public void forgetRemoved() {
    index.forgetRemoved(clock.instant());
  }

  /** Encrypts with the first key what older keys encrypted. */
  public void encryptAnew() {
    for (String tenant : index.installedTenants()) {
      names(tenant).toList().forEach(name -> encryptAnew(tenant, name));
    }
  }

  private void encryptAnew(String tenant, String name) {
    tenants
        .get(tenant, name)
        .filter(cipher::isOld)
        .ifPresent(
            old -> {
              String place = place(tenant, name);
              tenants.put(tenant, name, cipher.encrypt(cipher.decrypt(old, place), place));
              LOG.info("encrypted a token of {} with the first key", tenant);
            });
  }

  private Stream<String> names(String tenant) {
    Map<String, String> all = tenants.all(tenant);
    return all.keySet().stream().filter(name -> name.startsWith(NAME));
  }

  private Optional<WorkspaceInstallation> read(String tenant, String name) {
    return tenants
        .get(tenant, name)
        .map(text -> InstallationText.read(cipher.decrypt(text, place(tenant, name))));
  }

  private void write(String tenant, String name, WorkspaceInstallation installation) {
    String text = InstallationText.write(installation);
    tenants.put(tenant, name, cipher.encrypt(text, place(tenant, name)));
  }

  private static String name(Workspace workspace) {
    return NAME + (workspace.team() == null ? WHOLE_ORGANIZATION : workspace.team());
  }

  private static String place(String tenant, String name) {
    return tenant + "/" + name;
  }
}
