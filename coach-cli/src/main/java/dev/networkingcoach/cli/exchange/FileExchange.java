package dev.networkingcoach.cli.exchange;

import static dev.networkingcoach.cli.exchange.ExchangeTexts.TEXTS;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.exchange.ContactExchange;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.cli.page.ImportPage;
import dev.networkingcoach.exports.calendar.CalendarExport;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.duplicates.DuplicateSearch;
import dev.networkingcoach.imports.journal.ImportFiles;
import dev.networkingcoach.imports.journal.ImportedChanges;
import dev.networkingcoach.imports.report.ImportReport;
import dev.networkingcoach.language.command.Housekeeping;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The exchange with other programs, by {@code coach-exchange} and the JSON of the rules. */
public final class FileExchange implements ContactExchange {
  private final Coach coach;

  /**
   * An exchange.
   *
   * @param coach makes the plan whose deadlines are in the calendar
   */
  public FileExchange(Coach coach) {
    this.coach = coach;
  }

  @Override
  public Part.Attachment export(Known known, Housekeeping.Format format) {
    ExportForm form = ExportForm.valueOf(format.name());
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try {
      form.write(known, content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Part.Attachment(
        form.fileName(), form.mediaType(), ContentBytes.of(content.toByteArray()));
  }

  @Override
  public Part.Attachment calendar(Network network, LocalDate today) {
    StringWriter text = new StringWriter();
    try {
      CalendarExport.of(network, coach.advise(network, today)).writeTo(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Part.Attachment("coach.ics", "text/calendar", ContentBytes.of(text.toString()));
  }

  @Override
  public List<Duplicate> duplicates(Network network) {
    return DuplicateSearch.in(network).stream()
        .map(pair -> new Duplicate(pair.first(), pair.second(), String.join("; ", pair.because())))
        .toList();
  }

  @Override
  public Arrival read(
      String name, ContentBytes content, Known known, LocalDate today, Predicate<Contact> refused) {
    ImportedChanges taken =
        new ImportFiles(ImportSettings.on(today))
            .read(name, new ByteArrayInputStream(content.toArray()))
            .into(known, refused);
    return new Arrival(taken.changes(), summary(taken.report()));
  }

  /** What files brought, a line each. */
  public static List<String> summary(ImportReport report) {
    List<String> lines = new ArrayList<>(report.files());
    lines.add(ImportPage.counts(report.counts()));
    report.told().forEach(line -> lines.add(TEXTS.pleaseLookAt(line)));
    report.merged().forEach(line -> lines.add(TEXTS.merged(line)));
    report.skipped().forEach(line -> lines.add(TEXTS.skipped(line)));
    return lines;
  }
}
