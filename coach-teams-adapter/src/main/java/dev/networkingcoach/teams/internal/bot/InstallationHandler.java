package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.http.WebResponse;
import dev.networkingcoach.teams.internal.activity.TeamsActivity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot comes to a person or into a group, or is removed. Teams tells of a coming twice, in two
 * kinds of activities; the welcome goes out once. In a group it goes to the group alone: nobody
 * there is written to who did not ask. Thread-safe.
 */
final class InstallationHandler implements ActivityHandler {
  private static final Logger LOG = LoggerFactory.getLogger(InstallationHandler.class);

  private final Conversation conversation;
  private final ReplyDelivery answering;
  private final RepeatedActivities repeats;
  private final ConversationReferences references;
  private final MemberProfiles profiles;

  InstallationHandler(
      Conversation conversation,
      ReplyDelivery answering,
      RepeatedActivities repeats,
      ConversationReferences references,
      MemberProfiles profiles) {
    this.profiles = profiles;
    this.conversation = conversation;
    this.answering = answering;
    this.repeats = repeats;
    this.references = references;
  }

  /** Whether the activity tells that the bot is removed. */
  static boolean isRemoval(TeamsActivity activity) {
    return "installationUpdate".equals(activity.type())
        && activity.action() != null
        && activity.action().startsWith("remove");
  }

  @Override
  public WebResponse handle(AcceptedActivity received) {
    if (isRemoval(received.activity())) {
      repeats.forgetWelcome(received);
      if (received.personal()) {
        references.left(received.owner());
        LOG.info("A person removed the bot.");
      }
      return InvokeResponses.ok();
    }
    if (!comes(received) || !repeats.beginWelcome(received)) {
      return InvokeResponses.ok();
    }
    boolean welcomed = false;
    try {
      WebResponse response =
          received.personal()
              ? welcome(received)
              : answering.toAll(received, TeamsTexts.TEXTS.helloGroup());
      welcomed = response.status() == 200;
      return response;
    } finally {
      repeats.endWelcome(received, welcomed);
    }
  }

  private WebResponse welcome(AcceptedActivity received) {
    Person person = profiles.named(received);
    Reply reply = conversation.answer(person, new Incoming.Arrived(received.id()));
    return answering.answer(received, reply);
  }

  private static boolean comes(AcceptedActivity received) {
    TeamsActivity activity = received.activity();
    return "installationUpdate".equals(activity.type())
        ? activity.action() != null && activity.action().startsWith("add")
        : activity.membersAdded().stream().anyMatch(member -> member.is(received.botId()));
  }
}
