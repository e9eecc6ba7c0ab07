package dev.networkingcoach.cli;

import static dev.networkingcoach.cli.ProgramTexts.TEXTS;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.cli.batch.BatchProgress;
import dev.networkingcoach.cli.batch.NetworkLines;
import dev.networkingcoach.cli.files.InputFile;
import dev.networkingcoach.cli.files.UnusableFileException;
import dev.networkingcoach.cli.page.PlanPage;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.json.NdjsonPlans;
import dev.networkingcoach.json.NdjsonPlansBuilder;
import dev.networkingcoach.json.NetworkReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers a network a line, and goes on after lines with faults. */
final class BatchCommand {
  private final ProgramRun session;
  private final NetworkInput input;
  private final @Nullable LocalDate today;
  private final BatchProgress progress;
  private long answered;
  private long broken;

  /**
   * A batch that begins now.
   *
   * @param session the run it is part of
   * @param input holds a network a line
   * @param today the day to look at; null for today where each owner is
   */
  BatchCommand(ProgramRun session, NetworkInput input, @Nullable LocalDate today) {
    this.session = session;
    this.input = input;
    this.today = today;
    this.progress = session.rowsRead();
  }

  /**
   * Answers every line.
   *
   * @param json whether with a plan a line; else with a page
   * @param all whether the whole ranking is on the page
   * @return the exit status
   */
  int run(boolean json, boolean all) {
    try (InputStream in = input.open()) {
      if (json) {
        writePlans(in);
      } else {
        writePages(in, all);
      }
    } catch (IOException unreadable) {
      throw InputFile.unreadable(input.label(), unreadable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UnusableFileException("interrupted after " + answered + " lines.", stopped);
    } finally {
      progress.clear();
    }
    if (broken > 0) {
      session.tell(TEXTS.answeredAndBroken(answered, broken));
    }
    return broken > 0 ? ExitStatus.FAULTS : ExitStatus.DONE;
  }

  private void writePlans(InputStream in) throws IOException, InterruptedException {
    NdjsonPlansBuilder plans =
        NdjsonPlans.builder(session.coach()).onFaults(this::tell).onProgress(progress::done);
    if (today == null) {
      plans.today(session.console().clock());
    } else {
      plans.today(today);
    }
    answered = plans.build().run(in, session.console().out()).answered();
  }

  private void writePages(InputStream in, boolean all) throws IOException {
    Coach coach = session.coach();
    NetworkReader reader = new NetworkReader();
    NetworkLines lines = new NetworkLines(in);
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      if (!NetworkLines.isBlank(line)) {
        try {
          writePage(coach, reader.read(line), all);
          answered++;
        } catch (InvalidFactsException faulty) {
          long number = lines.number();
          tell(number, faulty.faults().stream().map(fault -> onLine(number, fault)).toList());
        }
        progress.done(answered + broken);
      }
    }
  }

  private void writePage(Coach coach, Network network, boolean all) {
    TextPage page = session.page();
    if (answered > 0) {
      page.blank().blank();
    }
    new PlanPage(network, coach.advise(network, session.today(today, network))).writeTo(page, all);
    session.print(page);
  }

  /** The reader saw a document of its own, whose first line this was. */
  private static Fault onLine(long number, Fault fault) {
    String place = fault.place().replaceFirst("^line 1(?=,)", "line " + number);
    return new Fault(place, fault.value(), fault.expected(), fault.advice());
  }

  private void tell(long line, List<Fault> faults) {
    broken++;
    progress.clear();
    String place = input.label() + ", line " + line;
    session.tell("coach: " + UnusableFileException.of(place, faults).getMessage());
  }
}
