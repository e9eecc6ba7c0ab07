package dev.networkingcoach.teams.internal.card;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.StrongestPaths;
import dev.networkingcoach.teams.internal.activity.ActivityJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Writes cards of the real conversation, for docs/images/draw.mjs. Run it with a folder to write
 * to.
 */
final class TeamsPictures {
  private static final List<String> STORY =
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
      new Person(new OwnerKey("teams:t", "ada"), "teams", "Ada", ZoneId.of("Europe/Berlin"));

  private final Path folder;
  private final CoachConversation conversation;
  private int number;

  private TeamsPictures(Path folder, CoachConversation conversation) {
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
      new TeamsPictures(folder, conversation).write();
    }
  }

  private void write() throws IOException {
    conversation.answer(ADA, new Incoming.Arrived("arrived"));
    STORY.forEach(this::say);
    reply("teams-today", say("today"));
    reply("teams-why", say("why 1"));
    reply("teams-log", say("log"));
    String form = conversation.form(ADA, CoachConversation.LOG_FORM, "").orElseThrow().token();
    Reply faulty =
        conversation.answer(
            ADA,
            new Incoming.Submitted(
                "f" + number++, form, Map.of("who", "Nobody Known", "kind", "MET")));
    if (faulty.form() != null) {
      card("teams-dialog", AdaptiveCards.dialog(faulty.form()));
    }
  }

  private Reply say(String words) {
    return conversation.answer(ADA, new Incoming.Said("m" + number++, words));
  }

  private void reply(String name, Reply reply) throws IOException {
    card(
        name,
        new AdaptiveCards(conversation::opensForm)
            .of(reply, new CardAudience("29:ada", false))
            .get(0));
  }

  private void card(String name, AdaptiveCard card) throws IOException {
    Files.writeString(folder.resolve(name + ".json"), ActivityJson.write(card));
  }
}
