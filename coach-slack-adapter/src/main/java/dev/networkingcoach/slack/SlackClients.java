package dev.networkingcoach.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;

/** The client of Slack, as the settings say. */
final class SlackClients {

  private SlackClients() {}

  static Slack of(SlackSettings settings) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.apiUrl().toString());
    config.setStatsEnabled(false);
    int millis = Math.toIntExact(settings.timeout().toMillis());
    config.setHttpClientCallTimeoutMillis(millis);
    config.setHttpClientReadTimeoutMillis(millis);
    config.setHttpClientWriteTimeoutMillis(millis);
    return Slack.getInstance(config);
  }
}
