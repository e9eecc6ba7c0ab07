package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoachProgramTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {"advise", "review", "why", "rules", "schema", "import", "demo", "completion"})
  void everyCommandHasHelp(String command) {
    Ran ran = Ran.coach(command, "--help");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("Usage: coach " + command);
    assertThat(ran.err()).isEmpty();
    assertThat(Ran.coach("help", command).out()).isEqualTo(ran.out());
    assertThat(ran.out()).contains("Examples:\n  ");
  }

  /** No line of a paragraph ends where the first word of the next would still have fitted. */
  @Test
  void whatIsExplainedBelowTheExamplesFillsItsLines() {
    for (String command : CommandTree.NAMES) {
      String help = Ran.coach(command, "--help").out();
      List<String> lines = help.substring(help.indexOf("Examples:")).lines().skip(1).toList();
      for (int i = 1; i < lines.size(); i++) {
        String line = lines.get(i - 1);
        String next = lines.get(i);
        if (!line.isBlank() && !next.isBlank() && !line.startsWith(" ") && !next.startsWith(" ")) {
          assertThat(line.length() + 1 + next.split(" ", 2)[0].length())
              .as(command + ": " + line)
              .isGreaterThanOrEqualTo(80);
        }
      }
    }
  }

  @Test
  void everythingThatCanBeSaidHasHelpWithItsExamples() {
    List<GrammarCommands.Named> all = new GrammarCommands().all();
    assertThat(all)
        .extracting(GrammarCommands.Named::name)
        .contains("met", "may", "forget-me", "today");
    for (GrammarCommands.Named one : all) {
      Ran ran = Ran.coach(one.name(), "--help");
      assertThat(ran.status()).as(one.name()).isZero();
      assertThat(ran.out())
          .startsWith("Usage: coach " + one.name() + " [")
          .contains(one.help().line().split(" ", 2)[0])
          .contains("Examples:\n  coach ");
    }
  }

  @Test
  void theProgramsOwnHelpNamesEveryCommand() {
    String help = Ran.coach("--help").out();
    assertThat(help).contains("Say to the coach, and ask:").contains("Exit status: 0 done");
    CommandTree.NAMES.forEach(name -> assertThat(help).contains("\n  " + name + " "));
    new GrammarCommands()
        .all()
        .forEach(one -> assertThat(help).contains("\n  " + one.name() + " "));
  }

  @Test
  void examplesAreWrittenAsAShellTakesThem() {
    assertThat(GrammarCommands.example("who Dana")).isEqualTo("  coach who Dana");
    assertThat(GrammarCommands.example("who is Dana?")).isEqualTo("  coach \"who is Dana?\"");
    assertThat(GrammarCommands.example("a \"b c\", $d"))
        .isEqualTo("  coach \"a \\\"b c\\\", \\$d\"");
  }

  @Test
  void noArgumentsAreWrongUsage() {
    Ran ran = Ran.coach();
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("Usage: coach").contains("Examples:");
  }

  @Test
  void theVersionIsTold() {
    assertThat(Ran.coach("--version").out()).matches("coach .+ \\(Java .+\\)\n");
  }

  @Test
  void aMisspeltCommandOrOptionIsSuggested() {
    Ran command = Ran.coach("advize", "x.json");
    assertThat(command.status()).isEqualTo(2);
    assertThat(command.err()).contains("'advize' is no command\nMaybe advise");
    Ran option = Ran.coach("advise", "x.json", "--tody", "2026-11-23");
    assertThat(option.status()).isEqualTo(2);
    assertThat(option.err()).contains("'--tody' is no option\nMaybe --today");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "23.11.2026", "today", "0000-01-01", "+12026-01-01", ""})
  void aDayThatIsNoneIsWrongUsage(String day) {
    Ran ran = Ran.coach("advise", "x.json", "--today=" + day);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("'" + day + "' is no date such as 2026-11-23");
  }

  @Test
  void aFileThatIsNotThereOrIsADirectoryIsAFaultOfTheInput() {
    Ran missing = Ran.coach("advise", "no\u001bthere.json");
    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.err()).contains("no\\u001bthere.json is not there").doesNotContain("\u001b");
    Ran folder = Ran.coach("advise", directory.toString());
    assertThat(folder.status()).isEqualTo(1);
    assertThat(folder.err()).contains("is a directory: a file was expected");
  }

  @Test
  void whatStandardInputHoldsIsCalledThat() {
    assertThat(Ran.coachReading("", "advise", "-").err()).contains("fault in standard input");
  }

  @Test
  void runningOutOfMemoryIsToldInOneLine() {
    assertThat(failing(() -> new OutOfMemoryError("Java heap space")))
        .startsWith("1 coach: the input does not fit into memory")
        .contains("COACH_JAVA_OPTS");
  }

  @Test
  void aFaultOfTheProgramIsToldWithoutATrace() {
    assertThat(failing(() -> new IllegalStateException("oops")))
        .startsWith("70 coach: this is a fault of the program, not yours: ")
        .contains("IllegalStateException: oops at dev.networkingcoach")
        .doesNotContain("\tat ");
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFaultButAFullDiskIs() {
    assertThat(writing("Broken pipe")).isEqualTo("0 ");
    assertThat(writing("No space left on device"))
        .isEqualTo(
            "1 coach: cannot write to standard output: No space left on device"
                + System.lineSeparator());
  }

  private static String failing(Supplier<? extends Throwable> failure) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CoachProgram program =
        new CoachProgram(
            console(OutputStream.nullOutputStream(), err),
            () -> {
              throw CoachProgramTest.<RuntimeException>sneaky(failure.get());
            },
            Ran.NO_JOURNAL);
    return program.run("rules") + " " + err.toString(StandardCharsets.UTF_8);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> RuntimeException sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }

  private static String writing(String failure) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException(failure);
          }
        };
    CoachProgram program =
        new CoachProgram(
            console(closed, err),
            () -> {
              throw new IllegalStateException("not needed");
            },
            Ran.NO_JOURNAL);
    return program.run("schema") + " " + err.toString(StandardCharsets.UTF_8);
  }

  private static CommandConsole console(OutputStream out, OutputStream err) {
    return new CommandConsole(
        new ByteArrayInputStream(new byte[0]),
        StandardOutput.over(out),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Ran.NOON,
        TerminalStreams.none());
  }
}
