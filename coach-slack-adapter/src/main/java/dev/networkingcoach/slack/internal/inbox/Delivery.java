package dev.networkingcoach.slack.internal.inbox;

import dev.networkingcoach.slack.internal.work.Errand;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One delivery of an event: as it came, until it is kept, and the work on it. Thread-safe.
 *
 * <p>On its way through Bolt it is among the texts that are handed on with a request.
 */
public final class Delivery {
  private static final String KIND = "coach.kind";
  private static final String PAYLOAD = "coach.payload";
  private static final String AGAIN = "coach.again";

  private final Errand errand = new Errand();
  private final boolean again;
  private @Nullable Arrival arrival;

  private Delivery(@Nullable Arrival arrival, boolean again) {
    this.arrival = arrival;
    this.again = again;
  }

  /**
   * What came.
   *
   * @param kind how it is to be read
   * @param payload the whole of it
   */
  public record Arrival(String kind, String payload) {

    /**
     * Hands it on with a request.
     *
     * @param again whether it comes out of the inbox
     */
    public void handOn(Map<String, String> texts, boolean again) {
      texts.put(KIND, kind);
      texts.put(PAYLOAD, payload);
      texts.put(AGAIN, Boolean.toString(again));
    }
  }

  /** The delivery that was handed on with a request. */
  public static Delivery of(Map<String, String> texts) {
    String kind = texts.get(KIND);
    String payload = texts.get(PAYLOAD);
    return kind == null || payload == null
        ? new Delivery(null, false)
        : new Delivery(new Arrival(kind, payload), Boolean.parseBoolean(texts.get(AGAIN)));
  }

  /** Whether it comes out of the inbox: the work on it was begun before. */
  public boolean isAgain() {
    return again;
  }

  /** The work on it. */
  public Errand errand() {
    return errand;
  }

  /** Hands out what came, once: from then on the inbox keeps it, and memory does not. */
  synchronized Optional<Arrival> take() {
    Optional<Arrival> taken = Optional.ofNullable(arrival);
    arrival = null;
    return taken;
  }
}
