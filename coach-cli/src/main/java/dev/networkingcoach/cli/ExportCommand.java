package dev.networkingcoach.cli;

import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.cli.exchange.ExportForm;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All that is known, to take away. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "All of the journal that counts, to take away; as JSON it can be imported again.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach export > me.json",
      "  coach export me.json                        a file that you alone can read",
      "  coach export --format vcard contacts.vcf    contacts, for any address book",
      "  coach export --format interactions-csv      what happened, as a table"
    })
final class ExportCommand implements Callable<Integer> {
  private final ProgramRun session;

  @Mixin private final JournalOption journal = new JournalOption();
  @Mixin private final FileTarget target = new FileTarget();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "json, csv, vcard or interactions-csv; json by default.")
  private @Nullable String format;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Where to write it; standard output by default.")
  private @Nullable String file;

  ExportCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Optional<ExportForm> spoken =
        format == null && file != null ? ExportForm.named(file) : Optional.empty();
    ExportForm form = spoken.orElseGet(this::form);
    try (OwnJournal own = journal.open(session)) {
      Known known = own.known();
      String to = spoken.isPresent() ? null : file;
      target.write(session, to, stream -> form.write(known, stream));
    }
    return ExitStatus.DONE;
  }

  private ExportForm form() {
    String wanted = format == null ? ExportForm.JSON.label() : format;
    return ExportForm.named(wanted)
        .orElseThrow(
            () ->
                new UsageException(
                    "--format ("
                        + wanted
                        + ") must be one of "
                        + String.join(", ", ExportForm.labels())
                        + "."));
  }
}
