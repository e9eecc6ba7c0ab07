package dev.networkingcoach.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The limits of Slack: calls of a method a minute for each token, and messages a channel. */
final class FakeLimits {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Map<String, Integer> A_MINUTE =
      Map.of("chat.postMessage", 300, "dnd.teamInfo", 50, "users.info", 4_000);

  private final InstantSource clock;
  private final Duration channelInterval;
  private final Map<String, Deque<Instant>> times = new HashMap<>();
  private final Map<String, Instant> channels = new HashMap<>();
  private int tooMany;
  private boolean lifted;

  FakeLimits(InstantSource clock, Duration channelInterval) {
    this.clock = clock;
    this.channelInterval = channelInterval;
  }

  synchronized void countTooMany() {
    tooMany++;
  }

  synchronized int tooMany() {
    return tooMany;
  }

  /** From now on the limits of a minute do not hold, as for many workspaces together. */
  synchronized void lift() {
    lifted = true;
  }

  /** How many seconds a caller must wait; 0 where the call counts. */
  synchronized long wait(Call call) {
    Instant now = clock.instant();
    if (call.method().equals("chat.postMessage")) {
      String channel = call.token() + " " + call.value("channel");
      Instant last = channels.get(channel);
      if (last != null && now.isBefore(last.plus(channelInterval))) {
        return 1;
      }
      channels.put(channel, now);
    }
    Integer most = A_MINUTE.get(call.method());
    return most == null || lifted ? 0 : wait(call, most, now);
  }

  private long wait(Call call, int most, Instant now) {
    Deque<Instant> before =
        times.computeIfAbsent(call.token() + " " + call.method(), key -> new ArrayDeque<>());
    while (!before.isEmpty() && !before.peekFirst().plus(MINUTE).isAfter(now)) {
      before.removeFirst();
    }
    if (before.size() >= most) {
      return 1 + Duration.between(now, before.peekFirst().plus(MINUTE)).toSeconds();
    }
    before.addLast(now);
    return 0;
  }
}
