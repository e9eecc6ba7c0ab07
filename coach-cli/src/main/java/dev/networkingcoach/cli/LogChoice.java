package dev.networkingcoach.cli;

import dev.networkingcoach.cli.logging.SilentLogging;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;

/** Chooses who writes logs, before anybody logs: a server does, and a command of a moment not. */
final class LogChoice {
  private static final String PROVIDER = "slf4j.provider";

  private LogChoice() {}

  static void choose(String... arguments) {
    // It tells otherwise which provider it took.
    System.setProperty("slf4j.internal.verbosity", "WARN");
    System.setProperty("java.util.logging.config.class", SilentLogging.class.getName());
    boolean serves = arguments.length > 0 && arguments[0].equals("serve");
    if (System.getProperty(PROVIDER) == null) {
      System.setProperty(
          PROVIDER,
          serves
              ? "ch.qos.logback.classic.spi.LogbackServiceProvider"
              : "org.slf4j.nop.NOPServiceProvider");
    }
    if (serves) {
      seal();
    }
  }

  /** What libraries tell the JDK's logging, and what a thread dies of, is not printed as it is. */
  private static void seal() {
    LogManager.getLogManager().reset();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failed) ->
            LoggerFactory.getLogger(LogChoice.class).error("{} ended by a fault", thread, failed));
  }
}
