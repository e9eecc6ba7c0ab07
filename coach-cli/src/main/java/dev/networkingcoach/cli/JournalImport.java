package dev.networkingcoach.cli;

import static dev.networkingcoach.cli.ProgramTexts.TEXTS;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.cli.batch.BatchProgress;
import dev.networkingcoach.cli.files.InputFile;
import dev.networkingcoach.cli.page.ImportPage;
import dev.networkingcoach.cli.page.PageStyle;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.journal.ImportFiles;
import dev.networkingcoach.imports.journal.ImportedChanges;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes files into the journal: all of them, as one entry that can be undone, or none. */
final class JournalImport {
  private static final int MOST_TRIES = 5;

  private final ProgramRun session;
  private final OwnJournal own;
  private final MailOptions mail;

  JournalImport(ProgramRun session, OwnJournal own, MailOptions mail) {
    this.session = session;
    this.own = own;
    this.mail = mail;
  }

  /** Reads the files, records what is new, tells it, and gives the exit status. */
  int run(List<String> files, List<String> meanings) {
    LocalDate today = LocalDate.now(session.console().clock());
    return run(
        ImportMeanings.said(today, meanings, mail),
        intake -> AllFiles.read(files, (name, file) -> read(intake, name, file)));
  }

  /**
   * Reads, records what is new, tells it, and gives the exit status.
   *
   * @param reading reads all there is
   */
  int run(ImportSettings settings, Consumer<ImportFiles> reading) {
    tell(taken(settings, reading));
    return ExitStatus.DONE;
  }

  /** Reads and records as {@link #run} does, and tells it only where anything is new. */
  void runIfNew(ImportSettings settings, Consumer<ImportFiles> reading) {
    ImportedChanges taken = taken(settings, reading);
    if (!taken.changes().isEmpty()) {
      tell(taken);
    }
  }

  private ImportedChanges taken(ImportSettings settings, Consumer<ImportFiles> reading) {
    BatchProgress progress = session.rowsRead();
    ImportFiles intake = new ImportFiles(settings, progress::done);
    try {
      reading.accept(intake);
      progress.clear();
      new OwnAddressQuestion(session, own, mail).settle(intake);
      own.begin(owner(intake));
      return take(intake);
    } finally {
      progress.clear();
    }
  }

  /** Takes it in; again, where another program has recorded meanwhile what stands against it. */
  private ImportedChanges take(ImportFiles intake) {
    for (int tries = 1; true; tries++) {
      Known known = own.known();
      ImportedChanges taken =
          intake.into(known, person -> own.journal().isForgotten(own.key(), person));
      try {
        if (!taken.changes().isEmpty()) {
          own.record("import:" + UUID.randomUUID(), taken.changes());
        }
        return taken;
      } catch (InvalidFactsException against) {
        if (tries == MOST_TRIES || own.known().number() == known.number()) {
          throw against;
        }
      }
    }
  }

  private void read(ImportFiles intake, String name, @Nullable Path file) {
    if (file == null) {
      intake.read(name, session.console().in());
      return;
    }
    if (Files.isDirectory(file)) {
      intake.folder(name, file);
      return;
    }
    try (InputStream in = InputFile.open(file.toString())) {
      Path last = file.getFileName();
      long bytes = Files.isRegularFile(file) ? Files.size(file) : 0;
      intake.read(last == null ? name : last.toString(), in, bytes);
    } catch (IOException failed) {
      throw InputFile.unreadable(name, failed);
    }
  }

  /** Into a new journal a file brings the name of its owner, a network the zone as well. */
  private Owner owner(ImportFiles intake) {
    Owner account = own.newOwner();
    return intake
        .firstDocument()
        .map(network -> network.owner())
        .map(said -> Owner.builder(account.id(), said.name(), said.zone()).build())
        .or(
            () ->
                intake
                    .ownerName()
                    .map(name -> Owner.builder(account.id(), name, account.zone()).build()))
        .orElse(account);
  }

  private void tell(ImportedChanges taken) {
    TextPage page = new TextPage(session.console().terminal().columns(), PageStyle.PLAIN);
    ImportPage.write(page, taken.report());
    page.paragraph(taken.changes().isEmpty() ? TEXTS.nothingIsNew() : TEXTS.itIsOneEntry());
    session.console().err().print(page);
  }
}
