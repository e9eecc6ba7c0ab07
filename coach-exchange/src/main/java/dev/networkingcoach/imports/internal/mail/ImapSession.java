package dev.networkingcoach.imports.internal.mail;

import static dev.networkingcoach.imports.internal.mail.MailTexts.TEXTS;

import dev.networkingcoach.imports.internal.text.TextCleaning;
import dev.networkingcoach.imports.mail.MailAccount;
import dev.networkingcoach.imports.mail.MailConnection;
import dev.networkingcoach.imports.mail.MailboxException;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * Signs in to a mail server, over TLS with a certificate for its name but on this machine itself,
 * and tells why that fails. The secret is in no message. Not thread-safe.
 */
final class ImapSession {
  private static final int MOST_SAID = 200;

  /** Hosts that are this machine without asking a name server, which may say anything. */
  private static final Pattern THIS_MACHINE =
      Pattern.compile("(?i)localhost|127(?:\\.\\d{1,3}){3}|\\[(?:0:){7}0*1\\]|\\[::1\\]");

  private final MailConnection connection;
  private final MailAccount account;

  ImapSession(MailConnection connection) {
    this.connection = connection;
    this.account = connection.account();
  }

  Store open() throws MessagingException {
    String protocol = account.encrypted() ? "imaps" : "imap";
    Store store = Session.getInstance(properties("mail." + protocol + ".")).getStore(protocol);
    store.connect(account.host(), account.port(), account.user(), connection.secret());
    return store;
  }

  private Properties properties(String prefix) {
    Properties properties = new Properties();
    String patience = Long.toString(connection.patience().toMillis());
    properties.put(prefix + "connectiontimeout", patience);
    properties.put(prefix + "timeout", patience);
    properties.put(prefix + "writetimeout", patience);
    properties.put(prefix + "ssl.checkserveridentity", "true");
    // Else a connection that is refused is tried again in another way.
    properties.put(prefix + "socketFactory.fallback", "false");
    properties.put(prefix + "starttls.enable", "true");
    properties.put(prefix + "starttls.required", Boolean.toString(!isThisMachine()));
    properties.put(prefix + "peek", "true");
    if (connection.token()) {
      properties.put(prefix + "auth.mechanisms", "XOAUTH2");
    }
    if (connection.sockets() != null) {
      properties.put(prefix + "ssl.socketFactory", connection.sockets());
    }
    return properties;
  }

  private boolean isThisMachine() {
    return THIS_MACHINE.matcher(account.host()).matches();
  }

  /** What to throw where nothing could be read. */
  MailboxException failure(MessagingException failed) {
    return new MailboxException(account.name() + ": " + reason(failed), failed);
  }

  /** Why it failed, for the person whose mailbox it is. */
  String reason(MessagingException failed) {
    if (failed instanceof AuthenticationFailedException) {
      return connection.token()
          ? TEXTS.tokenRefused(said(failed))
          : TEXTS.passwordRefused(said(failed));
    }
    if (failed instanceof FolderNotFoundException missing) {
      return TEXTS.noSuchFolder(String.valueOf(missing.getFolder()));
    }
    if (caused(failed, SocketTimeoutException.class)) {
      return TEXTS.keptSilent(connection.patience().toSeconds());
    }
    // Any other failure of TLS may come after the password was sent.
    if (caused(failed, SSLHandshakeException.class)) {
      return TEXTS.notTrusted(said(failed));
    }
    if (caused(failed, UnknownHostException.class)) {
      return TEXTS.unknownHost(account.host());
    }
    return TEXTS.connectionFailed(said(failed));
  }

  private static boolean caused(Throwable failed, Class<? extends Throwable> kind) {
    Throwable cause = failed;
    for (int depth = 0; cause != null && depth < 10; depth++) {
      if (kind.isInstance(cause)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private String said(Throwable failed) {
    @Nullable String message = failed.getMessage();
    String said = TextCleaning.line(message == null ? failed.getClass().getSimpleName() : message);
    String discreet = said.replace(connection.secret(), "***");
    return discreet.substring(0, Math.min(discreet.length(), MOST_SAID));
  }
}
