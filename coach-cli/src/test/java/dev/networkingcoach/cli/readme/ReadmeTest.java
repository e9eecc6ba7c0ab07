package dev.networkingcoach.cli.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.cli.ProgramDescription;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
  private static final int ENTRIES_SHOWN = 2;

  @Test
  void itShowsHowTheDemoBegins() throws IOException {
    String page = ProgramDescription.output("demo");
    int end = page.indexOf("\n " + (ENTRIES_SHOWN + 1) + ". ");
    Readme.holds("demo", "```text\n" + page.substring(0, end).stripTrailing() + "\n\n ...\n```");
  }

  @Test
  void itListsEveryCommand() throws IOException {
    String rows =
        ProgramDescription.commands().stream()
            .map(command -> "| `" + command.synopsis() + "` | " + command.description() + " |")
            .collect(Collectors.joining("\n"));
    Readme.holds("commands", "| command | what it gives |\n|---|---|\n" + rows);
  }

  @Test
  void itsLinksLeadSomewhere() throws IOException {
    assertThat(LINK.matcher(Readme.text()).results().map(link -> link.group(1)))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(Readme.FILE.resolveSibling(link)).exists());
  }
}
