package dev.networkingcoach.cli.logging;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.util.Map;

/**
 * Writes a line of JSON an event, without what may be about people: the messages of exceptions, and
 * what libraries put into their own messages. Of an exception its classes, its SQL states and where
 * it was thrown are written; of what a library says, the words that are the same for everybody.
 * Thread-safe.
 */
public final class DiscreetEncoder extends JsonEncoder {
  private static final String OURS = "dev.networkingcoach.";
  private static final String LEFT_OUT = "what it says is left out: it may be about people";

  @Override
  public byte[] encode(ILoggingEvent event) {
    return super.encode(discreet(event));
  }

  private static LoggingEvent discreet(ILoggingEvent event) {
    LoggingEvent told = new LoggingEvent();
    told.setInstant(event.getInstant());
    told.setLevel(event.getLevel());
    told.setLoggerName(event.getLoggerName());
    told.setThreadName(event.getThreadName());
    told.setMessage(message(event));
    told.setMDCPropertyMap(Map.of());
    IThrowableProxy thrown = event.getThrowableProxy();
    if (thrown instanceof ThrowableProxy proxy) {
      told.setThrowableProxy(new DiscreetThrowable(proxy.getThrowable()));
    }
    return told;
  }

  /**
   * A library's message with parameters is a pattern; one without may be put together from data.
   */
  private static String message(ILoggingEvent event) {
    if (event.getLoggerName().startsWith(OURS)) {
      return event.getFormattedMessage();
    }
    Object[] parameters = event.getArgumentArray();
    return parameters == null || parameters.length == 0 ? LEFT_OUT : event.getMessage();
  }
}
