package dev.networkingcoach.cli.restart;

import dev.networkingcoach.journal.JdbcJournal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL that can be restarted as {@code pg_ctl restart -m immediate} does. */
final class RestartableDatabase implements AutoCloseable {
  private final EmbeddedPostgres server;
  private final Path data;

  /** A server with its files in this folder. */
  RestartableDatabase(Path folder) throws IOException {
    data = folder.resolve("data");
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            // What it said is lasting must be lasting, which embedded servers do without.
            .setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("max_connections", "50")
            .start();
  }

  /** Where it is reached. */
  String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** A journal there. */
  JdbcJournal open() {
    return JdbcJournal.url(url(), null, null).open();
  }

  /** Cuts every connection, as a crash does, and starts it again. */
  void restart() throws IOException, InterruptedException {
    control("restart");
  }

  /** Cuts every connection, as a crash does, and stays away until it is restarted. */
  void stop() throws IOException, InterruptedException {
    control("stop");
  }

  private void control(String what) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      // PostgreSQL does not run as root.
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(
        List.of(control(), "-D", data.toString(), "-w", "-t", "60", "-m", "immediate", what));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(data.resolveSibling("pg_ctl.log").toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IOException(Files.readString(data.resolveSibling("pg_ctl.log")));
    }
  }

  /** The program beside the server that runs. */
  private String control() throws IOException {
    String server = Files.readString(data.resolve("postmaster.opts")).split(" ", 2)[0];
    return Path.of(server.replace("\"", "")).resolveSibling("pg_ctl").toString();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
