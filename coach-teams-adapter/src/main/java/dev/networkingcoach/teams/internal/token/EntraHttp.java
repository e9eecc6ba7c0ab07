package dev.networkingcoach.teams.internal.token;

import com.microsoft.aad.msal4j.HttpMethod;
import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Lets the token library use the JDK's HTTP client, so that proxies and trust are set once. */
final class EntraHttp implements IHttpClient {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient http;

  EntraHttp(HttpClient http) {
    this.http = http;
  }

  @Override
  public IHttpResponse send(HttpRequest request)
      throws IOException, InterruptedException, URISyntaxException {
    java.net.http.HttpRequest.Builder asked =
        java.net.http.HttpRequest.newBuilder(request.url().toURI()).timeout(PATIENCE);
    if (request.headers() != null) {
      request.headers().forEach(asked::setHeader);
    }
    if (request.httpMethod() == HttpMethod.POST) {
      String body = request.body() == null ? "" : request.body();
      asked.POST(java.net.http.HttpRequest.BodyPublishers.ofString(body));
    }
    var answered = http.send(asked.build(), BodyHandlers.ofString());
    HttpResponse response =
        new HttpResponse().statusCode(answered.statusCode()).body(answered.body());
    response.addHeaders(answered.headers().map());
    return response;
  }
}
