package dev.networkingcoach.cli;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.cli.batch.BatchProgress;
import dev.networkingcoach.cli.files.InputFile;
import dev.networkingcoach.cli.files.OutputFile;
import dev.networkingcoach.cli.page.ImportPage;
import dev.networkingcoach.cli.page.PageStyle;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.imports.ContactImport;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.report.ImportResult;
import dev.networkingcoach.json.NetworkWriter;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Contacts and what happened with them, from the files of other programs. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description =
        "Takes contacts from the files of other programs, or an export, into the journal; with"
            + " --owner or --into into a network instead.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach import linkedin.zip contacts.vcf             into the journal",
      "  coach import me.json                               an export, or a network",
      "  coach import leads.csv --map \"Contact person=name\" --map \"Fach=title\"",
      "  coach import takeout.zip --me mira@example.org     who wrote to whom, from mail",
      "  coach import linkedin.zip --owner \"Mira Chen\" > me.json",
      "  coach import Connections.csv contacts.vcf --owner \"Mira Chen\" --into me.json",
      "",
      "Reads the LinkedIn export (the ZIP, or the CSV files in it), any table of contacts that has a",
      "column of names, as CSV or spreadsheet (.xlsx, .ods), such as those of Google, Outlook,",
      "Thunderbird, HubSpot, Salesforce and Pipedrive, vCard 2.1, 3.0 and 4.0, meetings with contacts",
      "from calendars (.ics), and who wrote to whom from the headers of mail: mbox, Maildir, .eml and",
      "Gmail's Takeout. Into the journal also networks as JSON. All files are taken in, or none.",
      "Importing a file again changes nothing.",
      "",
      "One import reads up to 500,000 rows and cards, mail of any size, calendars of up to 64 MiB,",
      "other files of up to 256 MiB, and ZIPs and spreadsheets that unpack to up to 1 GiB, a ZIP to no",
      "more than a hundred times its size."
    })
final class ImportCommand implements Callable<Integer> {
  private final ProgramRun session;

  @Mixin private final JournalOption journal = new JournalOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "What to import: files, or folders of mail; - for standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--owner",
      paramLabel = "NAME",
      description =
          "Whose contacts these are. May be left out where --into names a file that says.")
  private @Nullable String owner;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      converter = ZoneConverter.class,
      description =
          "Where the owner is, such as Europe/Amsterdam; where this machine is by default.")
  private @Nullable ZoneId zone;

  @Option(
      names = "--into",
      paramLabel = "NETWORK",
      description = "The file to add to, made where it is not there; else the network is printed.")
  private @Nullable String into;

  @Mixin private final MailOptions mail = new MailOptions();

  @Option(
      names = "--map",
      paramLabel = "COLUMN=MEANING",
      description =
          "What a column means, such as \"Role=title\", where the guess is wrong; may be given"
              + " several times.")
  private List<String> meanings = new ArrayList<>();

  ImportCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (owner == null && into == null && zone == null) {
      try (OwnJournal own = journal.open(session)) {
        return new JournalImport(session, own, mail).run(files, meanings);
      }
    }
    if (journal.isGiven()) {
      throw new UsageException("--journal goes with neither --owner, --zone nor --into.");
    }
    boolean exists = into != null && Files.exists(InputFile.path(into));
    Network before = exists && into != null ? existing(into) : empty();
    ImportResult result = imported(before);
    if (into == null) {
      session.console().out().println(NetworkWriter.pretty().toJson(result.network()));
    } else if (!exists || !result.network().equals(before)) {
      new OutputFile(into)
          .replace(
              stream -> {
                NetworkWriter.pretty().write(result.network(), stream);
                stream.write('\n');
              });
    }
    TextPage report = new TextPage(session.console().terminal().columns(), PageStyle.PLAIN);
    ImportPage.write(report, result.report());
    session.console().err().print(report);
    return ExitStatus.DONE;
  }

  private Network existing(String file) {
    Network network = new NetworkInput(session, file).read();
    Owner found = network.owner();
    if (owner != null && !owner.strip().equals(found.name())) {
      throw new UsageException(
          "--owner (" + owner + ") is not whose network " + file + " holds: " + found.name() + ".");
    }
    if (zone != null && !zone.equals(found.zone())) {
      throw new UsageException(
          "--zone (" + zone + ") is not the zone " + file + " says: " + found.zone() + ".");
    }
    return network;
  }

  private Network empty() {
    if (owner == null || owner.isBlank()) {
      throw new UsageException(
          "--owner is missing: the name of the person whose contacts these are.");
    }
    ZoneId where = zone != null ? zone : session.console().clock().getZone();
    String name = owner.strip();
    return Network.builder(Owner.builder(OwnerIdFromName.of(name), name, where).build()).build();
  }

  private ImportResult imported(Network before) {
    BatchProgress progress = session.rowsRead();
    LocalDate today = LocalDate.now(session.console().clock());
    ImportSettings settings = ImportMeanings.said(today, meanings, mail);
    ContactImport reading = ContactImport.into(before, settings, progress::done);
    mail.addresses().forEach(reading::me);
    try {
      read(reading);
      return reading.run();
    } finally {
      progress.clear();
    }
  }

  private void read(ContactImport reading) {
    AllFiles.read(
        files,
        (name, file) -> {
          if (file == null) {
            reading.stream(name, session.console().in());
          } else {
            reading.file(file);
          }
        });
  }
}
