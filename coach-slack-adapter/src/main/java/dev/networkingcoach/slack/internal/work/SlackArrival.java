package dev.networkingcoach.slack.internal.work;

import java.util.Map;

/**
 * What came, and on which way: from Slack, or out of the queue. On its way through Bolt it is among
 * the texts that are handed on with a request. Immutable and thread-safe.
 *
 * @param kind how the payload is to be read
 * @param payload the whole of it
 * @param queued whether it comes out of the queue, and is to be answered now
 * @param again whether answering it was begun before
 */
public record SlackArrival(String kind, String payload, boolean queued, boolean again) {
  private static final String KIND = "coach.kind";
  private static final String PAYLOAD = "coach.payload";
  private static final String QUEUED = "coach.queued";
  private static final String AGAIN = "coach.again";

  /** What comes from Slack at this moment. */
  public static SlackArrival now(String kind, String payload) {
    return new SlackArrival(kind, payload, false, false);
  }

  /** Hands it on with a request. */
  public void handOn(Map<String, String> texts) {
    texts.put(KIND, kind);
    texts.put(PAYLOAD, payload);
    texts.put(QUEUED, Boolean.toString(queued));
    texts.put(AGAIN, Boolean.toString(again));
  }

  /** What was handed on with a request. */
  public static SlackArrival of(Map<String, String> texts) {
    return new SlackArrival(
        texts.getOrDefault(KIND, ""),
        texts.getOrDefault(PAYLOAD, ""),
        Boolean.parseBoolean(texts.get(QUEUED)),
        Boolean.parseBoolean(texts.get(AGAIN)));
  }
}
