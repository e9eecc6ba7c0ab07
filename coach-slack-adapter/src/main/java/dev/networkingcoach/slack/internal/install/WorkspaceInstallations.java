package dev.networkingcoach.slack.internal.install;

import dev.networkingcoach.slack.internal.workspace.Workspace;
import java.util.Optional;

/** Where the app is installed. Implementations are thread-safe. */
public interface WorkspaceInstallations {

  /** The installation that serves a workspace: its own, else its organization's. */
  Optional<WorkspaceInstallation> find(Workspace workspace);

  /** The installation that every payload belongs to; empty where there can be several. */
  default Optional<WorkspaceInstallation> sole() {
    return Optional.empty();
  }

  /** Renewed tokens of an installation. */
  void renewed(WorkspaceInstallation installation);

  /** The workspace took its permission back: nothing is sent to it from now on. */
  void removed(Workspace workspace);

  /** Forgets what the tenants kept that took their permission back 30 days ago or longer. */
  void forgetRemoved();
}
