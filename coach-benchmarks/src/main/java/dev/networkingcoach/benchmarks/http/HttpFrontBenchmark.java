package dev.networkingcoach.benchmarks.http;

import com.sun.net.httpserver.HttpServer;
import dev.networkingcoach.http.HttpFront;
import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.http.WebRequest;
import dev.networkingcoach.http.WebResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Requests of 2 kB, one after the other over one connection, to the front and to the server of the
 * JDK in turns: the time of each, and what a first request costs from before the server is made.
 */
final class HttpFrontBenchmark {
  private static final int REQUESTS = 5_000;
  private static final int ROUNDS = 5;
  private static final String BODY = "x".repeat(2_000);

  private HttpFrontBenchmark() {}

  /** Prints a table. */
  public static void main(String[] arguments) throws Exception {
    // Without it the server of the JDK takes 44 ms for a request: it parts headers and body.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.out.printf("%-16s %12s %12s %12s%n", "server", "first ms", "median us", "95 % us");
    for (int round = 0; round < ROUNDS; round++) {
      front();
      jdk();
    }
  }

  private static void front() throws Exception {
    long begun = System.nanoTime();
    try (HttpFront front =
        HttpFront.builder().host("127.0.0.1").port(0).endpoint(new Length()).start()) {
      measure("front (Jetty)", URI.create(front.address() + "/length"), begun);
    }
  }

  private static void jdk() throws Exception {
    long begun = System.nanoTime();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService threads = Executors.newFixedThreadPool(64);
    server.setExecutor(threads);
    server.createContext(
        "/length",
        exchange -> {
          byte[] answer = length(exchange.getRequestBody().readAllBytes().length);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    measure(
        "JDK", URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/length"), begun);
    server.stop(0);
    threads.shutdown();
  }

  private static void measure(String name, URI address, long begun)
      throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(BODY)).build();
    send(client, request);
    double first = (System.nanoTime() - begun) / 1e6;
    long[] took = new long[REQUESTS];
    for (int i = 0; i < REQUESTS; i++) {
      long start = System.nanoTime();
      send(client, request);
      took[i] = System.nanoTime() - start;
    }
    Arrays.sort(took);
    System.out.printf(
        Locale.ROOT,
        "%-16s %12.1f %12.0f %12.0f%n",
        name,
        first,
        took[REQUESTS / 2] / 1e3,
        took[REQUESTS * 95 / 100] / 1e3);
  }

  private static void send(HttpClient client, HttpRequest request)
      throws IOException, InterruptedException {
    String answer = client.send(request, BodyHandlers.ofString()).body();
    if (!answer.equals(String.valueOf(BODY.length()))) {
      throw new IllegalStateException("answer (" + answer + ") must be " + BODY.length() + ".");
    }
  }

  private static byte[] length(int length) {
    return String.valueOf(length).getBytes(StandardCharsets.US_ASCII);
  }

  /** Answers how long the body is. */
  private static final class Length implements WebEndpoint {
    @Override
    public String path() {
      return "/length";
    }

    @Override
    public int mostBytes() {
      return 1 << 20;
    }

    @Override
    public Optional<WebResponse> answer(WebRequest request) {
      return Optional.of(
          WebResponse.of(200, "text/plain", String.valueOf(request.body().length())));
    }
  }
}
