package dev.networkingcoach.slack.internal.install;

import dev.networkingcoach.slack.internal.workspace.Workspace;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one installation whose token stands in the settings. Thread-safe. */
public final class SingleInstallation implements Installations {
  private static final Logger LOG = LoggerFactory.getLogger(SingleInstallation.class);

  private final Supplier<Installation> load;
  private final AtomicReference<@Nullable Installation> loaded = new AtomicReference<>();
  private final AtomicBoolean removed = new AtomicBoolean();

  /** The installation that this asks Slack for, once. */
  public SingleInstallation(Supplier<Installation> load) {
    this.load = load;
  }

  /** Asks Slack whose token it is, where that is not known yet. */
  public Installation load() {
    Installation known = loaded.get();
    if (known == null) {
      known = load.get();
      loaded.set(known);
    }
    return known;
  }

  @Override
  public Optional<Installation> find(Workspace workspace) {
    return !removed.get() && serves(workspace) ? Optional.of(load()) : Optional.empty();
  }

  @Override
  public Optional<Installation> sole() {
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
  public void renewed(Installation renewed) {
    throw new IllegalStateException("a token of the settings does not end, so none is renewed.");
  }

  @Override
  public void removed(Workspace workspace) {
    if (serves(workspace) && !removed.getAndSet(true)) {
      LOG.error("Slack took back the token of the settings: nothing is sent any more");
    }
  }
}
