package dev.networkingcoach.imports.mail;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mailbox on an IMAP server. Immutable and thread-safe.
 *
 * @param user by what name one signs in, mostly the e-mail address
 * @param host the server
 * @param port its port
 * @param encrypted whether TLS is spoken from the first byte ({@code imaps})
 * @param folder the one folder to read; empty for all that was received and sent
 */
public record MailAccount(String user, String host, int port, boolean encrypted, String folder) {
  private static final int PORT = 143;
  private static final int ENCRYPTED_PORT = 993;
  private static final int LAST_PORT = 65_535;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(imaps?)://([^/\\s]+)@(\\[[0-9a-f:]+\\]|[a-z0-9.-]+)(?::(\\d{1,5}))?(?:/([^\\s?#]*))?");

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if there is no user or host, or no such port, or the user or
   *     folder has control characters
   */
  public MailAccount {
    if (user.isBlank() || host.isBlank() || port < 1 || port > LAST_PORT) {
      throw new IllegalArgumentException(
          "\"" + user + "\" at \"" + host + "\", port " + port + ", is no mailbox.");
    }
    if ((user + folder).chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "the user or the folder of the mailbox at \""
              + host
              + "\" has a control character, such as a line break; none was expected.");
    }
  }

  /**
   * The mailbox of an address such as {@code imaps://mira@example.org@imap.example.org}, maybe with
   * a port and a folder ({@code :993/INBOX}). {@code imap://} begins in the clear and goes on with
   * TLS, but on this machine itself.
   *
   * @throws IllegalArgumentException if it is none, or holds a password
   */
  public static MailAccount of(String address) {
    Matcher matcher = ADDRESS.matcher(address.strip());
    if (!matcher.matches()) {
      // The address is not shown: there may be a password in it.
      throw new IllegalArgumentException(
          "that is no address of a mailbox; imaps://mira@example.org@imap.example.org was"
              + " expected.");
    }
    if (matcher.group(2).indexOf(':') >= 0) {
      throw new IllegalArgumentException(
          "the address holds a password, which others could see there.\n"
              + "Maybe leave it out, and set the variable COACH_MAIL_PASSWORD.");
    }
    boolean encrypted = matcher.group(1).equalsIgnoreCase("imaps");
    int standard = encrypted ? ENCRYPTED_PORT : PORT;
    int port = matcher.group(4) == null ? standard : Integer.parseInt(matcher.group(4));
    String folder = matcher.group(5) == null ? "" : decoded(matcher.group(5));
    return new MailAccount(decoded(matcher.group(2)), matcher.group(3), port, encrypted, folder);
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String encoded(String part, String asItIs) {
    String all = URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    return all.replace(URLEncoder.encode(asItIs, StandardCharsets.UTF_8), asItIs);
  }

  /** The address as {@link #of} reads it. */
  public String address() {
    String standard = port == (encrypted ? ENCRYPTED_PORT : PORT) ? "" : ":" + port;
    String path = folder.isEmpty() ? "" : "/" + encoded(folder, "/");
    return (encrypted ? "imaps://" : "imap://") + encoded(user, "@") + "@" + host + standard + path;
  }

  /** What it is called where a person reads it. */
  public String name() {
    return user + " (" + host + (folder.isEmpty() ? "" : "/" + folder) + ")";
  }

  @Override
  public String toString() {
    return address();
  }
}
