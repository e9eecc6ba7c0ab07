package dev.networkingcoach.imports.internal.format;

import static dev.networkingcoach.imports.internal.format.FormatTexts.TEXTS;

import dev.networkingcoach.imports.report.FileFormat;
import dev.networkingcoach.imports.report.SkippedRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one file says. Filled by its format, then only read. Not thread-safe. */
public final class FileFindings {
  private static final String NOBODY = TEXTS.noNameEMailAddress();

  private final String file;
  private final FileFormat format;
  private final List<FoundContact> contacts = new ArrayList<>();
  private final List<FoundTouch> touches = new ArrayList<>();
  private final List<SkippedRow> skipped = new ArrayList<>();
  private int rows;

  /** Nothing found yet in this file. */
  public FileFindings(String file, FileFormat format) {
    this.file = file;
    this.format = format;
  }

  /** One more row was read, whatever comes of it. */
  public void countRow() {
    rows++;
  }

  /** The row at this line says the owner knows somebody; told as skipped if it says not whom. */
  void contact(int line, PersonRow person, @Nullable LocalDate since, @Nullable String uid) {
    if (person.isNobody()) {
      skip(line, NOBODY);
    } else {
      contacts.add(new FoundContact(new FilePosition(file, line), person, since, uid));
    }
  }

  /** The row at this line says something happened; told as skipped if it says not with whom. */
  void touch(int line, PersonRow person, TouchKind kind, LocalDate on, String subject) {
    if (person.isNobody()) {
      skip(line, NOBODY);
    } else {
      touches.add(new FoundTouch(new FilePosition(file, line), person, kind, on, subject));
    }
  }

  /** The row at this line, or a part of it, is left out. */
  public void skip(int line, String reason) {
    skipped.add(new SkippedRow(file, line, reason));
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** What it was taken for. */
  public FileFormat format() {
    return format;
  }

  /** How many rows were read. */
  public int rows() {
    return rows;
  }

  /** Whom the owner knows. */
  public List<FoundContact> contacts() {
    return Collections.unmodifiableList(contacts);
  }

  /** What happened. */
  public List<FoundTouch> touches() {
    return Collections.unmodifiableList(touches);
  }

  /** What was left out. */
  public List<SkippedRow> skipped() {
    return Collections.unmodifiableList(skipped);
  }
}
