package dev.networkingcoach.bot.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that do not change. Immutable and thread-safe. */
public final class ContentBytes {
  private final byte[] content;

  private ContentBytes(byte[] content) {
    this.content = content;
  }

  /** These bytes, copied. */
  public static ContentBytes of(byte[] content) {
    return new ContentBytes(content.clone());
  }

  /** The bytes of a text in UTF-8. */
  public static ContentBytes of(String text) {
    return new ContentBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The text these bytes are in UTF-8; what is none is replaced. */
  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** A copy of the bytes. */
  public byte[] toArray() {
    return content.clone();
  }

  /** How many there are. */
  public int size() {
    return content.length;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContentBytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return content.length + " bytes";
  }
}
