package dev.networkingcoach.teams.playground;

import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.http.HttpFront;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.teams.TeamsAdapter;
import dev.networkingcoach.teams.TeamsSettings;
import dev.networkingcoach.teams.support.InlineQueue;
import dev.networkingcoach.teams.support.NodePackages;
import dev.networkingcoach.teams.support.TeamsConversation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The whole bot, with the real conversation over SQLite and the rules, in the Playground. */
final class Rehearsal implements AutoCloseable {
  final JdbcJournal journal;
  final TeamsAdapter adapter;
  final Playground playground;
  private final HttpFront front;

  private Rehearsal(JdbcJournal journal, TeamsAdapter adapter, HttpFront front, Playground play) {
    this.journal = journal;
    this.adapter = adapter;
    this.front = front;
    this.playground = play;
  }

  static Rehearsal start(Path folder) throws IOException {
    Path modules = NodePackages.folder();
    JdbcJournal journal = JdbcJournal.file(folder.resolve("journal.db")).open();
    Conversation conversation = TeamsConversation.over(journal);
    TeamsAdapter adapter =
        TeamsAdapter.builder(TeamsSettings.from(Map.of("TEAMS_DEVELOPMENT", "true")), conversation)
            .people(journal.persons())
            .seen(journal.seen())
            .queue(new InlineQueue())
            .build();
    HttpFront front =
        HttpFront.builder().host("127.0.0.1").port(0).endpoints(adapter.endpoints()).start();
    Playground playground = Playground.start(modules, front.address().resolve("/api/messages"));
    return new Rehearsal(journal, adapter, front, playground);
  }

  @Override
  public void close() {
    playground.close();
    front.close();
    adapter.close();
    journal.close();
  }
}
