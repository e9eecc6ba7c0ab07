package dev.networkingcoach.teams.internal.auth;

import java.util.Set;

/**
 * Who issues tokens.
 *
 * @param names what the tokens' {@code iss} may be
 * @param keys what signs them
 * @param connector whether it is the Bot Connector, whose keys name channels and whose tokens name
 *     the service's address; else the emulator, whose tokens name the app that sends
 */
public record TokenIssuer(Set<String> names, SigningKeys keys, boolean connector) {

  /** The names under which the directory of the emulator issues tokens, of either version. */
  public static final Set<String> EMULATOR =
      Set.of(
          "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
          "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
          "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
          "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0");

  /** Copies the set. */
  public TokenIssuer {
    names = Set.copyOf(names);
  }
}
