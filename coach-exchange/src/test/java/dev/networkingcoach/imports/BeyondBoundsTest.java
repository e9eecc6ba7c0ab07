package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.importedText;
import static dev.networkingcoach.imports.Fixtures.network;
import static dev.networkingcoach.imports.Fixtures.skipped;
import static dev.networkingcoach.imports.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.report.ImportResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that no calendar has: the row is taken without them, and the field and value are told. */
class BeyondBoundsTest {
  private static final List<String> NOT_ONES =
      List.of("31 Feb 2026", "01 Jan 999999999", "9".repeat(400));

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theDateOfAConnection(int which) {
    String date = NOT_ONES.get(which);
    ImportResult result =
        importedText(
            network(),
            "Connections.csv",
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                + "Ann,Lee,,,C,P,"
                + date
                + "\n");
    assertThat(skipped(result))
        .singleElement()
        .asString()
        .startsWith("Connections.csv, line 2: the connection's date (" + date.substring(0, 10))
        .contains("is not a date such as 08 Feb 2026");
    assertThat(result.network().contacts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"999999999-01-01, 999999999-01-01", "1e9999, 1e9999"})
  void theBirthdayOfACardOrARow(String written, String shown) {
    String told =
        "the birthday (" + shown + ") is not a date such as 1980-05-31; the contact was taken";
    ImportResult card =
        importedText(
            network(),
            "a.vcf",
            "BEGIN:VCARD\nVERSION:3.0\nFN:Eve Lee\nBDAY:" + written + "\nEND:VCARD\n");
    assertThat(skipped(card)).singleElement().asString().startsWith("a.vcf, line 1: " + told);
    ImportResult row =
        importedText(
            network(),
            "a.csv",
            "First Name,Last Name,E-mail Address,Birthday\nEve,Lee,eve@x.org," + written + "\n");
    assertThat(skipped(row)).singleElement().asString().startsWith("a.csv, line 2: " + told);
    assertThat(row.network().contacts()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/0/00", "00.00.0000", "", "-"})
  void aBirthdayThatSaysNothingIsNoFault(String nothing) {
    ImportResult row =
        importedText(
            network(),
            "a.csv",
            "First Name,Last Name,E-mail Address,Birthday\nEve,Lee,eve@x.org," + nothing + "\n");
    assertThat(skipped(row)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999999-01-01 10:00:00 UTC", "2026-02-30 10:00:00 UTC"})
  void theTimeOfAMessage(String time) {
    String messages = text("messages.csv").replaceAll("2026-[0-9-]+ [0-9:]+ UTC", time);
    assertThat(skipped(importedText(network(), "messages.csv", messages)))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("DATE (" + time + ") is not a time such as 2026-02-08 14:03:11 UTC"));
  }

  /** A reader that leaves them out would make a meeting of each day for years. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "COUNT=99999999999",
        "COUNT=1e99999999999",
        "COUNT=-3",
        "COUNT=0",
        "INTERVAL=0",
        "INTERVAL=99999999999",
        "UNTIL=20260230",
        "UNTIL=99999999T100000Z",
        "UNTIL=999999999999"
      })
  void aFigureOfASeries(String figure) {
    ImportResult calendar = daily(figure);
    assertThat(skipped(calendar))
        .containsExactly(
            "a.ics, line 3: the series has "
                + figure
                + ": a number of 1 or more, or a day such as 20261231, was expected");
    assertThat(calendar.network().meetings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"COUNT=2", "COUNT=02;INTERVAL=1", "UNTIL=20260203", "UNTIL=20260203T000000Z"})
  void aFigureOfASeriesThatCanBeIsNoFault(String figure) {
    assertThat(skipped(daily(figure))).isEmpty();
  }

  private static ImportResult daily(String figure) {
    String calendar =
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20260201T100000Z\n"
            + "RRULE:FREQ=DAILY;"
            + figure
            + "\nATTENDEE;CN=Eve Lee:mailto:eve@x.org\nEND:VEVENT\nEND:VCALENDAR\n";
    ImportSettings settings = ImportSettings.on(LocalDate.of(2026, 11, 30));
    return ContactImport.into(network(), settings, rows -> {}).stream(
            "a.ics", new ByteArrayInputStream(calendar.getBytes(StandardCharsets.UTF_8)))
        .run();
  }
}
