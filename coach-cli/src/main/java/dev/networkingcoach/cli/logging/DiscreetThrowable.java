package dev.networkingcoach.cli.logging;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What was thrown and where, and of a failure of the database its state, without its message. */
final class DiscreetThrowable extends ThrowableProxy {
  /** Deep enough for any cause, and an end for causes that go round in a circle. */
  private static final int DEEPEST = 10;

  private final Throwable thrown;
  private final int depth;

  DiscreetThrowable(Throwable thrown) {
    this(thrown, 1);
  }

  private DiscreetThrowable(Throwable thrown, int depth) {
    super(thrown);
    this.thrown = thrown;
    this.depth = depth;
  }

  @Override
  public @Nullable String getMessage() {
    return thrown instanceof SQLException failure ? "SQL state " + failure.getSQLState() : null;
  }

  @Override
  public @Nullable IThrowableProxy getCause() {
    Throwable cause = thrown.getCause();
    return cause == null || depth == DEEPEST ? null : new DiscreetThrowable(cause, depth + 1);
  }

  @Override
  public IThrowableProxy[] getSuppressed() {
    return new IThrowableProxy[0];
  }
}
