package dev.networkingcoach.teams.internal.token;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.IClientCredential;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** How the app proves that it is itself. Immutable and thread-safe, as each of its kinds. */
public sealed interface AppCredential {

  /**
   * A secret both sides know.
   *
   * @param value the secret
   */
  record Secret(String value) implements AppCredential {

    /** Says nothing of the secret. */
    @Override
    public String toString() {
      return "Secret";
    }
  }

  /**
   * A certificate whose private key we have.
   *
   * @param file a PKCS#12 file with both
   * @param password the file's password; empty for none
   */
  record Certificate(Path file, String password) implements AppCredential {

    /** What is wrong with the file, as the end of a sentence; empty for nothing. */
    public Optional<String> fault() {
      try {
        IClientCredential unused = read();
        return Optional.empty();
      } catch (NoSuchFileException missing) {
        return Optional.of("must be a file that is there");
      } catch (AccessDeniedException denied) {
        return Optional.of("must be a file that this user may read");
      } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
        return Optional.of(
            "must be a PKCS#12 file with one key and its certificate, which"
                + " TEAMS_CERTIFICATE_PASSWORD opens");
      }
    }

    /** Reads the file. */
    IClientCredential read() throws IOException, GeneralSecurityException {
      try (InputStream stream = Files.newInputStream(file)) {
        return ClientCredentialFactory.createFromCertificate(stream, password);
      }
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
      return "Certificate[" + file + "]";
    }
  }

  /** A user-assigned managed identity, whose client id is the app's id. */
  record ManagedIdentity() implements AppCredential {}

  /** None: requests go without a token, to this machine alone. */
  record None() implements AppCredential {}
}
