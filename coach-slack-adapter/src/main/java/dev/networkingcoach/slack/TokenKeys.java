package dev.networkingcoach.slack;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.slack.SlackSettings.TokenKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys of a setting such as {@code new:BASE64,old:BASE64}, and what is wrong with it. */
record TokenKeys(List<TokenKey> keys, List<Fault> faults) {
  private static final int BYTES = 32;

  static TokenKeys read(String text) {
    List<TokenKey> keys = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String part : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      int colon = part.indexOf(':');
      String id = colon < 0 ? "" : part.substring(0, colon).strip();
      String key = part.substring(colon + 1).strip();
      if (!id.matches("[A-Za-z0-9_-]{1,32}")) {
        faults.add(fault("must name each key: a name, a colon, and the key"));
      } else if (!ids.add(id)) {
        faults.add(fault("must not have two keys named " + id));
      } else if (!isKey(key)) {
        faults.add(
            new Fault(
                "SLACK_TOKEN_KEYS",
                null,
                "must have 32 bytes in Base64 as the key " + id,
                "Maybe make one with: openssl rand -base64 32"));
      } else {
        keys.add(new TokenKey(id, key));
      }
    }
    return new TokenKeys(keys, faults);
  }

  private static Fault fault(String expected) {
    return Fault.of("SLACK_TOKEN_KEYS", null, expected);
  }

  private static boolean isKey(String text) {
    try {
      return Base64.getDecoder().decode(text).length == BYTES;
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }
}
