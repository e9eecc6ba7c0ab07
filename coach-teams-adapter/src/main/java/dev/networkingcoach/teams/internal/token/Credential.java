package dev.networkingcoach.teams.internal.token;

import java.nio.file.Path;

/** How the app proves that it is itself. Immutable and thread-safe, as each of its kinds. */
public sealed interface Credential {

  /**
   * A secret both sides know.
   *
   * @param value the secret
   */
  record Secret(String value) implements Credential {

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
  record Certificate(Path file, String password) implements Credential {

    /** Says nothing of the password. */
    @Override
    public String toString() {
      return "Certificate[" + file + "]";
    }
  }

  /** A user-assigned managed identity, whose client id is the app's id. */
  record ManagedIdentity() implements Credential {}

  /** None: requests go without a token, to this machine alone. */
  record None() implements Credential {}
}
