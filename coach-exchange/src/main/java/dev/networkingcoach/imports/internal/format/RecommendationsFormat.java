package dev.networkingcoach.imports.internal.format;

import static dev.networkingcoach.imports.internal.format.FormatTexts.TEXTS;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.imports.internal.table.TableColumn;
import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import dev.networkingcoach.imports.internal.text.DateColumn;
import dev.networkingcoach.imports.internal.text.WrittenDate.Order;
import dev.networkingcoach.imports.report.FileFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * LinkedIn's {@code Recommendations_Given.csv} and {@code Recommendations_Received.csv}. Both have
 * the same header, so here the file's name counts. One that is pending or hidden was written all
 * the same; its text is not kept. Immutable and thread-safe.
 */
final class RecommendationsFormat implements TableFormat {
  private static final List<String> NEVER_GIVEN = List.of("draft", "deleted", "withdrawn");

  private final FileFormat format;
  private final TouchKind kind;
  private final List<String> inFileName;

  private RecommendationsFormat(FileFormat format, TouchKind kind, String... inFileName) {
    this.format = format;
    this.kind = kind;
    this.inFileName = List.of(inFileName);
  }

  static RecommendationsFormat given() {
    return new RecommendationsFormat(
        FileFormat.LINKEDIN_RECOMMENDATIONS_GIVEN,
        TouchKind.RECOMMENDATION_GIVEN,
        "given",
        "erteilt");
  }

  static RecommendationsFormat received() {
    return new RecommendationsFormat(
        FileFormat.LINKEDIN_RECOMMENDATIONS_RECEIVED,
        TouchKind.RECOMMENDATION_RECEIVED,
        "received",
        "erhalten");
  }

  @Override
  public FileFormat format() {
    return format;
  }

  @Override
  public boolean recognises(String file, HeaderMeanings meanings) {
    TableHeader header = meanings.header();
    String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return meanings.haveName()
        && header.hasAll("text", "creationdate")
        && inFileName.stream().anyMatch(name::contains);
  }

  @Override
  public void read(TableHeader header, Collection<TableRow> rows, FileFindings findings) {
    ContactColumns columns = new ContactColumns(header, rows);
    TableColumn created = header.column("creationdate");
    TableColumn status = header.column("status");
    DateColumn dates =
        DateColumn.of(rows.stream().map(row -> row.cell(created)).toList(), Order.MONTH_FIRST);
    for (TableRow row : rows) {
      findings.countRow();
      if (NEVER_GIVEN.contains(Topic.fold(row.cell(status)))) {
        findings.skip(row.line(), TEXTS.recommendationStatus(row.cell(status)));
        continue;
      }
      Optional<LocalDate> on = dates.date(row.cell(created));
      if (on.isPresent()) {
        findings.touch(row.line(), columns.person(row), kind, on.get(), "");
      } else {
        findings.skip(row.line(), TEXTS.creationDate(row.cell(created)));
      }
    }
  }
}
