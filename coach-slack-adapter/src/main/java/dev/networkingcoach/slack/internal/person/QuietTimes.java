package dev.networkingcoach.slack.internal.person;

import com.slack.api.methods.response.dnd.DndTeamInfoResponse.DndTeamMemberInfo;
import dev.networkingcoach.bot.pace.CallPace;
import dev.networkingcoach.slack.internal.api.SlackFailure;
import dev.networkingcoach.slack.internal.api.WorkspaceCalls;
import dev.networkingcoach.slack.internal.workspace.Workspace;
import dev.networkingcoach.slack.internal.workspace.WorkspaceUser;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When people are not to be disturbed, as they told Slack. Those who wait for an answer are asked
 * about together, 50 at a time, so that the limit of one call in 1.5 seconds does not hold up a
 * whole workspace. Thread-safe.
 */
public final class QuietTimes {
  private static final Logger LOG = LoggerFactory.getLogger(QuietTimes.class);
  private static final Duration FRESH = Duration.ofMinutes(30);
  private static final Duration INTERVAL = Duration.ofMillis(1_500);
  private static final int TOGETHER = 50;

  private final WorkspaceCalls workspaces;
  private final InstantSource clock;
  private final CallPace pace;
  private final Map<Workspace, Circle> circles = new ConcurrentHashMap<>();

  private static final class Circle {
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, Quiet> known = new HashMap<>();
  }

  private record Quiet(Instant from, Instant until, Instant fresh) {}

  /** Times as Slack tells. */
  public QuietTimes(WorkspaceCalls workspaces, InstantSource clock) {
    this.workspaces = workspaces;
    this.clock = clock;
    this.pace = CallPace.steady(INTERVAL, 3, clock);
  }

  /**
   * How long the person is not to be disturbed, or until Slack may be asked; zero for not at all.
   *
   * @throws dev.networkingcoach.slack.internal.api.SlackFailure if Slack does not tell
   */
  public Duration left(WorkspaceUser caller) {
    Circle circle = circles.computeIfAbsent(caller.workspace(), key -> new Circle());
    synchronized (circle) {
      return left(caller, circle);
    }
  }

  private Duration left(WorkspaceUser caller, Circle circle) {
    Instant now = clock.instant();
    Quiet quiet = circle.known.get(caller.user());
    if (quiet == null || quiet.fresh().isBefore(now)) {
      Duration wait = pace.tryNow(caller.workspace().tenant());
      if (!wait.isZero()) {
        circle.asked.add(caller.user());
        return wait.plus(INTERVAL.multipliedBy(circle.asked.size() / TOGETHER));
      }
      ask(caller, circle, now);
      quiet = circle.known.get(caller.user());
    }
    return quiet == null ? Duration.ZERO : left(quiet, now);
  }

  private static Duration left(Quiet quiet, Instant now) {
    boolean in = !now.isBefore(quiet.from()) && now.isBefore(quiet.until());
    return in ? Duration.between(now, quiet.until()) : Duration.ZERO;
  }

  private void ask(WorkspaceUser caller, Circle circle, Instant now) {
    circle.known.values().removeIf(quiet -> quiet.fresh().isBefore(now));
    List<String> users = new ArrayList<>(List.of(caller.user()));
    circle.asked.remove(caller.user());
    circle.asked.stream().limit(TOGETHER - 1L).forEach(users::add);
    Map<String, DndTeamMemberInfo> told = tell(caller.workspace(), users);
    for (String user : users) {
      circle.asked.remove(user);
      circle.known.put(user, quiet(told.get(user), now));
    }
  }

  /** Where Slack does not show it, messages go out: nobody asked for quiet as far as is known. */
  private Map<String, DndTeamMemberInfo> tell(Workspace workspace, List<String> users) {
    try {
      Map<String, DndTeamMemberInfo> told =
          workspaces
              .call(workspace, "dnd.teamInfo", methods -> methods.dndTeamInfo(r -> r.users(users)))
              .getUsers();
      return told == null ? Map.of() : told;
    } catch (SlackFailure failed) {
      if (failed.kind() != SlackFailure.Kind.REFUSED) {
        throw failed;
      }
      LOG.warn("{}: {}; nobody is spared", workspace.tenant(), failed.getMessage());
      return Map.of();
    }
  }

  private static Quiet quiet(@Nullable DndTeamMemberInfo info, Instant now) {
    if (info == null
        || !info.isDndEnabled()
        || info.getNextDndStartTs() == null
        || info.getNextDndEndTs() == null) {
      return new Quiet(now, now, now.plus(FRESH));
    }
    return new Quiet(
        Instant.ofEpochSecond(info.getNextDndStartTs()),
        Instant.ofEpochSecond(info.getNextDndEndTs()),
        now.plus(FRESH));
  }
}
