package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.internal.api.Outgoing;
import dev.networkingcoach.slack.internal.api.SlackErrors;
import dev.networkingcoach.slack.internal.api.SlackFailure;
import dev.networkingcoach.slack.internal.person.People;
import dev.networkingcoach.slack.internal.person.QuietTimes;
import dev.networkingcoach.slack.internal.render.Message;
import dev.networkingcoach.slack.internal.render.MessageRenderer;
import dev.networkingcoach.slack.internal.work.Errand;
import dev.networkingcoach.slack.internal.workspace.Caller;
import dev.networkingcoach.slack.internal.workspace.Workspace;
import java.time.Duration;
import java.util.List;

/**
 * The coach's own messages: not while a person is not to be disturbed, and no faster than Slack
 * takes them. Thread-safe.
 */
public final class SlackChannel implements Channel {
  private final People people;
  private final QuietTimes quiet;
  private final Posts posts;
  private final Sender sender;
  private final Outgoing outgoing;

  /** Messages over these. */
  public SlackChannel(
      People people, QuietTimes quiet, Posts posts, Sender sender, Outgoing outgoing) {
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
    Caller caller = new Caller(people.workspaceOf(new Caller(tenant, to.owner())), to.owner());
    try {
      Duration wait = wait(caller);
      return wait.isZero() ? send(caller, reply) : new Delivery.Wait(wait);
    } catch (SlackFailure failed) {
      return delivery(failed);
    }
  }

  private Duration wait(Caller caller) {
    Duration disturbed = quiet.left(caller);
    return disturbed.isZero()
        ? outgoing.tryNow(caller.workspace().tenant(), Sender.key(caller))
        : disturbed;
  }

  /** The first page tells whether it arrives; the others follow at Slack's pace. */
  private Delivery send(Caller caller, Reply reply) {
    List<Message> messages = MessageRenderer.render(reply);
    posts.direct(caller, messages.get(0));
    Errand ofNoEvent = new Errand();
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
