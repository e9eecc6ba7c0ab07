package dev.networkingcoach.bot.pace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How fast something may be done for each key, such as a channel or a tenant. Keys do not hold each
 * other up. Thread-safe.
 */
public final class CallPace {
  private static final int MOST_KEYS = 10_000;
  private static final Duration FORGOTTEN = Duration.ofHours(1);

  private final Supplier<KeyPace> newKey;
  private final InstantSource clock;
  private final Map<String, KeyPace> keys = new HashMap<>();
  private final Map<String, Map<String, Instant>> reserved = new HashMap<>();

  private CallPace(Supplier<KeyPace> newKey, InstantSource clock) {
    this.newKey = newKey;
    this.clock = clock;
  }

  /**
   * Some at once, and then one in each interval (a token bucket).
   *
   * @param interval between one and the next
   * @param atOnce how many may be done at once after a rest; 1 or more
   */
  public static CallPace steady(Duration interval, int atOnce, InstantSource clock) {
    return new CallPace(() -> new SteadyPace(interval, atOnce), clock);
  }

  /**
   * No more than so many in any window of time, wherever it starts (a sliding window).
   *
   * @param window how long it is
   * @param most how many; 1 or more
   */
  public static CallPace within(Duration window, int most, InstantSource clock) {
    return new CallPace(() -> new WindowPace(window, most), clock);
  }

  /** Takes the next place, and tells how long it is until then; zero for now. */
  public synchronized Duration take(String key) {
    Instant now = clock.instant();
    KeyPace pace = pace(key, now);
    Instant place = pace.next(now);
    pace.taken(place);
    return Duration.between(now, place);
  }

  /** Takes a place if one is free now: zero; else tells how long it is until one is. */
  public synchronized Duration tryNow(String key) {
    Instant now = clock.instant();
    Instant place = pace(key, now).next(now);
    return place.equals(now) ? take(key) : Duration.between(now, place);
  }

  /**
   * Takes a place if one is free now; else reserves the next for this holder, and tells how long it
   * is until then: many who wait are told different times, and need not ask twice. A reservation is
   * given up an hour after its time.
   */
  public synchronized Duration reserve(String key, String holder) {
    Instant now = clock.instant();
    Map<String, Instant> holders = reserved.computeIfAbsent(key, one -> new HashMap<>());
    Instant place = holders.get(holder);
    if (place == null) {
      Duration wait = take(key);
      if (!wait.isZero()) {
        holders.values().removeIf(old -> old.plus(FORGOTTEN).isBefore(now));
        holders.put(holder, now.plus(wait));
      }
      return wait;
    }
    if (now.isBefore(place)) {
      return Duration.between(now, place);
    }
    holders.remove(holder);
    return Duration.ZERO;
  }

  private KeyPace pace(String key, Instant now) {
    if (keys.size() >= MOST_KEYS) {
      keys.values().removeIf(pace -> pace.isRested(now));
    }
    return keys.computeIfAbsent(key, none -> newKey.get());
  }

  /** The places of one key. */
  private interface KeyPace {
    /** The first free place, not before now. */
    Instant next(Instant now);

    /** Takes a place that {@link #next} told. */
    void taken(Instant place);

    /** Whether what was taken no longer counts. */
    boolean isRested(Instant now);
  }

  private static final class SteadyPace implements KeyPace {
    private final Duration interval;
    private final Duration burst;
    private Instant full = Instant.MIN;

    SteadyPace(Duration interval, int atOnce) {
      this.interval = interval;
      this.burst = interval.multipliedBy(atOnce - 1L);
    }

    @Override
    public Instant next(Instant now) {
      return full.isAfter(now.plus(burst)) ? full.minus(burst) : now;
    }

    @Override
    public void taken(Instant place) {
      full = (full.isAfter(place) ? full : place).plus(interval);
    }

    @Override
    public boolean isRested(Instant now) {
      return full.isBefore(now);
    }
  }

  private static final class WindowPace implements KeyPace {
    private final Duration window;
    private final int most;
    private final Deque<Instant> places = new ArrayDeque<>();

    WindowPace(Duration window, int most) {
      this.window = window;
      this.most = most;
    }

    @Override
    public Instant next(Instant now) {
      if (places.size() < most) {
        return now;
      }
      Instant free = places.getFirst().plus(window);
      return free.isAfter(now) ? free : now;
    }

    @Override
    public void taken(Instant place) {
      places.addLast(place);
      if (places.size() > most) {
        places.removeFirst();
      }
    }

    @Override
    public boolean isRested(Instant now) {
      return places.isEmpty() || places.getLast().plus(window).isBefore(now);
    }
  }
}
