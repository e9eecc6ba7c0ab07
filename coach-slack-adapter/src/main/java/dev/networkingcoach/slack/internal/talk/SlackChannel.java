package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.internal.api.OutgoingQueue;
import dev.networkingcoach.slack.internal.api.SlackErrors;
import dev.networkingcoach.slack.internal.api.SlackFailure;
import dev.networkingcoach.slack.internal.person.MemberDirectory;
import dev.networkingcoach.slack.internal.person.QuietTimes;
import dev.networkingcoach.slack.internal.render.MessageRenderer;
import dev.networkingcoach.slack.internal.render.SlackMessage;
import dev.networkingcoach.slack.internal.work.EventWork;
import dev.networkingcoach.slack.internal.workspace.Workspace;
import dev.networkingcoach.slack.internal.workspace.WorkspaceUser;
import java.time.Duration;
import java.util.List;

/**
 * The coach's own messages: not while a person is not to be disturbed, and no faster than Slack
 * takes them. Thread-safe.
 */
public final class SlackChannel implements Channel {
  private final MemberDirectory people;
  private final QuietTimes quiet;
  private final SlackMessages posts;
  private final ReplySender sender;
  private final OutgoingQueue outgoing;

  /** Messages over these. */
  public SlackChannel(
      MemberDirectory people,
      QuietTimes quiet,
      SlackMessages posts,
      ReplySender sender,
      OutgoingQueue outgoing) {
    this.people = people;
    this.quiet = quiet;
    this.posts = posts;
    this.sender = sender;
    this.outgoing = outgoing;
  }

  @Override
  public String name() {
    return "slack";
  }

  @Override
  public Delivery deliver(OwnerKey to, Reply reply, String key) {
    if (!Workspace.isTenant(to.tenant())) {
      return new Delivery.Gone("not a person of Slack");
    }
    Workspace tenant = Workspace.of(to.tenant(), null);
    WorkspaceUser caller =
        new WorkspaceUser(people.workspaceOf(new WorkspaceUser(tenant, to.owner())), to.owner());
    try {
      Duration wait = wait(caller);
      return wait.isZero() ? send(caller, reply) : new Delivery.Wait(wait);
    } catch (SlackFailure failed) {
      return delivery(failed);
    }
  }

  private Duration wait(WorkspaceUser caller) {
    Duration disturbed = quiet.left(caller);
    return disturbed.isZero()
        ? outgoing.tryNow(caller.workspace().tenant(), ReplySender.key(caller))
        : disturbed;
  }

  /** The first page tells whether it arrives; the others follow at Slack's pace. */
  private Delivery send(WorkspaceUser caller, Reply reply) {
    List<SlackMessage> messages = MessageRenderer.render(reply);
    posts.direct(caller, messages.get(0));
    EventWork ofNoEvent = new EventWork();
    sender.direct(caller, messages.subList(1, messages.size()), ofNoEvent);
    sender.files(caller, reply, ofNoEvent);
    return new Delivery.Delivered();
  }

  private static Delivery delivery(SlackFailure failed) {
    return switch (failed.kind()) {
      case LIMIT -> new Delivery.Wait(failed.pause());
      case AWAY -> new Delivery.Failed(failed.reason());
      case GONE -> new Delivery.Gone(failed.error());
      case REFUSED ->
          SlackErrors.isNoPerson(failed.error())
              ? new Delivery.Gone(failed.error())
              : new Delivery.Failed(failed.reason());
    };
  }
}
