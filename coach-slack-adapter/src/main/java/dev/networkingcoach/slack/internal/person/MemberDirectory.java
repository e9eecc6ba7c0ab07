package dev.networkingcoach.slack.internal.person;

import com.slack.api.model.User;
import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.slack.internal.api.SlackErrors;
import dev.networkingcoach.slack.internal.api.SlackFailure;
import dev.networkingcoach.slack.internal.api.WorkspaceCalls;
import dev.networkingcoach.slack.internal.workspace.Workspace;
import dev.networkingcoach.slack.internal.workspace.WorkspaceUser;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who users are, as their profiles say, asked again after 10 minutes. Thread-safe. */
public final class MemberDirectory {
  private static final Logger LOG = LoggerFactory.getLogger(MemberDirectory.class);
  private static final Duration FRESH = Duration.ofMinutes(10);
  private static final int MOST = 20_000;
  private static final String TEAM = "slack.team";

  private final WorkspaceCalls workspaces;
  private final PersonStore store;
  private final InstantSource clock;
  private final Map<WorkspaceUser, Known> known = new ConcurrentHashMap<>();

  private record Known(WorkspaceMember member, Instant until) {}

  /** People whose workspace is kept in this store. */
  public MemberDirectory(WorkspaceCalls workspaces, PersonStore store, InstantSource clock) {
    this.workspaces = workspaces;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Who a user is.
   *
   * @throws SlackFailure if Slack does not tell
   */
  public WorkspaceMember look(WorkspaceUser caller) {
    Known fresh = known.get(caller);
    if (fresh != null && clock.instant().isBefore(fresh.until())) {
      return fresh.member();
    }
    if (caller.user().equals(workspaces.botUser(caller.workspace()))) {
      return new WorkspaceMember.Nobody();
    }
    try {
      @Nullable User user =
          workspaces
              .call(
                  caller.workspace(),
                  "users.info",
                  methods -> methods.usersInfo(r -> r.user(caller.user())))
              .getUser();
      return remember(caller, user == null ? new WorkspaceMember.Nobody() : member(caller, user));
    } catch (SlackFailure failed) {
      return unknown(caller, failed);
    }
  }

  /** Who cannot be told from a guest is not let in; an admin must hear why nobody is answered. */
  private static WorkspaceMember unknown(WorkspaceUser caller, SlackFailure failed) {
    if (failed.kind() != SlackFailure.Kind.REFUSED) {
      throw failed;
    }
    if (!SlackErrors.isNoPerson(failed.error())) {
      LOG.error("{}: {}; nobody is answered", caller.workspace().tenant(), failed.getMessage());
    }
    return new WorkspaceMember.Nobody();
  }

  /**
   * A profile changed: it counts from now on.
   *
   * @return whether it is that of somebody who uses the coach
   */
  public boolean changed(WorkspaceUser caller, User user) {
    if (store.all(caller.owner()).isEmpty()) {
      return false;
    }
    WorkspaceMember unused = remember(caller, member(caller, user));
    return true;
  }

  /** The name of somebody who is mentioned; empty where Slack does not tell. */
  public Optional<String> name(WorkspaceUser caller) {
    try {
      return look(caller) instanceof WorkspaceMember.Welcome welcome
          ? Optional.of(welcome.person().name()).filter(name -> !name.isBlank())
          : Optional.empty();
    } catch (SlackFailure failed) {
      return Optional.empty();
    }
  }

  /** The workspace through which the owner of a journal is reached. */
  public Workspace workspaceOf(WorkspaceUser caller) {
    String team = store.get(caller.owner(), TEAM).orElse(null);
    return Workspace.of(caller.workspace().tenant(), team);
  }

  private WorkspaceMember remember(WorkspaceUser caller, WorkspaceMember member) {
    if (known.size() >= MOST) {
      Instant now = clock.instant();
      known.values().removeIf(other -> !now.isBefore(other.until()));
    }
    if (known.size() < MOST) {
      known.put(caller, new Known(member, clock.instant().plus(FRESH)));
    }
    String team = caller.workspace().team();
    if (member instanceof WorkspaceMember.Welcome
        && caller.workspace().enterprise() != null
        && team != null) {
      store.put(caller.owner(), TEAM, team);
    }
    return member;
  }

  private static WorkspaceMember member(WorkspaceUser caller, User user) {
    if (user.isBot() || user.isWorkflowBot() || user.isDeleted()) {
      return new WorkspaceMember.Nobody();
    }
    boolean guest = user.isRestricted() || user.isUltraRestricted() || user.isStranger();
    if (guest || isForeign(caller.workspace(), user)) {
      return new WorkspaceMember.Stranger();
    }
    return new WorkspaceMember.Welcome(
        new Person(caller.owner(), "slack", name(user), zone(user.getTz())));
  }

  private static boolean isForeign(Workspace workspace, User user) {
    if (workspace.enterprise() != null && user.getEnterpriseUser() != null) {
      String enterprise = user.getEnterpriseUser().getEnterpriseId();
      return enterprise != null && !workspace.enterprise().equals(enterprise);
    }
    return workspace.team() != null
        && user.getTeamId() != null
        && !Objects.equals(user.getTeamId(), workspace.team());
  }

  private static String name(User user) {
    String real = user.getProfile() == null ? null : user.getProfile().getRealName();
    return Objects.requireNonNullElse(real != null ? real : user.getRealName(), "");
  }

  private static @Nullable ZoneId zone(@Nullable String name) {
    try {
      return name == null ? null : ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return null;
    }
  }
}
