package dev.networkingcoach.cli;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.cli.exchange.Intake;
import dev.networkingcoach.cli.exchange.Taken;
import dev.networkingcoach.cli.files.InputFile;
import dev.networkingcoach.cli.page.ImportPage;
import dev.networkingcoach.cli.page.Page;
import dev.networkingcoach.cli.page.Style;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes files into the journal: all of them, as one entry that can be undone, or none. */
final class JournalImport {
  private static final int MOST_TRIES = 5;

  private final Session session;
  private final OwnJournal own;

  JournalImport(Session session, OwnJournal own) {
    this.session = session;
    this.own = own;
  }

  /** Reads the files, records what is new, tells it, and gives the exit status. */
  int run(List<String> files) {
    Intake intake = new Intake();
    AllFiles.read(files, (name, file) -> read(intake, name, file));
    own.begin(owner(intake));
    tell(take(intake));
    return ExitStatus.DONE;
  }

  /** Takes it in; again, where another program has recorded meanwhile what stands against it. */
  private Taken take(Intake intake) {
    for (int tries = 1; true; tries++) {
      Known known = own.known();
      Taken taken = intake.into(known, person -> own.journal().isForgotten(own.key(), person));
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

  private void read(Intake intake, String name, @Nullable Path file) {
    if (file == null) {
      intake.read(name, session.console().in());
      return;
    }
    try (InputStream in = InputFile.open(file.toString())) {
      Path last = file.getFileName();
      intake.read(last == null ? name : last.toString(), in);
    } catch (IOException failed) {
      throw InputFile.unreadable(name, failed);
    }
  }

  /** Into a new journal a network brings the name and the zone of its owner. */
  private Owner owner(Intake intake) {
    Owner account = own.newOwner();
    return intake
        .firstDocument()
        .map(network -> network.owner())
        .map(said -> Owner.builder(account.id(), said.name(), said.zone()).build())
        .orElse(account);
  }

  private void tell(Taken taken) {
    Page page = new Page(session.console().terminal().columns(), Style.PLAIN);
    ImportPage.write(page, taken.files(), taken.counts(), taken.merged(), taken.skipped());
    page.paragraph(
        taken.changes().isEmpty()
            ? "Nothing is new: the journal is as it was."
            : "It is one entry of the journal: \"coach undo\" takes it back.");
    session.console().err().print(page);
  }
}
