package dev.networkingcoach.cli;

import static dev.networkingcoach.cli.ProgramTexts.TEXTS;

import dev.networkingcoach.cli.files.InputFile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A copy of the journal. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Copies the journal into a new file, also while it is in use.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach backup journal-2026-11-23.db",
      "  coach today --journal journal-2026-11-23.db    the copy is a journal",
      "",
      "Whom you forget later is still in the copy: remove old copies."
    })
final class BackupCommand implements Callable<Integer> {
  private final ProgramRun session;

  @Mixin private final JournalOption journal = new JournalOption();

  @Parameters(paramLabel = "FILE", description = "The copy; it must not be there yet.")
  private String file = "";

  BackupCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (OwnJournal own = journal.openExisting(session)) {
      own.database().backup(InputFile.path(file));
    }
    session.tell(TEXTS.copiedTo(file));
    return ExitStatus.DONE;
  }
}
