package dev.networkingcoach.report.internal.page;

import dev.networkingcoach.report.internal.words.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A number at the head of the page.
 *
 * @param name what is counted
 * @param value how many
 * @param of out of how many; null where there is no such number
 */
record Tile(String name, String value, @Nullable String of) {
  static Tile of(String name, long value) {
    return new Tile(name, Numbers.plain(value), null);
  }

  static Tile of(String name, long value, long total) {
    return new Tile(name, Numbers.plain(value), Numbers.plain(total));
  }
}
