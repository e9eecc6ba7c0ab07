package dev.networkingcoach.cli;

import static dev.networkingcoach.cli.ProgramTexts.TEXTS;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.cli.batch.BatchProgress;
import dev.networkingcoach.cli.degrees.StudyInterrupt;
import dev.networkingcoach.cli.degrees.StudyProgress;
import dev.networkingcoach.cli.files.OutputFile;
import dev.networkingcoach.cli.page.PageStyle;
import dev.networkingcoach.cli.page.PrintableText;
import dev.networkingcoach.cli.page.TextPage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of the program: what its commands share. Not thread-safe. */
final class ProgramRun {
  private final CommandConsole console;
  private final Supplier<Coach> coach;
  private final Map<String, String> environment;
  private ColourChoice colour = ColourChoice.auto;

  /**
   * A run.
   *
   * @param console what it touches of the world
   * @param coach makes the coach; called by the commands that need one alone, for that takes time
   * @param environment the variables of the environment
   */
  ProgramRun(CommandConsole console, Supplier<Coach> coach, Map<String, String> environment) {
    this.console = console;
    this.coach = coach;
    this.environment = Map.copyOf(environment);
  }

  Map<String, String> environment() {
    return environment;
  }

  CommandConsole console() {
    return console;
  }

  Coach coach() {
    return coach.get();
  }

  void colour(ColourChoice choice) {
    colour = choice;
  }

  PageStyle style() {
    return colour.style(console.terminal());
  }

  /** An empty page as wide as the terminal. */
  TextPage page() {
    return new TextPage(console.terminal().columns(), style());
  }

  void print(TextPage page) {
    console.out().print(page);
  }

  /** Says something that is not a result. */
  void tell(String message) {
    console.err().println(PrintableText.lines(message));
  }

  /** Writes a drawing into a file, and says so. */
  void draw(String file, String svg) {
    new OutputFile(file).replace(stream -> stream.write(svg.getBytes(StandardCharsets.UTF_8)));
    tell(TEXTS.drawnTo(file));
  }

  /** Shows how many rows were read so far, on a terminal. */
  BatchProgress rowsRead() {
    return new BatchProgress(console.err(), console.terminal().err(), console.clock());
  }

  /** Shows how far a study is, on a terminal, and stops it when it is interrupted. */
  StudyProgress watch(StudyInterrupt interrupt) {
    return new StudyProgress(
        console.err(), console.terminal().err(), console.clock(), interrupt::isInterrupted);
  }

  /** The day asked for; else today where the owner is. */
  LocalDate today(@Nullable LocalDate asked, Network network) {
    return asked != null ? asked : LocalDate.now(console.clock().withZone(network.owner().zone()));
  }
}
