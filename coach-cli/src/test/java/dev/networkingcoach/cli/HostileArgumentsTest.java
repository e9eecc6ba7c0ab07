package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, dates and lengths that cannot be, in options, arguments and settings. */
class HostileArgumentsTest {
  @TempDir private Path folder;
  private Path network;
  private Path graph;

  @BeforeEach
  void write() throws IOException {
    network = Files.writeString(folder.resolve("me.json"), CommandNetworks.SMALL);
    graph = Files.writeString(folder.resolve("graph.txt"), "1 2\n2 3\n3 1\n");
  }

  private String[] words(String line) {
    return Stream.of(line.split(" ", -1))
        .map(word -> word.equals("NETWORK") ? network.toString() : word)
        .map(word -> word.equals("GRAPH") ? graph.toString() : word)
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          demo --today 2026-02-30 | '--today': '2026-02-30' is no date such as 2026-11-23
          demo --today 31.12.999999999 | '31.12.999999999' is no date such as
          demo --today 999999999-12-31 | '999999999-12-31' is no date such as
          advise NETWORK --today 45.13.2026 | '45.13.2026' is no date such as
          advise NETWORK --today -99999999999 | -99999999999
          review NETWORK --ask dana --today 2026-00-00 | '2026-00-00' is no date such as
          why NETWORK dana --today 1e99 | '1e99' is no date such as
          report NETWORK --today 2027-02-29 | '2027-02-29' is no date such as
          degrees GRAPH --sample 99999999999 | '--sample': '99999999999'
          degrees GRAPH --sample -1 | --sample (-1) must be at least 2
          degrees GRAPH --sample 1e9 | '--sample': '1e9'
          degrees GRAPH --seed 99999999999999999999 | '--seed': '99999999999999999999'
          degrees GRAPH --seed NaN | '--seed': 'NaN'
          """)
  void anOptionThatCannotBeIsNamedWithWhatWasExpected(String line, String said) {
    Ran ran = Ran.coach(words(line));
    assertThat(ran.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(ran.err().replace("\n", " ")).contains(said);
    assertThat(ran.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          snooze 1 for 99999999999 days | 99999999999 days is too long: up to 9999 days was
          snooze 99999999999 for 3 days | There is no number 99999999999 today
          done 99999999999 | There is no number 99999999999 today
          undo 99999999999 | There is no entry 99999999999
          met Dana on 31.12.999999999 | 31.12.999999999 is no date
          met Dana on 45.13.2026 | 45.13.2026 is no date
          goal meet 99999999999 CTOs | 99999999999 is no number of people to meet
          """)
  void anArgumentThatCannotBeIsNamedAndNothingIsRecorded(String line, String said) {
    Journaled journal = new Journaled(folder.resolve("coach.db"));
    journal.coach("add", "Dana", "Ortiz");
    String before = journal.coach("export").out();

    Ran ran = journal.coach(words(line));

    assertThat(ran.status()).isNotZero();
    assertThat((ran.out() + ran.err()).replace("\n", " ")).contains(said);
    assertThat(journal.coach("export").out()).isEqualTo(before);
  }

  @Test
  void aSettingThatCannotBeIsNamedWithItsBounds() throws IOException {
    Path settings =
        Files.writeString(
            folder.resolve("coach.env"),
            """
            SLACK_SIGNING_SECRET=0123456789abcdef0123456789abcdef
            SLACK_BOT_TOKEN=xoxb-1-2-a
            SLACK_TIMEOUT_SECONDS=99999999999
            COACH_HTTP_PORT=65536
            COACH_OPERATIONS_PORT=-1
            COACH_HTTP_CONNECTIONS_PER_ADDRESS=1e9
            """);
    Ran ran = Ran.coach("serve", "--check", "--settings", settings.toString());
    assertThat(ran.status()).isNotZero();
    assertThat(ran.err().replace("\n", " "))
        .contains("SLACK_TIMEOUT_SECONDS (99999999999) must be a whole number from 1 to")
        .contains("COACH_HTTP_PORT (65536) must be a whole number from 0 to 65535")
        .contains("COACH_OPERATIONS_PORT (-1) must be a whole number from 0 to 65535")
        .contains("COACH_HTTP_CONNECTIONS_PER_ADDRESS (1e9) must be a whole number from 1 to 9999");
  }
}
