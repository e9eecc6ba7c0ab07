package dev.networkingcoach.teams.internal.token;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.IClientCredential;
import com.microsoft.aad.msal4j.ManagedIdentityApplication;
import com.microsoft.aad.msal4j.ManagedIdentityId;
import com.microsoft.aad.msal4j.ManagedIdentityParameters;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tokens from Microsoft Entra ID, cached there until shortly before they end. Thread-safe. */
public final class EntraTokens implements BotTokens {
  private static final long PATIENCE_SECONDS = 15;

  private final Source source;

  private EntraTokens(Source source) {
    this.source = source;
  }

  /**
   * Tokens for an app.
   *
   * @param appId the app's id
   * @param credential how it proves that it is itself
   * @param authority the directory that issues them, such as {@code
   *     https://login.microsoftonline.com/TENANT}
   * @param resource what they are for, such as {@code https://api.botframework.com}
   * @param http what asks for them
   * @throws TokenException if the credential cannot be read
   */
  public static EntraTokens of(
      String appId, AppCredential credential, URI authority, String resource, HttpClient http) {
    EntraHttp client = new EntraHttp(http);
    return credential instanceof AppCredential.ManagedIdentity
        ? managed(appId, resource, client)
        : confidential(appId, credential, authority, resource, client);
  }

  @Override
  public Optional<String> token() {
    try {
      return Optional.of(source.ask().get(PATIENCE_SECONDS, TimeUnit.SECONDS).accessToken());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new TokenException("waiting for a token was interrupted", stopped);
    } catch (ExecutionException | TimeoutException failed) {
      throw new TokenException("the directory gave no token for the bot's requests", failed);
    }
  }

  private static EntraTokens managed(String appId, String resource, EntraHttp http) {
    ManagedIdentityApplication app =
        ManagedIdentityApplication.builder(ManagedIdentityId.userAssignedClientId(appId))
            .httpClient(http)
            .build();
    ManagedIdentityParameters asked = ManagedIdentityParameters.builder(resource).build();
    return new EntraTokens(
        () -> {
          try {
            return app.acquireTokenForManagedIdentity(asked);
          } catch (Exception refused) {
            return CompletableFuture.failedFuture(refused);
          }
        });
  }

  private static EntraTokens confidential(
      String appId, AppCredential credential, URI authority, String resource, EntraHttp http) {
    try {
      ConfidentialClientApplication app =
          ConfidentialClientApplication.builder(appId, proof(credential))
              .authority(authority.toString())
              .instanceDiscovery(false)
              .httpClient(http)
              .build();
      ClientCredentialParameters asked =
          ClientCredentialParameters.builder(Set.of(resource + "/.default")).build();
      return new EntraTokens(() -> app.acquireToken(asked));
    } catch (IOException | GeneralSecurityException unreadable) {
      throw new TokenException(
          "the credential ("
              + credential
              + ") could not be read.\n"
              + "Maybe the file is no PKCS#12 file, or its password is another.",
          unreadable);
    }
  }

  private static IClientCredential proof(AppCredential credential)
      throws IOException, GeneralSecurityException {
    if (credential instanceof AppCredential.Certificate certificate) {
      return certificate.read();
    }
    if (credential instanceof AppCredential.Secret secret) {
      return ClientCredentialFactory.createFromSecret(secret.value());
    }
    throw new IllegalArgumentException("a managed identity has no credential of its own");
  }

  private interface Source {
    CompletableFuture<IAuthenticationResult> ask();
  }
}
