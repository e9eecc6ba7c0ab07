package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.imports.internal.table.Header;
import dev.networkingcoach.imports.internal.table.Row;
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
  boolean recognises(String file, Header header);

  /** Reads all rows into the findings. What a row lacks is told there and never thrown. */
  void read(Header header, Collection<Row> rows, Owner owner, Findings findings);
}
