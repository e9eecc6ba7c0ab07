package dev.networkingcoach.slack.internal.workspace;

import dev.networkingcoach.api.journal.OwnerKey;

/**
 * A user in a workspace.
 *
 * @param workspace where the app is installed
 * @param user the user's id
 */
public record WorkspaceUser(Workspace workspace, String user) {

  /** Whose journal. */
  public OwnerKey owner() {
    return workspace.owner(user);
  }
}
