package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.web.WebResponse;
import dev.networkingcoach.teams.internal.activity.Activity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot comes to a person, or is removed. Teams tells of a coming twice, in two kinds of
 * activities; the person is welcomed once. Thread-safe.
 */
final class Installations implements Handler {
  private static final Logger LOG = LoggerFactory.getLogger(Installations.class);

  private final Conversation conversation;
  private final Answering answering;
  private final Repeats repeats;
  private final References references;

  Installations(
      Conversation conversation, Answering answering, Repeats repeats, References references) {
    this.conversation = conversation;
    this.answering = answering;
    this.repeats = repeats;
    this.references = references;
  }

  /** Whether the activity tells that the bot is removed. */
  static boolean isRemoval(Activity activity) {
    return "installationUpdate".equals(activity.type())
        && activity.action() != null
        && activity.action().startsWith("remove");
  }

  @Override
  public WebResponse handle(Received received) {
    if (isRemoval(received.activity())) {
      if (received.personal()) {
        references.left(received.owner());
        repeats.forgetWelcome(received);
        LOG.info("A person removed the bot.");
      }
      return Responses.ok();
    }
    if (!received.personal() || !comes(received) || !repeats.firstWelcome(received)) {
      return Responses.ok();
    }
    boolean welcomed = false;
    try {
      Reply reply = conversation.answer(received.person(), new Incoming.Arrived(received.id()));
      WebResponse response = answering.answer(received, reply);
      welcomed = response.status() == 200;
      return response;
    } finally {
      if (!welcomed) {
        repeats.forgetWelcome(received);
      }
    }
  }

  private static boolean comes(Received received) {
    Activity activity = received.activity();
    return "installationUpdate".equals(activity.type())
        ? activity.action() != null && activity.action().startsWith("add")
        : activity.membersAdded().stream().anyMatch(member -> member.is(received.botId()));
  }
}
