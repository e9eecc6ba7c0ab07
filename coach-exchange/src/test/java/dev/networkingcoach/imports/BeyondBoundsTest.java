package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.importedText;
import static dev.networkingcoach.imports.Fixtures.network;
import static dev.networkingcoach.imports.Fixtures.skipped;
import static dev.networkingcoach.imports.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.imports.report.ImportResult;
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
}
