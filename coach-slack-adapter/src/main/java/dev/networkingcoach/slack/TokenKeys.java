package dev.networkingcoach.slack;

import dev.networkingcoach.slack.SlackSettings.TokenKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys of a setting such as {@code new:BASE64,old:BASE64}, and what is wrong with it. */
record TokenKeys(List<TokenKey> keys, List<String> faults) {
  private static final int BYTES = 32;

  static TokenKeys read(String text) {
    List<TokenKey> keys = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String part : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      int colon = part.indexOf(':');
      String id = colon < 0 ? "" : part.substring(0, colon).strip();
      String key = part.substring(colon + 1).strip();
      if (!id.matches("[A-Za-z0-9_-]{1,32}")) {
        faults.add("SLACK_TOKEN_KEYS must name each key: a name, a colon, and the key.");
      } else if (!ids.add(id)) {
        faults.add("SLACK_TOKEN_KEYS must not have two keys named " + id + ".");
      } else if (!isKey(key)) {
        faults.add(
            "SLACK_TOKEN_KEYS: the key "
                + id
                + " must be 32 bytes in Base64.\nMaybe make one with: openssl rand -base64 32");
      } else {
        keys.add(new TokenKey(id, key));
      }
    }
    return new TokenKeys(keys, faults);
  }

  private static boolean isKey(String text) {
    try {
      return Base64.getDecoder().decode(text).length == BYTES;
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }
}
