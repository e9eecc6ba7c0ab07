package dev.networkingcoach.imports.calendar;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A calendar that was fetched. Immutable and thread-safe. */
public final class FetchedCalendar {
  private final byte[] content;
  private final String tag;

  FetchedCalendar(byte[] content, String tag) {
    this.content = content;
    this.tag = tag;
  }

  /** What it holds, from its beginning. */
  public InputStream content() {
    return new ByteArrayInputStream(content);
  }

  /** How many bytes it holds. */
  public int size() {
    return content.length;
  }

  /** What to show the next time, to hear whether it changed since; empty where nothing tells. */
  public String tag() {
    return tag;
  }
}
