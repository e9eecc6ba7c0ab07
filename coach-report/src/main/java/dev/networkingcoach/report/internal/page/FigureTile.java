package dev.networkingcoach.report.internal.page;

import dev.networkingcoach.report.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/**
 * A number at the head of the page.
 *
 * @param name what is counted
 * @param value how many
 * @param of out of how many; null where there is no such number
 */
record FigureTile(String name, String value, @Nullable String of) {
  static FigureTile of(String name, long value) {
    return new FigureTile(name, FigureWords.plain(value), null);
  }

  static FigureTile of(String name, long value, long total) {
    return new FigureTile(name, FigureWords.plain(value), FigureWords.plain(total));
  }
}
