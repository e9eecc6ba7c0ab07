package dev.networkingcoach.slack;

import com.slack.api.util.json.GsonFactory;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.StrongestPaths;
import dev.networkingcoach.slack.internal.render.AnsweredMessages;
import dev.networkingcoach.slack.internal.render.HomeRenderer;
import dev.networkingcoach.slack.internal.render.MessageRenderer;
import dev.networkingcoach.slack.internal.render.SlackMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Writes what the real conversation sends to Slack, for docs/images/draw.mjs. Run it with a folder
 * to write to.
 */
final class SlackPictures {
  /** A short story; the last sentence asks for the plan. */
  static final List<String> STORY =
      List.of(
          "add Mara Keller, CTO at Northwind",
          "Mara Keller gave me an introduction yesterday",
          "add Dana Okafor, product lead at Payflow",
          "met Dana Okafor at JavaZone on 27 nov about tax software",
          "add Nils Holm, editor at Folio",
          "Nils Holm wrote me four days ago about the budget",
          "add Priya Natarajan",
          "asked Priya Natarajan for a referral 12 days ago",
          "target Lee Park",
          "Dana Okafor knows Lee Park");

  private static final Person ADA =
      new Person(new OwnerKey("slack:T1", "U1"), "slack", "Ada", ZoneId.of("Europe/Berlin"));

  private final Path folder;
  private final CoachConversation conversation;
  private int number;

  private SlackPictures(Path folder, CoachConversation conversation) {
    this.folder = folder;
    this.conversation = conversation;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path database = Files.createTempDirectory("pictures").resolve("journal.db");
    Instant now = Instant.parse("2026-12-01T06:30:00Z");
    try (JdbcJournal journal = JdbcJournal.file(database).open()) {
      CoachConversation conversation =
          CoachConversation.builder(journal, RuleBasedCoach.builder().build())
              .persons(journal.persons())
              .paths(new StrongestPaths())
              .clock(() -> now)
              .build();
      new SlackPictures(folder, conversation).write();
    }
  }

  private void write() throws IOException {
    message("slack-welcome", conversation.answer(ADA, new Incoming.Arrived("arrived")));
    STORY.forEach(this::say);
    Reply plan = say("today");
    message("slack-plan", plan);
    Part.AdviceCard first =
        plan.parts().stream()
            .filter(Part.AdviceCard.class::isInstance)
            .map(Part.AdviceCard.class::cast)
            .findFirst()
            .orElseThrow();
    message("slack-why", press(first.menu().get(3).token()));
    message("slack-draft", say("draft 1"));
    String done = first.menu().get(0).token();
    SlackMessage shown = MessageRenderer.render(plan).get(0);
    blocks(
        "slack-done",
        AnsweredMessages.answered(
                shown, done, press(done), (one, other) -> conversation.isSpent(one, other))
            .blocks());
    message("slack-ephemeral", say("who is Dana Okafor"));
    blocks("slack-home", HomeRenderer.render(null, conversation.home(ADA), 1).getBlocks());
  }

  private Reply say(String words) {
    return conversation.answer(ADA, new Incoming.Said("m" + number++, words));
  }

  private Reply press(String token) {
    return conversation.answer(ADA, new Incoming.Pressed("p" + number++, token));
  }

  private void message(String name, Reply reply) throws IOException {
    blocks(name, MessageRenderer.render(reply).get(0).blocks());
  }

  private void blocks(String name, Object blocks) throws IOException {
    Files.writeString(folder.resolve(name + ".json"), GsonFactory.createSnakeCase().toJson(blocks));
  }
}
