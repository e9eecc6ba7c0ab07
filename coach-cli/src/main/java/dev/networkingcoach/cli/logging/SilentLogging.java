package dev.networkingcoach.cli.logging;

/**
 * How the JDK's own logging begins in this program: with nobody who prints. Libraries that log
 * there would tell what nobody should read, as the driver of PostgreSQL does with an address it
 * cannot take, password and all. Named by {@code java.util.logging.config.class}, it costs nothing
 * where nothing is logged. Stateless and thread-safe.
 */
public final class SilentLogging {

  /** Called by the JDK; sets nothing up. */
  public SilentLogging() {}
}
