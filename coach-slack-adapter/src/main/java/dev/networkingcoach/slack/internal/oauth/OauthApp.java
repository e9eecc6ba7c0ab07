package dev.networkingcoach.slack.internal.oauth;

import java.net.URI;

/**
 * The app to be installed. Its text form holds no secret.
 *
 * @param clientId its id
 * @param clientSecret its secret
 * @param authorizePage where an admin allows it
 * @param redirect where Slack sends the admin back to
 */
public record OauthApp(String clientId, String clientSecret, URI authorizePage, URI redirect) {

  @Override
  public String toString() {
    return "OauthApp[clientId=" + clientId + "]";
  }
}
