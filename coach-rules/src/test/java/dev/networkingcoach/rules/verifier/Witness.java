package dev.networkingcoach.rules.verifier;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the tests of this run saw each rule do. Thread-safe. */
public final class Witness {
  private static final Set<String> FIRED = ConcurrentHashMap.newKeySet();
  private static final Set<String> SILENT = ConcurrentHashMap.newKeySet();

  private Witness() {}

  /** Whether the rule was seen to fire, in its own test. */
  public static boolean fired(String rule) {
    return FIRED.contains(rule);
  }

  /** Whether the rule was seen to stay silent, in its own test. */
  public static boolean silent(String rule) {
    return SILENT.contains(rule);
  }

  static void sawFire(String rule) {
    FIRED.add(rule);
  }

  static void sawSilent(String rule) {
    SILENT.add(rule);
  }
}
