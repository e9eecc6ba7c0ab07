package dev.networkingcoach.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The front over real connections: what passes, and what is kept out. */
class HttpFrontTest {
  private final EchoHandler echo = new EchoHandler();
  private final HttpFront front =
      HttpFront.builder()
          .host("127.0.0.1")
          .port(0)
          .idle(Duration.ofSeconds(1))
          .endpoint(echo)
          .start();
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    front.close();
  }

  @Test
  void aRequestReachesItsEndpointWhole() throws Exception {
    HttpRequest request =
        request("/echo?a=b%20c").header("X-Kept", "one").POST(BodyPublishers.ofString("é")).build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("é|a=b%20c|one|127.0.0.1");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void whatNobodyAnswersIsNotFound() throws Exception {
    assertThat(post("/other", "").statusCode()).isEqualTo(404);
    assertThat(post("/echo/", "").statusCode()).isEqualTo(404);
    HttpRequest get = request("/echo").GET().build();
    assertThat(client.send(get, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
  }

  @Test
  void aBodyIsReadUpToItsLimitAndNotBeyond() throws Exception {
    assertThat(post("/echo", "x".repeat(EchoHandler.MOST)).statusCode()).isEqualTo(201);
    assertThat(post("/echo", "x".repeat(EchoHandler.MOST + 1)).statusCode()).isEqualTo(413);
  }

  @Test
  void aBodyThatDoesNotSayItsLengthIsLimitedAsWell() throws Exception {
    byte[] tooLong = "x".repeat(EchoHandler.MOST + 1).getBytes(StandardCharsets.UTF_8);
    HttpRequest chunked =
        request("/echo")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLong)))
            .build();
    assertThat(client.send(chunked, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
  }

  @Test
  void whoSendsTenMegabytesIsAnsweredAndNotCutOff() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertThat(post("/echo", "x".repeat(10 << 20)).statusCode()).isEqualTo(413);
    }
  }

  @Test
  void aBodyThatIsNotUtf8ReachesNoEndpoint() throws Exception {
    byte[] latin1 = {'a', (byte) 0xe9, 'b'};
    HttpRequest request = request("/echo").POST(BodyPublishers.ofByteArray(latin1)).build();
    assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
  }

  @Test
  void aFailureTellsNothing() throws Exception {
    HttpResponse<String> answer = post("/echo", "fail");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void whatIsNoRequestIsRefusedAndTheNextIsServed() throws Exception {
    assertThat(raw("nonsense\r\n\r\n")).startsWith("HTTP/1.1 400").doesNotContain("jetty");
    String headers = "X-Long: " + "x".repeat(9000) + "\r\n";
    assertThat(raw("POST /echo HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n"))
        .startsWith("HTTP/1.1 431");
    assertThat(post("/echo", "next").statusCode()).isEqualTo(201);
  }

  @Test
  void aBodyCutOffIsAnsweredByNoEndpoint() throws Exception {
    String cut = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\nhalf";
    assertThat(raw(cut)).doesNotContain("half");
    assertThat(post("/echo", "next").statusCode()).isEqualTo(201);
  }

  @Test
  void whatIsInFlightEndsBeforeTheFrontDoes() throws Exception {
    HttpRequest slow = request("/echo").POST(BodyPublishers.ofString("wait")).build();
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(slow, BodyHandlers.ofString());
    echo.waiting.await();
    CompletableFuture<Void> closed = CompletableFuture.runAsync(front::close);
    assertThat(closed).isNotDone();
    echo.go.countDown();
    assertThat(answer.get().statusCode()).isEqualTo(201);
    closed.get();
    assertThatThrownBy(() -> post("/echo", "late")).isInstanceOf(IOException.class);
  }

  @Test
  void whatIsWorkedOnOutlastsTheConnectionsThatAreIdle() throws Exception {
    HttpRequest slow = request("/echo").POST(BodyPublishers.ofString("wait")).build();
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(slow, BodyHandlers.ofString());
    echo.waiting.await();
    try (Socket idle = new Socket(InetAddress.getLoopbackAddress(), front.port())) {
      String get = "GET /other HTTP/1.1\r\nHost: a\r\n\r\n";
      idle.getOutputStream().write(get.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(idle.getInputStream().read()).isEqualTo('H');
      CompletableFuture<Void> closed = CompletableFuture.runAsync(front::close);
      assertThat(idle.getInputStream().readAllBytes()).isNotEmpty();
      assertThat(closed).isNotDone();
      echo.go.countDown();
      assertThat(answer.get().statusCode()).isEqualTo(201);
      closed.get();
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    HttpFrontBuilder second = HttpFront.builder().host("127.0.0.1").port(front.port());
    assertThatThrownBy(second::start)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot listen on 127.0.0.1:" + front.port())
        .hasMessageContaining("Maybe another program does");
  }

  @Test
  void wrongSettingsAreRefused() {
    HttpFrontBuilder builder = HttpFront.builder().endpoint(echo);
    assertThatThrownBy(() -> builder.port(65_536)).hasMessageContaining("port (65536)");
    assertThatThrownBy(() -> builder.threads(1)).hasMessageContaining("threads (1)");
    assertThatThrownBy(() -> builder.endpoint(echo)).hasMessageContaining("path (/echo)");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(front.address() + path));
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    HttpRequest request = request(path).POST(BodyPublishers.ofString(body)).build();
    return client.send(request, BodyHandlers.ofString());
  }

  /** What is answered to these bytes before the connection closes. */
  private String raw(String bytes) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), front.port())) {
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
