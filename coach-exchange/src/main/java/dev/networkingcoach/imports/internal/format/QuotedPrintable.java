package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.imports.internal.text.TextDecoding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which charset a card's quoted-printable values are that do not say: that of their bytes, as in
 * whole files. Stateless and thread-safe.
 */
final class QuotedPrintable {
  private static final Pattern SOFT_BREAK = Pattern.compile("=\\r?\\n");
  private static final Pattern BYTE = Pattern.compile("=([0-9A-Fa-f]{2})");
  private static final int HEX = 16;

  private QuotedPrintable() {}

  static Charset charset(String card) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String line : SOFT_BREAK.matcher(card).replaceAll("").split("\n", -1)) {
      String upper = line.toUpperCase(Locale.ROOT);
      if (upper.contains("QUOTED-PRINTABLE") && !upper.contains("CHARSET=")) {
        Matcher matcher = BYTE.matcher(line);
        int end = 0;
        while (matcher.find()) {
          if (matcher.start() != end) {
            bytes.write(' ');
          }
          bytes.write(Integer.parseInt(matcher.group(1), HEX));
          end = matcher.end();
        }
        bytes.write(' ');
      }
    }
    return TextDecoding.utf8OrWindows(bytes.toByteArray());
  }
}
