package dev.networkingcoach.slack.fake;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The Web API of Slack over real HTTP, which enforces tokens, limits and trigger ids. */
public final class FakeSlack implements AutoCloseable {
  static {
    // Without it each answer over a connection that stays open waits 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final List<Instant> times = new CopyOnWriteArrayList<>();
  private final InstantSource clock;
  private final Map<String, Queue<Trouble>> troubles = new ConcurrentHashMap<>();
  private final Map<String, Integer> silence = new ConcurrentHashMap<>();
  private final FakeMethods methods;
  private final FakeFiles files = new FakeFiles();

  public FakeSlack(InstantSource clock, Duration channelInterval) {
    this.clock = clock;
    this.methods = new FakeMethods(clock, channelInterval, this::address);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.setExecutor(threads);
    server.createContext("/api/", this::api);
    server.createContext("/response/", this::response);
    server.createContext("/upload/", this::upload);
    server.createContext("/files/", files);
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** What this Slack knows, for a test to set. */
  public FakeMethods methods() {
    return methods;
  }

  /** The files that people sent. */
  public FakeFiles files() {
    return files;
  }

  /** What happens at the next calls of a method. */
  public void trouble(String method, Trouble... next) {
    troubles.computeIfAbsent(method, key -> new ArrayDeque<>()).addAll(List.of(next));
  }

  /** Answers that many calls of a method, and from then on none until this is set anew. */
  public void silentAfter(String method, int answered) {
    silence.put(method, answered);
  }

  /** The calls of a method that were answered with ok. */
  public List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  private void api(HttpExchange exchange) throws IOException {
    Call call = read(exchange);
    Queue<Trouble> queue = troubles.getOrDefault(call.method(), new ArrayDeque<>());
    boolean silent =
        calls(call.method()).size() >= silence.getOrDefault(call.method(), Integer.MAX_VALUE);
    Trouble trouble = silent ? Trouble.SILENCE : queue.poll();
    if (trouble != null) {
      trouble(exchange, trouble);
      return;
    }
    long wait = methods.wait(call);
    if (wait > 0) {
      tooMany(exchange, wait);
      return;
    }
    JsonObject answer = methods.answer(call);
    if (answer.get("ok").getAsBoolean()) {
      add(call);
    }
    write(exchange, 200, "application/json", answer.toString());
  }

  private synchronized void add(Call call) {
    times.add(clock.instant());
    calls.add(call);
  }

  /** When the calls of a method were answered with ok, oldest first. */
  public synchronized List<Instant> arrivals(String method) {
    List<Instant> arrivals = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      if (calls.get(i).method().equals(method)) {
        arrivals.add(times.get(i));
      }
    }
    return arrivals;
  }

  private void trouble(HttpExchange exchange, Trouble trouble) throws IOException {
    switch (trouble) {
      case BROKEN -> write(exchange, 500, "text/plain", "broken");
      case PAGE -> write(exchange, 200, "text/html", "<html><body>Hello</body></html>");
      case TOO_MANY -> tooMany(exchange, 2);
      case SILENCE -> {
        try {
          closing.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
        }
        exchange.close();
      }
    }
  }

  private void tooMany(HttpExchange exchange, long seconds) throws IOException {
    methods.countTooMany();
    exchange.getResponseHeaders().add("Retry-After", Long.toString(seconds));
    write(exchange, 429, "application/json", "{\"ok\":false,\"error\":\"ratelimited\"}");
  }

  private void response(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    boolean taken = methods.takesResponse(exchange.getRequestURI().getPath());
    if (taken) {
      add(new Call("response", "", Map.of("body", body)));
    }
    write(exchange, taken ? 200 : 404, "text/plain", taken ? "ok" : "used_url");
  }

  private void upload(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    add(new Call("upload", "", Map.of("body", body)));
    write(exchange, 200, "text/plain", "OK");
  }

  private static Call read(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> values = new TreeMap<>();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    String token = header == null ? "" : header.replaceFirst("^(Bearer|Basic) ", "");
    String method = exchange.getRequestURI().getPath().substring("/api/".length());
    return new Call(method, token, values);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static void write(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** Everything that was said in a channel or to a person, oldest first. */
  public List<String> texts(String method) {
    return new ArrayList<>(calls(method).stream().map(call -> call.value("text")).toList());
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
