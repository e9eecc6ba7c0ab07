package dev.networkingcoach.slack.fake;

import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.http.HttpFront;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.schedule.CoachSchedule;
import dev.networkingcoach.slack.SlackAdapter;
import dev.networkingcoach.slack.SlackSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The real adapter, conversation and journal in a process of their own, which can be killed. */
public final class KillableServer implements AutoCloseable {
  private final Process process;
  private final URI address;

  private KillableServer(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** File of the journal, address of Slack, minutes that its clock is fast, where to say a port. */
  public static void main(String[] arguments) throws Exception {
    JdbcJournal journal = JdbcJournal.file(Path.of(arguments[0])).open();
    Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(Long.parseLong(arguments[2])));
    CoachConversation conversation = SlackConversation.over(journal);
    CoachSchedule schedule =
        CoachSchedule.builder()
            .conversation(conversation)
            .journal(journal)
            .clock(clock)
            .threads(2)
            .build();
    SlackAdapter adapter =
        SlackAdapter.builder(
                SlackSettings.from(
                    Map.of(
                        "SLACK_SIGNING_SECRET",
                        SlackDelivery.SECRET,
                        "SLACK_BOT_TOKEN",
                        Bench.TOKEN,
                        "SLACK_API_URL",
                        arguments[1],
                        "SLACK_TIMEOUT_SECONDS",
                        "2")),
                conversation)
            .stores(journal.seen(), journal.tenants(), journal.persons())
            .queue(schedule)
            .clock(clock)
            .build();
    adapter.start();
    schedule.start();
    HttpFront front =
        HttpFront.builder().host("127.0.0.1").port(0).endpoints(adapter.endpoints()).start();
    Files.writeString(Path.of(arguments[3]), front.address() + "\n");
    TimeUnit.MINUTES.sleep(5);
  }

  /** Starts the process, and waits until it can be reached. */
  public static KillableServer start(Path journal, FakeSlack slack, int fastMinutes, Path said)
      throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.logFile=" + said + ".log",
                "-cp",
                System.getProperty("java.class.path"),
                KillableServer.class.getName(),
                journal.toString(),
                slack.address() + "api",
                Integer.toString(fastMinutes),
                said.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Until.isTrue("the server started", () -> text(said).endsWith("\n"), 2);
    return new KillableServer(process, URI.create(text(said).strip()));
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException notYet) {
      return "";
    }
  }

  public URI address() {
    return address;
  }

  /** Ends it as {@code kill -9} does. */
  @Override
  public void close() {
    process.destroyForcibly();
    Until.isTrue("it is gone", () -> !process.isAlive());
  }
}
