package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.ScriptedConversation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Slack signs is answered while 500 connections that nobody signed hold on to the front. */
class SlowAttackTest {
  private static final Logger LOG = LoggerFactory.getLogger(SlowAttackTest.class);
  private static final String START = "POST /slack/events HTTP/1.1\r\nHost: a\r\n";
  private static final int EVENTS = 40;

  private final Bench bench = new Bench(new ScriptedConversation());
  private final List<Socket> attackers = new ArrayList<>();
  private final ScheduledExecutorService dripping = Executors.newSingleThreadScheduledExecutor();

  @AfterEach
  void close() throws IOException {
    dripping.shutdownNow();
    for (Socket one : attackers) {
      one.close();
    }
    bench.close();
  }

  @Test
  @Timeout(120)
  void signedEventsAreAnsweredMeanwhile() throws Exception {
    assertThat(event("warm")).isEqualTo(200);
    for (int i = 0; i < 100; i++) {
      open("GET /idle HTTP/1.1\r\nHost: a\r\n\r\n");
    }
    List<Socket> slow = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      slow.add(open(START + "X-Long: "));
      slow.add(open(START + "Content-Length: 900000\r\n\r\n{"));
    }
    while (bench.front.connections() < attackers.size()) {
      Thread.sleep(5);
    }
    Future<?> drops =
        dripping.scheduleWithFixedDelay(
            () -> slow.forEach(this::drip), 0, 100, TimeUnit.MILLISECONDS);
    long[] took = new long[EVENTS];
    for (int i = 0; i < EVENTS; i++) {
      long begun = System.nanoTime();
      assertThat(event(i + ".0")).isEqualTo(200);
      took[i] = System.nanoTime() - begun;
    }
    assertThat(drops.isDone()).as("the attack went on").isFalse();
    LOG.info(
        "{} connections open, {} events answered, the slowest after {} ms",
        bench.front.connections(),
        EVENTS,
        LongStream.of(took).max().orElseThrow() / 1_000_000);
  }

  /** What a bot says is acknowledged and left. */
  private int event(String time) {
    return bench.delivered.event(Payloads.of("message", "user", "UBOT2", "ts", time)).statusCode();
  }

  private Socket open(String bytes) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), bench.front.port());
    attackers.add(socket);
    socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  private void drip(Socket socket) {
    try {
      socket.getOutputStream().write('x');
    } catch (IOException closed) {
      // The front ends what is too slow, as it should.
    }
  }
}
