package dev.networkingcoach.cli;

import static dev.networkingcoach.cli.ProgramTexts.TEXTS;

import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.cli.page.TextTone;
import dev.networkingcoach.journal.CheckReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Whether the journal is sound. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Reads the whole journal, and says what is in it and whether all is well.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach check",
      "  coach check --journal journal-2026-11-23.db    a copy",
      "",
      "The exit status is 1 where something is wrong."
    })
final class CheckCommand implements Callable<Integer> {
  private final ProgramRun session;

  @Mixin private final JournalOption journal = new JournalOption();

  CheckCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CheckReport report;
    try (OwnJournal own = journal.openExisting(session)) {
      report = own.database().check();
    }
    TextPage page = session.page();
    page.paragraph(
        TextTone.STRONG,
        report.isSound() ? TEXTS.theJournalIsSound() : TEXTS.theJournalHasFaults());
    page.labelled(2, 10, TEXTS.owners(), String.valueOf(report.owners()));
    page.labelled(2, 10, TEXTS.entries(), String.valueOf(report.entries()));
    page.labelled(2, 10, TEXTS.changes(), String.valueOf(report.changes()));
    page.labelled(2, 10, TEXTS.bytes(), String.valueOf(report.bytes()));
    page.labelled(2, 10, TEXTS.version(), String.valueOf(report.version()));
    report
        .faults()
        .forEach(fault -> page.hanging("  - ", TextTone.CAUTION, fault, TextTone.CAUTION));
    session.print(page);
    return report.isSound() ? ExitStatus.DONE : ExitStatus.FAULTS;
  }
}
