package dev.networkingcoach.rules.embedding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rows of a table as a CRM exports it, by the names of its fields. */
final class CrmRows {
  private CrmRows() {}

  static List<Map<String, String>> of(String table) {
    InputStream file = Objects.requireNonNull(CrmRows.class.getResourceAsStream(table + ".tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      String[] names = lines.readLine().split("\t", -1);
      return lines.lines().map(line -> row(names, line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(String[] names, String[] values) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      row.put(names[i], values[i]);
    }
    return row;
  }
}
