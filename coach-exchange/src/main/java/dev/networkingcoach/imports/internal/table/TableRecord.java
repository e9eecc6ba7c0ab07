package dev.networkingcoach.imports.internal.table;

import java.util.List;

/**
 * One record of a CSV file, which may run over several lines. Immutable and thread-safe.
 *
 * @param line the line it begins at, counted from 1
 * @param fields its fields as they stand there; empty where the record is broken
 * @param broken whether its quotes do not pair up, or a field is too long to be one
 */
record TableRecord(int line, List<String> fields, boolean broken) {

  /** Whether nothing stands there. */
  boolean isBlank() {
    return !broken && fields.stream().allMatch(String::isBlank);
  }
}
