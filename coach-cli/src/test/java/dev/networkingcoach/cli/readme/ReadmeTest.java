package dev.networkingcoach.cli.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.cli.ProgramDescription;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
  private static final int ENTRIES_SHOWN = 2;

  /** What commands are about, by the first of them: the grammar has them in this order. */
  private static final Map<String, String> THEMES =
      Map.of(
          "today", "what to do, and why",
          "contacts", "what there is",
          "met", "what happened",
          "knows", "what you know of people",
          "target", "where you want to go",
          "done", "answers to advice",
          "me", "you",
          "undo", "what is kept",
          "hello", "talk");

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
  void itListsEverythingThatCanBeSaid() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String name : ProgramDescription.said()) {
      String theme = THEMES.get(name);
      if (theme != null) {
        rows.add("| " + theme + " |");
      }
      rows.set(rows.size() - 1, rows.get(rows.size() - 1) + " `" + name + "`");
    }
    String table = rows.stream().map(row -> row + " |").collect(Collectors.joining("\n"));
    Readme.holds("everyday", "| | commands |\n|---|---|\n" + table);
    assertThat(ProgramDescription.said()).containsAll(THEMES.keySet());
  }

  @Test
  void itsLinksLeadSomewhere() throws IOException {
    assertThat(LINK.matcher(Readme.text()).results().map(link -> link.group(1)))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(Readme.FILE.resolveSibling(link)).exists());
  }
}
