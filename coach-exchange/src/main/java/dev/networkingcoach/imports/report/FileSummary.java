package dev.networkingcoach.imports.report;

/**
 * What one file was taken for. Immutable and thread-safe.
 *
 * @param file its name; for a file inside a ZIP {@code archive.zip/path/in/archive.csv}
 * @param format the format recognised
 * @param rows how many rows or cards were read, those skipped included
 */
public record FileSummary(String file, FileFormat format, int rows) {}
