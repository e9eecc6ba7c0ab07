package dev.networkingcoach.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Connections that hold the front up, over real sockets from several addresses of this machine. */
class SlowConnectionsTest {
  private static final String HERE = "127.0.0.1";
  private static final String ELSEWHERE = "127.0.0.2";
  private static final String GET = "GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n";

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-30T09:00:00Z"));
  private final ConcurrentLinkedQueue<Rejection> rejected = new ConcurrentLinkedQueue<>();
  private final EchoHandler echo = new EchoHandler();
  private final List<AutoCloseable> opened = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable one : opened) {
      one.close();
    }
  }

  @Test
  void bodiesThatDoNotComeHoldNoThread() throws Exception {
    HttpFront front = start(FrontLimits.standard());
    for (int i = 0; i < 100; i++) {
      connect(HERE, front).send(post(900)).send("begun");
    }
    assertThat(connect(HERE, front).send(post(4)).send("soon").status()).isEqualTo(201);
  }

  @Test
  void aRequestThatIsNotWholeBeforeItsDeadlineEnds() throws Exception {
    HttpFront front = start(FrontLimits.standard());
    List<RawClient> slow =
        List.of(
            connect(HERE, front),
            connect(HERE, front).send("POST /ec"),
            connect(HERE, front).send(post(900)).send("begun"));
    RawClient idle = connect(HERE, front).send(GET);
    assertThat(idle.status()).isEqualTo(404);
    awaitConnections(front, 4);
    now.set(now.get().plusSeconds(16));
    for (RawClient one : slow) {
      one.awaitEnd();
    }
    assertThat(rejected)
        .containsExactlyInAnyOrder(
            Rejection.UNKNOWN_PATH, Rejection.DEADLINE, Rejection.DEADLINE, Rejection.DEADLINE);
    assertThat(idle.send(GET).status()).isEqualTo(404);
  }

  @Test
  void aRequestThatTricklesEnds() throws Exception {
    HttpFront front = start(FrontLimits.standard());
    RawClient trickle = connect(HERE, front).send(post(900)).send("a few");
    awaitConnections(front, 1);
    now.set(now.get().plusSeconds(6));
    trickle.awaitEnd();
    assertThat(rejected).containsExactly(Rejection.SLOW);
  }

  @Test
  void whoWaitsForUsIsNotSlow() throws Exception {
    HttpFront front = start(FrontLimits.standard());
    RawClient waiting = connect(HERE, front).send(post(4)).send("wait");
    echo.waiting.await();
    RawClient slow = connect(HERE, front).send(post(4)).send("w");
    awaitConnections(front, 2);
    now.set(now.get().plusSeconds(600));
    slow.awaitEnd();
    echo.go.countDown();
    assertThat(waiting.status()).isEqualTo(201);
    assertThat(rejected).containsExactly(Rejection.DEADLINE);
  }

  @Test
  void theNextRequestOfAConnectionHasADeadlineAsWell() throws Exception {
    HttpFront front = start(FrontLimits.standard());
    RawClient second = connect(HERE, front).send(GET);
    assertThat(second.status()).isEqualTo(404);
    second.send("GET /no");
    // Each look finds the clock further on; the first of them sees that a request has begun.
    Thread ticking = new Thread(() -> tick(), "ticking");
    ticking.start();
    second.awaitEnd();
    ticking.interrupt();
    ticking.join();
    assertThat(rejected).endsWith(Rejection.DEADLINE);
  }

  private void tick() {
    while (!Thread.currentThread().isInterrupted()) {
      now.set(now.get().plusSeconds(20));
      try {
        Thread.sleep(100);
      } catch (InterruptedException done) {
        return;
      }
    }
  }

  @Test
  void anAddressHoldsAsManyConnectionsAsItMay() throws Exception {
    HttpFront front = start(FrontLimits.standard().forAddresses(5, Set.of(HERE)));
    List<RawClient> held = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      held.add(connect(ELSEWHERE, front).send(GET));
      assertThat(held.get(i).status()).isEqualTo(404);
    }
    connect(ELSEWHERE, front).awaitEnd();
    assertThat(rejected).endsWith(Rejection.CONNECTIONS);
    for (int i = 0; i < 20; i++) {
      assertThat(connect(HERE, front).send(GET).status()).isEqualTo(404);
    }
    assertThat(connect("127.0.0.3", front).send(GET).status()).isEqualTo(404);
    held.get(0).close();
    int status = 0;
    while (status == 0) { // The front hears of the end a moment after it.
      try (RawClient next = RawClient.connect(ELSEWHERE, front.port())) {
        status = next.send(GET).status();
      }
    }
    assertThat(status).isEqualTo(404);
  }

  @Test
  void aFullFrontClosesWhatWaitedLongest() throws Exception {
    FrontLimits four = new FrontLimits(4, 100, Set.of(HERE), Duration.ofSeconds(15), 512);
    HttpFront front = start(four);
    RawClient oldest = connect(HERE, front).send("POST /ec");
    List<RawClient> others = new ArrayList<>();
    awaitConnections(front, 1);
    now.set(now.get().plusMillis(10));
    for (int i = 0; i < 3; i++) {
      others.add(connect(HERE, front).send(GET));
      assertThat(others.get(i).status()).isEqualTo(404);
      now.set(now.get().plusMillis(10));
    }
    assertThat(connect(HERE, front).send(GET).status()).isEqualTo(404);
    oldest.awaitEnd();
    assertThat(rejected).contains(Rejection.CROWDED_OUT);
    assertThat(others.get(2).send(GET).status()).isEqualTo(404);
  }

  @Test
  void whatIsTurnedAwayIsCounted() throws Exception {
    HttpFront front = start(FrontLimits.standard());
    assertThat(
            connect(HERE, front)
                .send(post(EchoHandler.MOST + 1))
                .send("x".repeat(EchoHandler.MOST + 1))
                .status())
        .isEqualTo(413);
    assertThat(connect(HERE, front).send(GET).status()).isEqualTo(404);
    assertThat(connect(HERE, front).send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n").status())
        .isEqualTo(405);
    assertThat(connect(HERE, front).send("nonsense\r\n\r\n").status()).isEqualTo(400);
    assertThat(rejected)
        .containsExactly(
            Rejection.TOO_LARGE, Rejection.UNKNOWN_PATH, Rejection.METHOD, Rejection.MALFORMED);
  }

  private HttpFront start(FrontLimits limits) {
    HttpFront front =
        HttpFront.builder()
            .host(HERE)
            .port(0)
            .limits(limits)
            .rejections(rejected::add)
            .clock(now::get)
            .grace(Duration.ofSeconds(1))
            .endpoint(echo)
            .start();
    opened.add(front);
    return front;
  }

  private RawClient connect(String from, HttpFront front) throws IOException {
    RawClient client = RawClient.connect(from, front.port());
    opened.add(0, client);
    return client;
  }

  private static void awaitConnections(HttpFront front, int count) throws InterruptedException {
    while (front.connections() < count) {
      Thread.sleep(5);
    }
  }

  private static String post(int length) {
    return "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: " + length + "\r\n\r\n";
  }
}
