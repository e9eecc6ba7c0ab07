package dev.networkingcoach.http;

import java.util.Optional;

/** Answers requests to some paths. Implementations are thread-safe and answer within moments. */
public interface WebEndpoint {

  /** The path it answers, such as {@code /api/messages}. */
  String path();

  /** The most bytes of a body it reads; the front refuses longer ones with 413 before it asks. */
  int mostBytes();

  /**
   * Answers a request.
   *
   * @return empty where the method is not one it answers
   */
  Optional<WebResponse> answer(WebRequest request);
}
