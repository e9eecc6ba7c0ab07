package dev.networkingcoach.imports.columns;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an import beside its files. Immutable and thread-safe.
 *
 * @param today the day in the owner's zone, around which calendars and mail are read; null where
 *     there are none
 * @param columns what columns mean, by their name in the file, where the coach's own guess would be
 *     another
 * @param subjects whether a talk by mail keeps the subject as what it was about
 */
public record ImportSettings(
    @Nullable LocalDate today, Map<String, ColumnMeaning> columns, boolean subjects) {

  /** Nothing is said. */
  public static final ImportSettings NONE = new ImportSettings(null, Map.of(), true);

  /** Copies. */
  public ImportSettings {
    columns = Map.copyOf(columns);
  }

  /** An import on this day, in which the coach finds out what columns mean. */
  public static ImportSettings on(LocalDate today) {
    return new ImportSettings(today, Map.of(), true);
  }

  /** The same, but subjects of mails are not kept. */
  public ImportSettings withoutSubjects() {
    return new ImportSettings(today, columns, false);
  }

  /**
   * The same with columns that mean what is said, each as {@code Role=title}.
   *
   * @throws IllegalArgumentException if one has no {@code =}, or no meaning known
   */
  public ImportSettings mapping(List<String> said) {
    Map<String, ColumnMeaning> all = new LinkedHashMap<>(columns);
    for (String one : said) {
      int equals = one.lastIndexOf('=');
      if (equals <= 0) {
        throw new IllegalArgumentException(
            "\"" + one + "\" does not say what a column means; Role=title was expected.");
      }
      String word = one.substring(equals + 1);
      all.put(
          one.substring(0, equals).strip(),
          ColumnMeaning.of(word)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "\""
                              + word
                              + "\" is no meaning of a column.\nThere are "
                              + ColumnMeaning.allWords()
                              + ".")));
    }
    return new ImportSettings(today, all, subjects);
  }
}
