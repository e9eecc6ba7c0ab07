package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import dev.networkingcoach.imports.report.FileFormat;
import java.util.Collection;

/** A kind of CSV file. Implementations are stateless and thread-safe. */
public interface TableFormat {

  /** What it is called. */
  FileFormat format();

  /**
   * Whether a table with this header is of this format.
   *
   * @param file the file's name, which only counts where two formats have the same header
   */
  boolean recognises(String file, HeaderMeanings header);

  /** Reads all rows into the findings. What a row lacks is told there and never thrown. */
  void read(TableHeader header, Collection<TableRow> rows, FileFindings findings);
}
