package dev.networkingcoach.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each request to the endpoint of its path. */
final class Dispatch extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
  private static final long MOST_PASSED_OVER = 16L << 20;
  private static final int PASSED_AT_ONCE = 1 << 16;

  private final Map<String, WebEndpoint> endpoints;

  Dispatch(List<WebEndpoint> endpoints) {
    this.endpoints =
        endpoints.stream().collect(Collectors.toMap(WebEndpoint::path, Function.identity()));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    write(answer(request), response, callback);
    return true;
  }

  private WebResponse answer(Request request) {
    WebEndpoint endpoint = endpoints.get(Request.getPathInContext(request));
    if (endpoint == null) {
      return WebResponse.status(HttpStatus.NOT_FOUND_404);
    }
    try {
      Optional<String> body = body(request, endpoint.mostBytes());
      if (body.isEmpty()) {
        LOG.warn(
            "A request to {} was refused with 413: it has more than {} bytes.",
            endpoint.path(),
            endpoint.mostBytes());
        return WebResponse.status(HttpStatus.PAYLOAD_TOO_LARGE_413);
      }
      return endpoint
          .answer(webRequest(request, body.get()))
          .orElse(WebResponse.status(HttpStatus.METHOD_NOT_ALLOWED_405));
    } catch (IOException cutOff) {
      return WebResponse.status(HttpStatus.BAD_REQUEST_400);
    } catch (RuntimeException failed) {
      LOG.error("{} failed: {}", endpoint.path(), failed.getClass().getName(), traced(failed));
      return WebResponse.status(HttpStatus.INTERNAL_SERVER_ERROR_500);
    }
  }

  /** The body, unless it is longer than that. */
  private static Optional<String> body(Request request, int most) throws IOException {
    long announced = request.getLength();
    try (InputStream in = Content.Source.asInputStream(request)) {
      byte[] read = announced > most ? new byte[0] : in.readNBytes(most + 1);
      if (announced > most || read.length > most) {
        passOver(in);
        return Optional.empty();
      }
      if (read.length < announced) {
        throw new EOFException();
      }
      return Optional.of(text(read));
    }
  }

  /** Strict, so that the text stands for these bytes and no others. */
  private static String text(byte[] read) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(read)).toString();
  }

  /**
   * Reads on without keeping anything, up to a limit: who still sends does not read, and would find
   * the connection broken instead of an answer.
   */
  private static void passOver(InputStream in) throws IOException {
    byte[] passed = new byte[PASSED_AT_ONCE];
    long left = MOST_PASSED_OVER;
    for (int count = in.read(passed); count >= 0 && left > 0; count = in.read(passed)) {
      left -= count;
    }
  }

  private static WebRequest webRequest(Request request, String body) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    request
        .getHeaders()
        .getFieldNamesCollection()
        .forEach(name -> headers.put(name, request.getHeaders().getValuesList(name)));
    String query = request.getHttpURI().getQuery();
    return new WebRequest(
        request.getMethod(),
        Request.getPathInContext(request),
        query == null ? "" : query,
        headers,
        body,
        Request.getRemoteAddr(request));
  }

  private static void write(WebResponse answer, Response response, Callback callback) {
    response.setStatus(answer.status());
    answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    response.write(true, StandardCharsets.UTF_8.encode(answer.body()), callback);
  }

  /** What failed and where, without its message: that may hold what a person wrote. */
  private static Throwable traced(Throwable failed) {
    Throwable trace = new Throwable("as raised");
    trace.setStackTrace(failed.getStackTrace());
    return trace;
  }
}
