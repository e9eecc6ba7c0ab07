package dev.networkingcoach.imports.internal.mail;

import dev.networkingcoach.imports.internal.text.TextDecoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The headers of one mail that tell who wrote to whom, when, and whether a person did: no others
 * are kept, and nothing of the body is. Immutable and thread-safe.
 *
 * @param fields the first value of each, by its name in lower case, on one line
 * @param complete whether they end where headers end, and none was too long to be kept whole
 */
record MailHeaders(Map<String, String> fields, boolean complete) {
  /** When the mail came in, as the mailbox says: no header, but the line above them in an mbox. */
  static final String ENVELOPE = "\nenvelope";

  /** Those that are looked at; a server is asked for no other. */
  static final List<String> NAMES =
      List.of(
          "From",
          "Sender",
          "To",
          "Subject",
          "Date",
          "Received",
          "Message-ID",
          "Return-Path",
          "List-Id",
          "List-Post",
          "List-Unsubscribe",
          "Precedence",
          "Feedback-ID",
          "Auto-Submitted",
          "X-Auto-Response-Suppress",
          "X-Autoreply",
          "X-Autorespond",
          "X-Failed-Recipients",
          "Content-Type",
          "Content-Class",
          "X-Gmail-Labels",
          "X-Mozilla-Status",
          "X-Spam-Flag",
          "X-Unsent");

  private static final Set<String> KNOWN =
      NAMES.stream()
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /** Copies. */
  MailHeaders {
    fields = Map.copyOf(fields);
  }

  /** The value of this name, in lower case; empty where there is none. */
  String first(String name) {
    return fields.getOrDefault(name, "");
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /**
   * Reads them, up to the empty line that ends them.
   *
   * @param lines stand before the first of them
   * @param envelope when the mail came in, as the mailbox says; empty where it does not
   */
  static MailHeaders read(MailLines lines, String envelope) throws IOException {
    Map<String, String> fields = new HashMap<>();
    if (!envelope.isEmpty()) {
      fields.put(ENVELOPE, envelope);
    }
    String name = null;
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    boolean complete = true;
    boolean more = lines.next();
    while (more && lines.length() > 0) {
      byte[] line = lines.bytes();
      boolean folded = line[0] == ' ' || line[0] == '\t';
      if (!folded) {
        put(fields, name, value);
        int colon = nameEnd(line, lines.length());
        name = colon <= 0 ? null : known(line, colon);
        if (name != null) {
          keep(value, line, colon + 1, lines.length());
          complete &= !lines.isCut();
        }
      } else if (name != null) {
        complete &= keep(value, line, 0, lines.length()) && !lines.isCut();
      }
      more = lines.next();
    }
    put(fields, name, value);
    return new MailHeaders(fields, complete && more);
  }

  /** Where the name of a field ends, which a colon follows; 0 or less where it is no field. */
  static int nameEnd(byte[] line, int length) {
    for (int i = 0; i < length; i++) {
      if (line[i] == ':') {
        return i;
      }
      if (line[i] <= ' ' || line[i] == 127) {
        return -1;
      }
    }
    return -1;
  }

  private static @Nullable String known(byte[] line, int length) {
    String name = new String(line, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return KNOWN.contains(name) ? name : null;
  }

  private static boolean keep(ByteArrayOutputStream value, byte[] line, int from, int to) {
    int kept = Math.min(to - from, MailLines.LONGEST - value.size());
    value.write(line, from, kept);
    return kept == to - from;
  }

  private static void put(
      Map<String, String> fields, @Nullable String name, ByteArrayOutputStream value) {
    if (name != null) {
      fields.putIfAbsent(name, text(value.toByteArray()));
    }
    value.reset();
  }

  /** What was never to be anything but ASCII, as whoever broke that meant it. */
  static String text(byte[] bytes) {
    return new String(bytes, TextDecoding.utf8OrWindows(bytes)).strip();
  }
}
