package dev.networkingcoach.report.internal.page;

import static dev.networkingcoach.report.internal.words.ReportTexts.TEXTS;

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
  /** What is counted. */
  enum Figure {
    CONTACTS,
    THANKS_OWED,
    OPEN_ASKS,
    FOLLOW_UPS,
    DRIFTING,
    ADVOCATES,
    TARGETS
  }

  static FigureTile of(Figure figure, long value) {
    return new FigureTile(TEXTS.figure(figure), FigureWords.plain(value), null);
  }

  static FigureTile of(Figure figure, long value, long total) {
    return new FigureTile(TEXTS.figure(figure), FigureWords.plain(value), FigureWords.plain(total));
  }
}
