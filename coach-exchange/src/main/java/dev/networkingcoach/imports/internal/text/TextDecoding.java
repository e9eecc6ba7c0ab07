package dev.networkingcoach.imports.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes of an unknown encoding into text: a byte order mark decides; else NUL bytes beside
 * ASCII mean UTF-16; else it is UTF-8; and where it is not valid UTF-8, Windows-1252, which old
 * exports of Outlook are in. Stateless and thread-safe.
 */
public final class TextDecoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int DECODED_AT_ONCE = 8192;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextDecoding() {}

  /** The text of a whole file, without its byte order mark. Never fails. */
  public static String decode(byte[] bytes) {
    Charset utf16 = utf16(bytes);
    String text = new String(bytes, utf16 == null ? utf8OrWindows(bytes) : utf16);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** Whether these first bytes of a file are not text in any of the encodings known. */
  public static boolean isBinary(byte[] head) {
    if (utf16(head) != null) {
      return false;
    }
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Charset utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if ((first == 0xFF && second == 0xFE) || (isAscii(first) && second == 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return (first == 0xFE && second == 0xFF) || (first == 0 && isAscii(second))
        ? StandardCharsets.UTF_16BE
        : null;
  }

  /** Every format known begins with a letter, a quote, a sign or a line break. */
  private static boolean isAscii(int value) {
    return value >= '\n' && value < 0x7F;
  }

  /** UTF-8 where the bytes are valid in it, else Windows-1252. */
  public static Charset utf8OrWindows(byte[] bytes) {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    CharBuffer decoded = CharBuffer.allocate(DECODED_AT_ONCE);
    CoderResult result = strict.decode(rest, decoded, true);
    while (result.isOverflow()) {
      decoded.clear();
      result = strict.decode(rest, decoded, true);
    }
    return result.isError() ? WINDOWS_1252 : StandardCharsets.UTF_8;
  }
}
