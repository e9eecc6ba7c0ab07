package dev.networkingcoach.slack.internal.api;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;

/**
 * A call to the Web API.
 *
 * @param <T> what it is answered with
 */
@FunctionalInterface
public interface SlackCall<T> {

  /** Calls. */
  T on(MethodsClient methods) throws IOException, SlackApiException;
}
