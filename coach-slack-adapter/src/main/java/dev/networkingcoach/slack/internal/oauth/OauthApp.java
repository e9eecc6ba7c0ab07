package dev.networkingcoach.slack.internal.oauth;

import com.slack.api.methods.request.oauth.OAuthV2AccessRequest.OAuthV2AccessRequestBuilder;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.networkingcoach.slack.internal.api.WebApi;
import java.net.URI;
import java.util.function.UnaryOperator;

/**
 * The app to be installed. Its text form holds no secret.
 *
 * @param clientId its id
 * @param clientSecret its secret
 * @param authorizePage where an admin allows it
 * @param redirect where Slack sends the admin back to
 */
public record OauthApp(String clientId, String clientSecret, URI authorizePage, URI redirect) {

  /**
   * Asks Slack for tokens.
   *
   * @param what the code or the token that they are given for
   * @throws dev.networkingcoach.slack.internal.api.SlackFailure if Slack gives none
   */
  OAuthV2AccessResponse ask(WebApi api, UnaryOperator<OAuthV2AccessRequestBuilder> what) {
    return api.call(
        null,
        "oauth.v2.access",
        methods ->
            methods.oauthV2Access(
                r -> what.apply(r.clientId(clientId).clientSecret(clientSecret))));
  }

  @Override
  public String toString() {
    return "OauthApp[clientId=" + clientId + "]";
  }
}
