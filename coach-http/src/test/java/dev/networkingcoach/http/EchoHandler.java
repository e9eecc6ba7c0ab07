package dev.networkingcoach.http;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Answers POST with what came, and fails or waits where the body says so. */
final class EchoHandler implements WebEndpoint {
  static final int MOST = 1000;

  final CountDownLatch waiting = new CountDownLatch(1);
  final CountDownLatch go = new CountDownLatch(1);

  @Override
  public String path() {
    return "/echo";
  }

  @Override
  public int mostBytes() {
    return MOST;
  }

  @Override
  public Optional<WebResponse> answer(WebRequest request) {
    if (!request.method().equals("POST")) {
      return Optional.empty();
    }
    String body = request.body();
    if (body.equals("fail")) {
      throw new IllegalStateException("the secret of Dana");
    }
    if (body.equals("wait")) {
      await();
    }
    String kept = request.header("X-Kept").orElse("");
    String words = body + "|" + request.query() + "|" + kept + "|" + request.remote();
    return Optional.of(WebResponse.of(201, "text/plain; charset=utf-8", words));
  }

  private void await() {
    waiting.countDown();
    try {
      go.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
