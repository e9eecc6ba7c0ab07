package dev.networkingcoach.imports.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars on a real HTTP server of this machine. */
@Timeout(60)
class CalendarFetchingTest {
  private static final String CALENDAR = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir private Path directory;
  private final List<String> heard = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void aServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private CalendarAddress at(String path, HttpHandler handler) {
    server.createContext(path, handler);
    return address("127.0.0.1", path);
  }

  private CalendarAddress address(String host, String path) {
    return CalendarAddress.of("http://" + host + ":" + server.getAddress().getPort() + path);
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private static HttpHandler sendingTo(String location) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", location);
      answer(exchange, 302, "");
    };
  }

  private static CalendarFetching fetching() {
    return new CalendarFetching(true, LONG);
  }

  private static void refuses(CalendarAddress address, String message) {
    assertThatExceptionOfType(CalendarException.class)
        .isThrownBy(() -> fetching().fetch(address, ""))
        .withMessageStartingWith(message)
        .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("/secret"));
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() {
    CalendarAddress address =
        at(
            "/secret.ics",
            exchange -> {
              String known = exchange.getRequestHeaders().getFirst("If-None-Match");
              heard.add(String.valueOf(known));
              exchange.getResponseHeaders().set("ETag", "\"1\"");
              answer(exchange, "\"1\"".equals(known) ? 304 : 200, known == null ? CALENDAR : "");
            });

    FetchedCalendar first = fetching().fetch(address, "").orElseThrow();

    assertThat(first.content()).hasContent(CALENDAR);
    assertThat(first.tag()).isEqualTo("\"1\"");
    assertThat(fetching().fetch(address, first.tag())).isEmpty();
    assertThat(heard).containsExactly("null", "\"1\"");
  }

  @Test
  void withoutATagTheDayOfTheLastChangeCounts() {
    CalendarAddress address =
        at(
            "/secret.ics",
            exchange -> {
              heard.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-Modified-Since")));
              exchange.getResponseHeaders().set("Last-Modified", "Mon, 30 Nov 2026 09:00:00 GMT");
              answer(exchange, 200, CALENDAR);
            });

    String tag = fetching().fetch(address, "").orElseThrow().tag();
    fetching().fetch(address, tag);

    assertThat(heard).containsExactly("null", "Mon, 30 Nov 2026 09:00:00 GMT");
  }

  @Test
  void aUserAndAPasswordGoToTheirServerAlone() {
    HttpHandler noting =
        exchange -> {
          heard.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
          answer(exchange, 200, CALENDAR);
        };
    server.createContext("/secret.ics", noting);

    assertThat(fetching().fetch(address("mira:s3@127.0.0.1", "/secret.ics"), "")).isPresent();
    assertThat(heard).containsExactly("Basic bWlyYTpzMw==");

    String first = "https://mira:s3@calendar.example/a.ics";
    assertThat(signed("https://calendar.example/b.ics", first)).isTrue();
    assertThat(signed("https://Calendar.example:443/b.ics", first)).isTrue();
    assertThat(signed("https://calendar.example:8443/b.ics", first)).isFalse();
    assertThat(signed("http://calendar.example/b.ics", first)).isFalse();
    assertThat(signed("https://evil.example/b.ics", first)).isFalse();
  }

  private static boolean signed(String url, String first) {
    HttpRequest request = CalendarRequest.of(URI.create(url), URI.create(first), "", LONG);
    assertThat(request.uri().getUserInfo()).isNull();
    return request.headers().firstValue("Authorization").isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data/",
        "https://169.254.169.254/latest/meta-data/",
        "https://[fe80::1]/",
        "https://10.0.0.1/",
        "https://127.0.0.1/",
        "https://[fd00:ec2::254]/",
        "https://100.100.100.200/latest/meta-data/",
        "https://100.64.0.1/",
        "https://0.1.2.3/",
        "https://192.0.0.8/",
        "https://198.19.0.1/",
        "https://255.255.255.255/",
        "https://[64:ff9b::a00:1]/",
        "https://[2002:7f00:1::]/",
        "https://[::ffff:10.0.0.1]/",
        "https://[::]/",
        "file:///etc/hostname",
        "http://example.org/a.ics"
      })
  void aRedirectIntoANetworkOrIntoTheClearIsNotFollowed(String location) {
    refuses(at("/secret.ics", sendingTo(location)), "127.0.0.1 sends to an address ");
  }

  @Test
  void oneThatIsWithinTheNetworkIsReadOnlyWhereThatIsAllowed() {
    CalendarAddress address = at("/secret.ics", exchange -> answer(exchange, 200, CALENDAR));

    assertThatExceptionOfType(CalendarException.class)
        .isThrownBy(() -> new CalendarFetching(false, LONG).fetch(address, ""))
        .withMessage("127.0.0.1 is an address within a network, not on the web; it was not read.");
    assertThat(fetching().fetch(address, "")).isPresent();
  }

  @Test
  void addressesOnTheWebAreNoneOfThese() throws IOException {
    for (String address :
        List.of(
            "93.184.215.14", "100.128.0.1", "172.32.0.1", "2606:2800:21f::1", "64:ff9b::808:808")) {
      InetAddress one = InetAddress.getByName(address);
      assertThat(AddressScope.isInternal(one)).as(address).isFalse();
      assertThat(AddressScope.isForbidden(one)).as(address).isFalse();
    }
    assertThat(AddressScope.isForbidden(InetAddress.getByName("192.168.0.7"))).isFalse();
  }

  @Test
  void oneThatSendsDropByDropIsGivenUpAndItsConnectionEnds() throws InterruptedException {
    CountDownLatch hungUp = new CountDownLatch(1);
    CalendarAddress dripping =
        at(
            "/secret.ics",
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              try {
                while (!over.await(20, TimeUnit.MILLISECONDS)) {
                  exchange.getResponseBody().write('B');
                  exchange.getResponseBody().flush();
                }
              } catch (IOException closed) {
                hungUp.countDown();
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
            });

    assertThatExceptionOfType(CalendarException.class)
        .isThrownBy(() -> new CalendarFetching(true, Duration.ofSeconds(2)).fetch(dripping, ""))
        .withMessage("127.0.0.1 did not answer within 2 seconds.");
    assertThat(hungUp.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aServerThatHangsIsGivenUp() {
    CalendarAddress silent =
        at(
            "/secret.ics",
            exchange -> {
              try {
                over.await();
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
            });
    CalendarAddress halting =
        at(
            "/secret-2.ics",
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              exchange.getResponseBody().write(CALENDAR.getBytes(UTF_8));
              exchange.getResponseBody().flush();
              try {
                over.await();
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
            });
    CalendarFetching impatient = new CalendarFetching(true, Duration.ofSeconds(2));

    for (CalendarAddress address : List.of(silent, halting)) {
      assertThatExceptionOfType(CalendarException.class)
          .isThrownBy(() -> impatient.fetch(address, ""))
          .withMessage("127.0.0.1 did not answer within 2 seconds.");
    }
  }

  @Test
  void aWebPageAnErrorAndAMissingOneAreTold() {
    refuses(
        at("/secret.html", exchange -> answer(exchange, 200, "<!DOCTYPE html><html></html>")),
        "127.0.0.1 sent something else than a calendar, maybe a web page.");
    refuses(
        at("/secret-401", exchange -> answer(exchange, 401, "")),
        "127.0.0.1 asks for a user and a password");
    refuses(
        at("/secret-404", exchange -> answer(exchange, 404, "")),
        "127.0.0.1 has no calendar at that address any more.");
    refuses(
        at("/secret-500", exchange -> answer(exchange, 500, "")),
        "127.0.0.1 answered with status 500; 200 was expected.");
  }

  @Test
  void oneThatIsTooLargeIsNotReadToItsEnd() {
    refuses(
        at(
            "/secret.ics",
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              byte[] some = new byte[1 << 20];
              for (int i = 0; i < 1_000; i++) {
                exchange.getResponseBody().write(some);
              }
              exchange.close();
            }),
        "127.0.0.1 is too large: a calendar of up to 64 MiB was expected.");
  }

  @Test
  void aFileIsReadWhereItChanged() throws IOException {
    Path file = Files.writeString(directory.resolve("mine.ics"), "\uFEFF" + CALENDAR);
    CalendarAddress address = CalendarAddress.of(file.toString());

    Optional<FetchedCalendar> first = fetching().fetch(address, "");
    String tag = first.orElseThrow().tag();

    assertThat(fetching().fetch(address, tag)).isEmpty();
    Files.writeString(file, CALENDAR + CALENDAR);
    assertThat(fetching().fetch(address, tag)).isPresent();
    Files.delete(file);
    assertThatExceptionOfType(CalendarException.class)
        .isThrownBy(() -> fetching().fetch(address, tag))
        .withMessage(file + " is not there any more.");
  }

  @Test
  void anAddressIsReadByHttpsAndNotShown() {
    assertThat(CalendarAddress.of("webcal://example.org/secret.ics").secret())
        .isEqualTo("https://example.org/secret.ics");
    assertThat(CalendarAddress.of("https://example.org/secret.ics")).hasToString("example.org");
    for (String wrong :
        List.of(
            "/home/mira/two\tdays.ics",
            "a\nb.ics",
            "http://example.org/secret.ics",
            "ftp://example.org/secret",
            "https://a b")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CalendarAddress.of(wrong))
          .withMessageStartingWith("that is no address of a calendar; ")
          .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("/secret"));
    }
  }
}
