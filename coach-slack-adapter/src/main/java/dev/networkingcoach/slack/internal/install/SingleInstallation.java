package dev.networkingcoach.slack.internal.install;

import dev.networkingcoach.api.store.TenantStore;
import dev.networkingcoach.slack.internal.workspace.Workspace;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one installation whose token stands in the settings. What its workspace kept is removed 30
 * days after it took its permission back, unless a token of it is good again by then. Thread-safe.
 */
public final class SingleInstallation implements WorkspaceInstallations {
  private static final Logger LOG = LoggerFactory.getLogger(SingleInstallation.class);

  private final Supplier<WorkspaceInstallation> load;
  private final TenantIndex index;
  private final InstantSource clock;
  private final AtomicReference<@Nullable WorkspaceInstallation> loaded = new AtomicReference<>();
  private final AtomicBoolean removed = new AtomicBoolean();

  /** The installation that this asks Slack for, once; the store keeps whether it was removed. */
  public SingleInstallation(
      Supplier<WorkspaceInstallation> load, TenantStore tenants, InstantSource clock) {
    this.load = load;
    this.index = new TenantIndex(tenants);
    this.clock = clock;
  }

  /** Asks Slack whose token it is, where that is not known yet. */
  public WorkspaceInstallation load() {
    WorkspaceInstallation known = loaded.get();
    if (known == null) {
      known = load.get();
      index.installed(known.workspace().tenant());
      loaded.set(known);
    }
    return known;
  }

  @Override
  public Optional<WorkspaceInstallation> find(Workspace workspace) {
    return !removed.get() && serves(workspace) ? Optional.of(load()) : Optional.empty();
  }

  @Override
  public Optional<WorkspaceInstallation> sole() {
    return Optional.ofNullable(loaded.get());
  }

  private boolean serves(Workspace other) {
    Workspace own = load().workspace();
    if (own.tenant().equals(other.tenant())) {
      return true;
    }
    if (own.enterprise() != null && Objects.equals(own.enterprise(), other.enterprise())) {
      return true;
    }
    return own.team() != null && Objects.equals(own.team(), other.team());
  }

  @Override
  public void renewed(WorkspaceInstallation renewed) {
    throw new IllegalStateException("a token of the settings does not end, so none is renewed.");
  }

  @Override
  public void removed(Workspace workspace) {
    if (serves(workspace) && !removed.getAndSet(true)) {
      LOG.error("Slack took back the token of the settings: nothing is sent any more");
      index.removed(load().workspace().tenant(), clock.instant());
    }
  }

  /** Nothing is forgotten before Slack has told whether the token of the settings is good. */
  @Override
  public void forgetRemoved() {
    if (loaded.get() != null) {
      index.forgetRemoved(clock.instant());
    }
  }

  /** Slack does not take the token: what was to be forgotten by now is. */
  public void refused() {
    index.forgetRemoved(clock.instant());
  }
}
