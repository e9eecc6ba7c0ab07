package dev.networkingcoach.schedule;

import dev.networkingcoach.api.journal.OwnerKey;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The ids of the scheduler's tasks: whose they are, and of what. */
final class OwnerId {
  private static final String SEPARATOR = "/";

  private OwnerId() {}

  static String of(OwnerKey owner) {
    return encode(owner.tenant()) + SEPARATOR + encode(owner.owner());
  }

  static String of(OwnerKey owner, String what) {
    return of(owner) + SEPARATOR + encode(what);
  }

  static OwnerKey owner(String id) {
    String[] parts = id.split(SEPARATOR, -1);
    return new OwnerKey(decode(parts[0]), decode(parts[1]));
  }

  static String what(String id) {
    return decode(id.split(SEPARATOR, -1)[2]);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
