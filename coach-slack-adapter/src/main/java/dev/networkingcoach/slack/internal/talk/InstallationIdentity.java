package dev.networkingcoach.slack.internal.talk;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import dev.networkingcoach.slack.internal.install.WorkspaceInstallations;
import dev.networkingcoach.slack.internal.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Where there is one installation, a payload that leaves out its workspace or organization is of
 * that one: a person has one journal, whatever each kind of payload tells. Thread-safe.
 */
final class InstallationIdentity implements Middleware {
  private final WorkspaceInstallations installations;

  InstallationIdentity(WorkspaceInstallations installations) {
    this.installations = installations;
  }

  @Override
  @SuppressWarnings("rawtypes") // so is what it overrides
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    installations.sole().ifPresent(own -> complete(request.getContext(), own.workspace()));
    return chain.next(request);
  }

  private static void complete(Context context, Workspace own) {
    String team = orNull(context.getTeamId());
    if (orNull(context.getEnterpriseId()) == null
        && (team == null || own.team() == null || own.team().equals(team))) {
      context.setEnterpriseId(own.enterprise());
      context.setTeamId(team == null ? own.team() : team);
    }
  }

  private static @Nullable String orNull(@Nullable String id) {
    return id == null || id.isBlank() ? null : id;
  }
}
