package dev.networkingcoach.cli.restart;

import com.slack.api.app_backend.SlackSignature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** What people say, as Slack and Teams deliver it. Thread-safe. */
final class SignedSpeech {
  static final String SECRET = "planted-signing-secret";
  static final String TENANT = "99999999-2222-3333-4444-555555555555";

  private static final SlackSignature.Generator SIGNATURES = new SlackSignature.Generator(SECRET);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String serviceUrl;
  private final Duration patience;

  /**
   * What people say.
   *
   * @param serviceUrl where answers go to what is said in Teams
   * @param patience how long the answer to a request is waited for
   */
  SignedSpeech(String serviceUrl, Duration patience) {
    this.serviceUrl = serviceUrl;
    this.patience = patience;
  }

  /** Says it in Slack; the status of the answer, 0 where there is none. */
  int inSlack(int port, String id, String user, String text) {
    String body =
        ("{'token':'x','team_id':'T1','api_app_id':'A1','type':'event_callback','event_id':'"
                + id
                + "','event_time':1764061200,'event':{'type':'message','channel':'D"
                + user
                + "','channel_type':'im','user':'"
                + user
                + "','text':'"
                + text
                + "','ts':'1764061200.000100','event_ts':'1764061200.000100','team':'T1'}}")
            .replace('\'', '"');
    String seconds = Long.toString(Instant.now().getEpochSecond());
    return status(
        request(port, "/slack/events", body)
            .header("X-Slack-Request-Timestamp", seconds)
            .header("X-Slack-Signature", SIGNATURES.generate(seconds, body)));
  }

  /** Says it in Teams; the status of the answer, 0 where there is none. */
  int inTeams(int port, String id, String user, String text) {
    String body =
        ("{'id':'"
                + id
                + "','type':'message','channelId':'msteams','serviceUrl':'"
                + serviceUrl
                + "','from':{'id':'29:"
                + user
                + "','name':'"
                + BothChannels.NAME
                + "','aadObjectId':'"
                + user
                + "'},'recipient':{'id':'28:bot','name':'Coach'},'conversation':"
                + "{'conversationType':'personal','tenantId':'"
                + TENANT
                + "','id':'a:"
                + user
                + "'},'localTimezone':'Europe/Berlin','text':'"
                + text
                + "','textFormat':'plain'}")
            .replace('\'', '"');
    return status(request(port, "/api/messages", body));
  }

  private HttpRequest.Builder request(int port, String path, String body) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(patience)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private int status(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException killedOrLate) {
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
