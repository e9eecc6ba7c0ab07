package dev.networkingcoach.slack.internal.api;

import com.slack.api.methods.SlackApiTextResponse;
import dev.networkingcoach.slack.internal.install.WorkspaceInstallation;
import dev.networkingcoach.slack.internal.install.WorkspaceInstallations;
import dev.networkingcoach.slack.internal.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls on behalf of workspaces. Where Slack asks one to wait, its calls of that method fail
 * without being made until the time is over; others are not affected. Thread-safe.
 */
public final class WorkspaceCalls {
  private static final Logger LOG = LoggerFactory.getLogger(WorkspaceCalls.class);

  private final WebApi api;
  private final WorkspaceInstallations installations;
  private final UnaryOperator<WorkspaceInstallation> renewal;
  private final InstantSource clock;
  private final Map<String, Instant> closed = new ConcurrentHashMap<>();

  /**
   * Calls for these installations.
   *
   * @param renewal gives an installation whose token does not end soon
   */
  public WorkspaceCalls(
      WebApi api,
      WorkspaceInstallations installations,
      UnaryOperator<WorkspaceInstallation> renewal,
      InstantSource clock) {
    this.api = api;
    this.installations = installations;
    this.renewal = renewal;
    this.clock = clock;
  }

  /** The user the app acts as; empty where it is not installed. */
  public String botUser(Workspace workspace) {
    return installations.find(workspace).map(WorkspaceInstallation::botUser).orElse("");
  }

  /**
   * Calls a method with the workspace's token.
   *
   * @throws SlackFailure if that failed, with {@link SlackFailure.Kind#GONE} where the app is not
   *     installed
   */
  public <T extends SlackApiTextResponse> T call(
      Workspace workspace, String method, SlackCall<T> call) {
    return with(workspace, method, token -> api.call(token, method, call));
  }

  /**
   * Reads a file that somebody sent to the app there.
   *
   * @param page whether the file itself is a web page
   * @throws SlackFailure if it cannot be read: with {@link SlackFailure#TOO_LARGE} where it is
   *     longer than that, and refused where the app may not read it or it does not lie with Slack
   */
  public byte[] download(Workspace workspace, String address, int mostBytes, boolean page) {
    return with(
        workspace, PrivateFiles.DOWNLOAD, token -> api.download(token, address, mostBytes, page));
  }

  private <T> T with(Workspace workspace, String method, Function<String, T> work) {
    String key = workspace.tenant() + "/" + workspace.team() + "/" + method;
    checkOpen(key, method);
    WorkspaceInstallation installation =
        installations
            .find(workspace)
            .orElseThrow(() -> SlackFailure.refused(method, "not_installed"));
    try {
      return work.apply(renewal.apply(installation).tokens().bot());
    } catch (SlackFailure failed) {
      note(workspace, key, failed);
      throw failed;
    }
  }

  /**
   * Sends a file to the address that Slack gave for it.
   *
   * @throws SlackFailure if it does not arrive
   */
  public void upload(String address, byte[] content) {
    api.upload(address, content);
  }

  private void checkOpen(String key, String method) {
    Instant until = closed.get(key);
    if (until != null) {
      Duration pause = Duration.between(clock.instant(), until);
      if (!pause.isNegative() && !pause.isZero()) {
        throw SlackFailure.limit(method, pause);
      }
      closed.remove(key, until);
    }
  }

  private void note(Workspace workspace, String key, SlackFailure failed) {
    if (failed.kind() == SlackFailure.Kind.LIMIT) {
      closed.put(key, clock.instant().plus(failed.pause()));
      LOG.warn("{}: {}; waits {}", workspace.tenant(), failed.getMessage(), failed.pause());
    } else if (failed.kind() == SlackFailure.Kind.GONE) {
      LOG.warn("{}: {}; nothing is sent any more", workspace.tenant(), failed.getMessage());
      installations.removed(workspace);
    }
  }
}
