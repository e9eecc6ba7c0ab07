package dev.networkingcoach.teams.internal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.aad.msal4j.MsalServiceException;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.networkingcoach.teams.support.Keystore;
import dev.networkingcoach.teams.support.LocalServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens from a directory that speaks HTTPS, and from the endpoint of managed identities. */
class EntraTokensTest {
  private static final String APP = "11111111-2222-3333-4444-555555555555";
  private static final String TENANT = "99999999-2222-3333-4444-555555555555";
  private static final String RESOURCE = "https://api.botframework.com";
  private static final List<String> ASKED = new CopyOnWriteArrayList<>();

  @TempDir static Path folder;

  private static Keystore keystore;
  private static HttpsServer directory;
  private static HttpClient http;
  private static volatile int status;

  @BeforeAll
  static void start() throws Exception {
    keystore = Keystore.in(folder);
    directory = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    directory.setHttpsConfigurator(new HttpsConfigurator(keystore.tls()));
    directory.createContext("/", EntraTokensTest::answer);
    directory.start();
    http = HttpClient.newBuilder().sslContext(keystore.tls()).build();
  }

  @AfterAll
  static void stop() {
    directory.stop(0);
  }

  @BeforeEach
  void fresh() {
    ASKED.clear();
    status = 200;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    ASKED.add(
        exchange.getRequestURI().getPath() + "?" + URLDecoder.decode(body, StandardCharsets.UTF_8));
    LocalServer.json(
        exchange,
        status,
        status == 200
            ? "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"granted\"}"
            : "{\"error\":\"invalid_client\",\"error_description\":\"no\"}");
  }

  private static EntraTokens tokens(AppCredential credential) {
    URI authority =
        URI.create("https://localhost:" + directory.getAddress().getPort() + "/" + TENANT);
    return EntraTokens.of(APP, credential, authority, RESOURCE, http);
  }

  @Test
  void aSecretIsExchangedForAToken() {
    assertThat(tokens(new AppCredential.Secret("hush")).token()).contains("granted");
    assertThat(ASKED)
        .singleElement()
        .asString()
        .startsWith("/" + TENANT + "/oauth2/v2.0/token")
        .contains("client_secret=hush")
        .contains("client_id=" + APP)
        .containsPattern("scope=[^&]*https://api.botframework.com/.default");
  }

  @Test
  void aCertificateSignsAnAssertion() throws ParseException {
    EntraTokens tokens = tokens(new AppCredential.Certificate(keystore.file(), Keystore.PASSWORD));
    assertThat(tokens.token()).contains("granted");
    String asked = ASKED.get(0);
    assertThat(asked).doesNotContain("client_secret").contains("client_assertion=");
    String assertion = asked.replaceAll(".*client_assertion=([^&]*).*", "$1");
    SignedJWT signed = SignedJWT.parse(assertion);
    assertThat(signed.getJWTClaimsSet().getIssuer()).isEqualTo(APP);
    assertThat(signed.getJWTClaimsSet().getSubject()).isEqualTo(APP);
  }

  @Test
  void aManagedIdentityAsksTheMachineItRunsOn() {
    List<String> asked = new CopyOnWriteArrayList<>();
    try (LocalServer machine =
        new LocalServer(
            exchange -> {
              asked.add(exchange.getRequestURI().toString());
              LocalServer.json(
                  exchange,
                  200,
                  "{\"access_token\":\"managed\",\"expires_on\":\"4102444800\","
                      + "\"resource\":\"https://api.botframework.com\",\"token_type\":\"Bearer\"}");
            })) {
      HttpClient through =
          HttpClient.newBuilder()
              .proxy(
                  ProxySelector.of(
                      new InetSocketAddress(InetAddress.getLoopbackAddress(), machine.port())))
              .build();
      EntraTokens tokens =
          EntraTokens.of(
              APP,
              new AppCredential.ManagedIdentity(),
              URI.create("https://unused"),
              RESOURCE,
              through);
      assertThat(tokens.token()).contains("managed");
      assertThat(tokens.token()).contains("managed");
    }
    assertThat(asked)
        .singleElement()
        .asString()
        .contains("client_id=" + APP)
        .contains("botframework");
  }

  @Test
  void aRefusalSaysNothingOfTheSecret() {
    status = 401;
    AppCredential secret = new AppCredential.Secret("hush");
    assertThatThrownBy(() -> tokens(secret).token())
        .isInstanceOf(TokenException.class)
        .hasMessage("the directory gave no token for the bot's requests")
        .hasRootCauseInstanceOf(MsalServiceException.class)
        .satisfies(failed -> assertThat(text(failed)).contains("no").doesNotContain("hush"));
    assertThat(secret).hasToString("Secret");
  }

  @Test
  void aCertificateThatCannotBeReadIsToldAtOnce() {
    AppCredential wrong = new AppCredential.Certificate(keystore.file(), "another");
    assertThatThrownBy(() -> tokens(wrong))
        .isInstanceOf(TokenException.class)
        .hasMessageContaining("Maybe the file is no PKCS#12 file");
  }

  private static String text(Throwable failed) {
    StringWriter text = new StringWriter();
    failed.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
