package dev.networkingcoach.imports.internal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/**
 * Looks through the XML of a sheet as it is unpacked, and ends with a {@link SheetLimitException}
 * where one cell is longer than any cell is: whoever reads it would hold all of it in memory. Not
 * thread-safe.
 */
public final class CellLimit extends OutputStream {
  /** A cell holds up to 32,767 characters; each of them may come with its own look. */
  static final int LONGEST = 16 << 20;

  /** Where the next cell, row or shared text begins, in both formats. */
  private static final Set<String> CELLS =
      Set.of("c", "row", "si", "mergeCell", "table-cell", "covered-table-cell", "table-row");

  private static final int LONGEST_NAME = 64;

  /** What ends a comment, a quoted section or an instruction, within which no cell begins. */
  private static final String COMMENT = "-->";

  private static final String SECTION = "]]>";
  private static final String INSTRUCTION = "?>";

  private final StringBuilder name = new StringBuilder();
  private long bytes;
  private int length;
  private boolean inName;
  private String end = "";
  private int matched;

  /** At the beginning of a part. */
  public CellLimit() {}

  @Override
  public void write(int value) throws IOException {
    next(value & 0xFF);
  }

  @Override
  public void write(byte[] some, int offset, int count) throws IOException {
    for (int i = offset; i < offset + count; i++) {
      next(some[i] & 0xFF);
    }
  }

  private void next(int value) throws IOException {
    bytes++;
    if (bytes <= 2 && (value == 0 || value >= 0xFE)) {
      throw new IOException("not in UTF-8");
    }
    if (++length > LONGEST) {
      throw new SheetLimitException("has a cell of more than " + LONGEST + " bytes");
    }
    if (!end.isEmpty()) {
      passSection(value);
    } else if (value == '<') {
      inName = true;
      name.setLength(0);
    } else if (inName) {
      readName(value);
    }
  }

  private void passSection(int value) {
    if (value == end.charAt(matched)) {
      matched++;
    } else if (value != end.charAt(0)) {
      matched = 0;
    }
    // Else one more of the same: "--->", "]]]>" and "??>" end it, too.
    if (matched == end.length()) {
      end = "";
    }
  }

  private void readName(int value) throws IOException {
    boolean isOver = value == '>' || value <= ' ' || (value == '/' && !name.isEmpty());
    if (isOver || name.length() == LONGEST_NAME) {
      inName = false;
      String local = name.substring(name.indexOf(":") + 1);
      if (CELLS.contains(local)) {
        length = 0;
      }
      return;
    }
    name.append((char) value);
    switch (name.charAt(0)) {
      case '?' -> passTo(INSTRUCTION);
      case '!' -> readSpecial();
      default -> {
        // The name of an element, so far.
      }
    }
  }

  private void readSpecial() throws IOException {
    String begun = name.toString();
    if (begun.equals("!--")) {
      passTo(COMMENT);
    } else if (begun.equals("![CDATA[")) {
      passTo(SECTION);
    } else if (!"!--".startsWith(begun) && !"![CDATA[".startsWith(begun)) {
      throw new IOException("a document type in a spreadsheet");
    }
  }

  private void passTo(String mark) {
    inName = false;
    end = mark;
    matched = 0;
  }
}
