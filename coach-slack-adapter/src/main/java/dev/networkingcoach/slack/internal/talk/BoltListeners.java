package dev.networkingcoach.slack.internal.talk;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.EventQueue;
import dev.networkingcoach.slack.internal.install.WorkspaceInstallations;
import dev.networkingcoach.slack.internal.person.MemberDirectory;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;

/** The app as Bolt sees it: each listener puts the work in line and answers at once. */
public final class BoltListeners {

  private BoltListeners() {}

  /**
   * What listeners need.
   *
   * @param conversation who answers
   * @param queue where events wait
   * @param persons small texts of people
   * @param clock the time
   */
  public record Core(
      Conversation conversation, EventQueue queue, PersonStore persons, InstantSource clock) {}

  /**
   * What listeners reach Slack with.
   *
   * @param installations where the app is installed
   * @param people who users are
   * @param words what they wrote
   * @param channels the channels of their messages with the app
   * @param posts single messages
   * @param sender replies
   * @param uploads files that people send
   */
  public record Reach(
      WorkspaceInstallations installations,
      MemberDirectory people,
      MentionText words,
      DirectChannels channels,
      SlackMessages posts,
      ReplySender sender,
      SentFiles uploads) {}

  /**
   * An app whose payloads were checked before they reach it.
   *
   * @param dialogs answers dialogs, for which Slack waits
   */
  public static App app(Slack slack, Core core, Executor dialogs, Reach reach) {
    Conversation conversation = core.conversation();
    EventRunner events = new EventRunner(core.queue(), reach.people(), core.clock());
    FirstGreeting welcome = new FirstGreeting(conversation, core.persons(), reach.sender());
    ConversationBridge talk = new ConversationBridge(conversation, events, reach, welcome);
    DialogSubmissions submissions =
        new DialogSubmissions(conversation, events, reach.sender(), dialogs);
    App app = new App(config(slack), slack, new ArrayList<>());
    app.use(new InstallationIdentity(reach.installations()));
    // What is handed on counts only at the end of the chain.
    app.use(new EventTimes());
    new EventListeners(talk, reach).register(app);
    new InteractionListeners(talk, reach.words(), reach.channels()).register(app);
    app.viewSubmission(
        Pattern.compile(".*", Pattern.DOTALL),
        (request, context) -> submitted(submissions, request, context));
    return app;
  }

  /** Nothing is read from the environment here, and what is not listened to is acknowledged. */
  private static AppConfig config(Slack slack) {
    return AppConfig.builder()
        .slack(slack)
        .singleTeamBotToken(null)
        .signingSecret(null)
        .clientId(null)
        .clientSecret(null)
        .allEventsApiAutoAckEnabled(true)
        .threadPoolSize(1)
        .build();
  }

  private static Response submitted(
      DialogSubmissions submissions, ViewSubmissionRequest request, ViewSubmissionContext context) {
    FormAnswer answer = submissions.answer(request.getPayload(), context);
    if (answer instanceof FormAnswer.Problems problems) {
      return context.ackWithErrors(problems.problems());
    }
    return answer instanceof FormAnswer.Next next
        ? context.ackWithUpdate(next.view())
        : context.ack();
  }
}
