package dev.networkingcoach.slack.internal.workspace;

import dev.networkingcoach.api.journal.OwnerKey;
import org.jspecify.annotations.Nullable;

/**
 * A workspace, or an organization of many where a whole organization has the app. People belong to
 * the organization where there is one, and to the workspace otherwise.
 *
 * @param enterprise the organization; null where the workspace stands alone
 * @param team the workspace; null where only the organization is known
 */
public record Workspace(@Nullable String enterprise, @Nullable String team) {
  private static final String PREFIX = "slack:";

  /** Blank parts count as absent. */
  public Workspace {
    enterprise = enterprise == null || enterprise.isBlank() ? null : enterprise;
    team = team == null || team.isBlank() ? null : team;
    if (enterprise == null && team == null) {
      throw new IllegalArgumentException("a workspace must have an organization or a team.");
    }
  }

  /** The workspace of a tenant; where that is an organization, this team of it. */
  public static Workspace of(String tenant, @Nullable String team) {
    String id = tenant.substring(PREFIX.length());
    return id.startsWith("E") ? new Workspace(id, team) : new Workspace(null, id);
  }

  /** Whether a tenant is one of Slack's. */
  public static boolean isTenant(String tenant) {
    return tenant.startsWith(PREFIX) && tenant.length() > PREFIX.length();
  }

  /** The tenant whose journals its people's are. */
  public String tenant() {
    return PREFIX + (enterprise != null ? enterprise : team);
  }

  /** Whose journal a user's is. */
  public OwnerKey owner(String user) {
    return new OwnerKey(tenant(), user);
  }
}
