package dev.networkingcoach.imports.internal.file;

import dev.networkingcoach.imports.columns.ColumnMeaning;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an import, as files are read by it. Immutable and thread-safe.
 *
 * @param today the day of the import; null where it is not known
 * @param meanings what columns mean, by their plain names
 * @param subjects whether subjects of mails are kept
 */
record ReadSettings(
    @Nullable LocalDate today, Map<String, ColumnMeaning> meanings, boolean subjects) {

  static ReadSettings of(ImportSettings settings) {
    return new ReadSettings(
        settings.today(),
        settings.columns().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    entry -> TableHeader.plain(entry.getKey()),
                    Map.Entry::getValue,
                    (one, same) -> same)),
        settings.subjects());
  }

  /** The day around which calendars and mail are read. */
  LocalDate day(String file) {
    if (today == null) {
      throw new UnreadableFileException(
          file, 0, "can be read only where the day of the import is known.");
    }
    return today;
  }
}
