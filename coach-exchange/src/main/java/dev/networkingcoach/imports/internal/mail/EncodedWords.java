package dev.networkingcoach.imports.internal.mail;

import dev.networkingcoach.imports.internal.text.TextCleaning;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads texts of headers, encoded words (RFC 2047) among them. Stateless and thread-safe. */
final class EncodedWords {
  private static final Pattern WORD =
      Pattern.compile("=\\?([^?\\s]{1,80})\\?([QqBb])\\?([^?]*)\\?=");

  private EncodedWords() {}

  /** The text on one line; an encoded word that lies about itself stays as it is. */
  static String decoded(String header) {
    String text = header;
    if (header.contains("=?")) {
      try {
        text = MimeUtility.decodeText(joined(header));
      } catch (UnsupportedEncodingException lie) {
        text = header;
      }
    }
    return TextCleaning.line(text);
  }

  /** Some programs cut a character in two, half of it in the next word, which RFC 2047 forbids. */
  private static String joined(String header) {
    StringBuilder text = new StringBuilder(header.length());
    Matcher word = WORD.matcher(header);
    String open = "";
    int end = 0;
    while (word.find()) {
      String between = header.substring(end, word.start());
      String encoding = "=?" + word.group(1) + "?" + word.group(2) + "?";
      boolean goesOn =
          between.isBlank()
              && encoding.equalsIgnoreCase(open)
              && text.charAt(text.length() - 3) != '=';
      if (goesOn) {
        text.setLength(text.length() - 2);
      } else {
        text.append(between).append(encoding);
      }
      text.append(word.group(3)).append("?=");
      open = word.group(3).isEmpty() ? "" : encoding;
      end = word.end();
    }
    return text.append(header, end, header.length()).toString();
  }
}
