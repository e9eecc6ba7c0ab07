package dev.networkingcoach.teams.support;

import dev.networkingcoach.http.HttpFront;
import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.http.WebRequest;
import dev.networkingcoach.http.WebResponse;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The real HTTP front, one for all tests of a run: to close one takes a second. Each test puts its
 * own endpoint behind it.
 */
public final class Doorway {
  private static final AtomicReference<WebEndpoint> BEHIND = new AtomicReference<>();
  private static final HttpFront FRONT =
      HttpFront.builder().host("127.0.0.1").port(0).endpoint(new Behind()).start();

  private Doorway() {}

  /** Puts an endpoint behind the front, and says where it is reached. */
  public static URI open(WebEndpoint endpoint) {
    BEHIND.set(endpoint);
    return FRONT.address().resolve(endpoint.path());
  }

  /** Closes the front, for programs: a run of tests ends without. */
  public static void close() {
    FRONT.close();
  }

  private static final class Behind implements WebEndpoint {

    @Override
    public String path() {
      return "/api/messages";
    }

    @Override
    public int mostBytes() {
      return BEHIND.get().mostBytes();
    }

    @Override
    public Optional<WebResponse> answer(WebRequest request) {
      return BEHIND.get().answer(request);
    }
  }
}
