package dev.networkingcoach.cli;

import dev.networkingcoach.api.file.PrivateFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Runs in one process what people run most, on a journal that is thrown away: the launcher keeps
 * the classes that this loads.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
  private static final List<String[]> SCENES =
      List.of(
          new String[] {"demo"},
          new String[] {"met", "Dana Ortiz", "at", "JavaZone,", "looks", "for", "tea"},
          new String[] {"got", "an", "intro", "from", "Dana", "yesterday"},
          new String[] {"today"},
          new String[] {"1"},
          new String[] {"who", "dana"},
          new String[] {"undo"},
          new String[] {"log"});

  private final ProgramRun session;

  RehearseCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (PrivateFolder folder = PrivateFolder.temporary()) {
      CommandConsole here = session.console();
      PrintStream nowhere =
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      CommandConsole console =
          new CommandConsole(
              InputStream.nullInputStream(),
              nowhere,
              nowhere,
              here.clock(),
              TerminalStreams.none());
      CoachProgram program =
          new CoachProgram(
              console,
              session::coach,
              Map.of("COACH_JOURNAL", folder.path().resolve("rehearsal.db").toString()));
      SCENES.forEach(program::run);
      return ExitStatus.DONE;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
