package dev.networkingcoach.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Logs what was refused: the first of a kind, and then one a minute at most, so that whoever sends
 * what is refused cannot fill the log. A line tells how many of its kind were left out since the
 * one before. Thread-safe.
 */
public final class RefusalLog {
  private static final Duration BETWEEN = Duration.ofMinutes(1);

  private final Logger log;
  private final InstantSource clock;
  private final Map<String, Kind> kinds = new HashMap<>();

  /**
   * A log of refusals.
   *
   * @param log where the lines go, as warnings
   * @param clock tells when a minute has passed
   */
  public RefusalLog(Logger log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
  }

  /**
   * Something was refused.
   *
   * @param sentence what, and why: one of a few fixed sentences, each of which is a kind
   */
  public void refused(String sentence) {
    long leftOut = due(sentence);
    if (leftOut == 0) {
      log.warn("{}", sentence);
    } else if (leftOut > 0) {
      log.warn("{} {} more of this kind came since the last such line.", sentence, leftOut);
    }
  }

  /** How many were left out before this one; less than none where this one is left out as well. */
  private synchronized long due(String sentence) {
    Instant now = clock.instant();
    @Nullable Kind kind = kinds.get(sentence);
    if (kind != null && now.isBefore(kind.logged().plus(BETWEEN))) {
      kinds.put(sentence, new Kind(kind.logged(), kind.leftOut() + 1));
      return -1;
    }
    kinds.put(sentence, new Kind(now, 0));
    return kind == null ? 0 : kind.leftOut();
  }

  private record Kind(Instant logged, long leftOut) {}
}
