package dev.networkingcoach.network.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How the columns of a list of ties are told apart: by what stands in its first line. Of a tab, a
 * comma and a semicolon the first in this order; where there is none of them, by white space.
 */
enum EdgeColumns {
  TAB('\t'),
  COMMA(','),
  SEMICOLON(';'),
  SPACE(' ');

  private static final char QUOTE = '"';

  private final char mark;

  EdgeColumns(char mark) {
    this.mark = mark;
  }

  static EdgeColumns of(byte[] line, int from, int to) {
    for (EdgeColumns columns : values()) {
      for (int i = from; i < to; i++) {
        if (line[i] == columns.mark) {
          return columns;
        }
      }
    }
    return SPACE;
  }

  /** Whether this stands between columns. */
  boolean separates(byte one) {
    return one == mark || one == ' ' || one == '\t';
  }

  /** The columns, without the spaces around them and the quotes. */
  List<String> split(byte[] line, int from, int to) {
    String text = new String(line, from, to - from, StandardCharsets.UTF_8);
    if (this == SPACE) {
      return List.of(text.strip().split("\\s+", -1));
    }
    List<String> columns = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end = end(text, at);
      columns.add(unquoted(text.substring(at, end).strip()));
      at = end + 1;
    }
    return columns;
  }

  private int end(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == QUOTE) {
      at = quoteEnd(text, at + 1);
    }
    int end = text.indexOf(mark, at);
    return end < 0 ? text.length() : end;
  }

  /** A quote within quotes is written twice. */
  private static int quoteEnd(String text, int from) {
    int at = text.indexOf(QUOTE, from);
    while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
      at = text.indexOf(QUOTE, at + 2);
    }
    return at < 0 ? text.length() : at;
  }

  private static String unquoted(String column) {
    boolean quoted = column.length() > 1 && column.charAt(0) == QUOTE && column.endsWith("\"");
    return quoted ? column.substring(1, column.length() - 1).replace("\"\"", "\"") : column;
  }
}
