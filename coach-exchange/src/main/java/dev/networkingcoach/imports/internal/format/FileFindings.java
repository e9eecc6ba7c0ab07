package dev.networkingcoach.imports.internal.format;

import static dev.networkingcoach.imports.internal.format.FormatTexts.TEXTS;

import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.imports.report.FileFormat;
import dev.networkingcoach.imports.report.FileSummary;
import dev.networkingcoach.imports.report.SkippedRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one file says. Filled by its format, then only read. Not thread-safe. */
public final class FileFindings {
  private static final String NOBODY = TEXTS.noNameEMailAddress();

  private final String file;
  private final FileFormat format;
  private final List<FoundContact> contacts = new ArrayList<>();
  private final List<FoundTouch> touches = new ArrayList<>();
  private final List<FoundMail> mails = new ArrayList<>();
  private final List<FoundSeries> series = new ArrayList<>();
  private final List<SkippedRow> skipped = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Map<String, Integer> leftOut = new LinkedHashMap<>();
  private final List<BiConsumer<Owner, CrmRecords>> later = new ArrayList<>();
  private final CrmRecords records = new CrmRecords();
  private final @Nullable LocalDate today;
  private List<String> read = List.of();
  private @Nullable String owner;
  private int rows;

  /** Nothing found yet in this file. */
  public FileFindings(String file, FileFormat format) {
    this(file, format, null);
  }

  /**
   * Nothing found yet in this file.
   *
   * @param today the day of the import; null where it is not known
   */
  public FileFindings(String file, FileFormat format, @Nullable LocalDate today) {
    this.file = file;
    this.format = format;
    this.today = today;
  }

  /** Whether the day is known to be still to come. */
  boolean isAhead(LocalDate day) {
    return today != null && day.isAfter(today);
  }

  /** Whom and what the file knows by an identifier. */
  public CrmRecords records() {
    return records;
  }

  /** One more row was read, whatever comes of it. */
  public void countRow() {
    rows++;
  }

  /** The row at this line says the owner knows somebody; told as skipped if it says not whom. */
  void contact(
      int line,
      PersonRow person,
      @Nullable LocalDate since,
      @Nullable String uid,
      List<String> notes) {
    if (person.isNobody()) {
      skip(line, NOBODY);
    } else {
      contacts.add(new FoundContact(new FilePosition(file, line), person, since, uid, notes));
    }
  }

  /** Which columns were read as what, such as {@code Role as title}. */
  void read(List<String> columns) {
    read = List.copyOf(columns);
  }

  /** What of the file says nothing the coach knows, by its name, with how many values it has. */
  void leftOut(Map<String, Integer> values) {
    values.forEach((name, count) -> leftOut.merge(name, count, Integer::sum));
  }

  /** Something about the file that its reader should look at. */
  public void tell(String sentence) {
    told.add(file + ": " + sentence);
  }

  /** The file says that its owner is called so. */
  void owner(String name) {
    owner = name.isEmpty() ? owner : name;
  }

  /** The rest can be read only when all files are there: one may say who the owner is. */
  public void whenOwnerIsKnown(Consumer<Owner> rest) {
    later.add((owner, all) -> rest.accept(owner));
  }

  /** The rest can be read only when all files are there: one may say who has an identifier. */
  void whenAllIsRead(BiConsumer<Owner, CrmRecords> rest) {
    later.add(rest);
  }

  /**
   * Reads what had to wait; once.
   *
   * @param known the owner
   * @param all whom and what all files know by an identifier
   */
  public void allIsRead(Owner known, CrmRecords all) {
    later.forEach(rest -> rest.accept(known, all));
    later.clear();
  }

  /** What the owner is called, if the file says so. */
  public Optional<String> owner() {
    return Optional.ofNullable(owner);
  }

  /** What the file was read as. */
  public FileSummary summary() {
    return new FileSummary(
        file, format, rows, format == FileFormat.SHEET ? read : List.of(), leftOut);
  }

  /** What its reader should look at, as sentences. */
  public List<String> told() {
    return Collections.unmodifiableList(told);
  }

  /** The row at this line says something happened; told as skipped if it says not with whom. */
  void touch(int line, PersonRow person, TouchKind kind, LocalDate on, String subject) {
    touch(line, person, kind, on, subject, null);
  }

  /** The same, begun by one of the two; null for both. */
  void touch(
      int line,
      PersonRow person,
      TouchKind kind,
      LocalDate on,
      String subject,
      @Nullable Initiator by) {
    if (person.isNobody()) {
      skip(line, NOBODY);
    } else {
      touches.add(new FoundTouch(new FilePosition(file, line), person, kind, on, subject, by));
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

  /** The file has these meetings under one identifier. */
  public void series(FoundSeries found) {
    series.add(found);
  }

  /** The meetings of a calendar. */
  public List<FoundSeries> series() {
    return Collections.unmodifiableList(series);
  }

  /** The file has these mails. */
  public void mail(FoundMail found) {
    mails.add(found);
  }

  /** The mails between the owner and others. */
  public List<FoundMail> mails() {
    return Collections.unmodifiableList(mails);
  }

  /** What was left out. */
  public List<SkippedRow> skipped() {
    return Collections.unmodifiableList(skipped);
  }
}
