package dev.networkingcoach.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Lines about what was refused: one a minute and kind, however much comes. */
class RefusalLogTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-30T09:00:00Z"));
  private final Lines lines = new Lines();
  private final RefusalLog log = new RefusalLog(lines, now::get);

  @Test
  void aKindIsLoggedOnceAMinuteWithWhatWasLeftOut() {
    for (int i = 0; i < 1000; i++) {
      log.refused("No token.");
    }
    log.refused("No signature.");
    assertThat(lines.written).containsExactly("WARN No token.", "WARN No signature.");
    now.set(now.get().plusSeconds(59));
    log.refused("No token.");
    assertThat(lines.written).hasSize(2);
    now.set(now.get().plusSeconds(1));
    log.refused("No token.");
    log.refused("No signature.");
    assertThat(lines.written)
        .endsWith(
            "WARN No token. 1000 more of this kind came since the last such line.",
            "WARN No signature.");
  }

  /** Keeps what is logged. */
  private static final class Lines extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;

    private final transient List<String> written = new ArrayList<>();

    @Override
    protected void handleNormalizedLoggingCall(
        Level level,
        @Nullable Marker marker,
        String pattern,
        Object @Nullable [] arguments,
        @Nullable Throwable thrown) {
      written.add(level + " " + MessageFormatter.basicArrayFormat(pattern, arguments));
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
      return null;
    }

    @Override
    public boolean isTraceEnabled() {
      return false;
    }

    @Override
    public boolean isDebugEnabled() {
      return false;
    }

    @Override
    public boolean isInfoEnabled() {
      return false;
    }

    @Override
    public boolean isWarnEnabled() {
      return true;
    }

    @Override
    public boolean isErrorEnabled() {
      return true;
    }
  }
}
