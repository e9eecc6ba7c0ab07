package dev.networkingcoach.imports.mail;

import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * How a mailbox is reached. The secret is held in memory alone. Immutable and thread-safe.
 *
 * @param account which mailbox
 * @param secret the password, or the OAuth 2.0 access token
 * @param token whether it is a token (XOAUTH2)
 * @param patience how long the server may keep silent before it is given up
 * @param sockets makes the encrypted connections; null for the machine's own trust
 */
public record MailConnection(
    MailAccount account,
    String secret,
    boolean token,
    Duration patience,
    @Nullable SSLSocketFactory sockets) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A connection with a password, with the trust of this machine; a minute is waited. */
  public static MailConnection withPassword(MailAccount account, String password) {
    return new MailConnection(account, password, false, PATIENCE, null);
  }

  /** A connection with an OAuth 2.0 access token, else like that with a password. */
  public static MailConnection withToken(MailAccount account, String token) {
    return new MailConnection(account, token, true, PATIENCE, null);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return account.address();
  }
}
