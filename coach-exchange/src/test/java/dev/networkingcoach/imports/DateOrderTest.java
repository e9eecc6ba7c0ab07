package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.importedText;
import static dev.networkingcoach.imports.Fixtures.network;
import static dev.networkingcoach.imports.Fixtures.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.imports.report.ImportResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the day or the month comes first is one question for the whole column. */
class DateOrderTest {

  private static ImportResult connected(String... dates) {
    StringBuilder table = new StringBuilder("First Name,Last Name,Company,Connected On\n");
    for (int i = 0; i < dates.length; i++) {
      table.append("P").append(i).append(",Fog,Dunst AG,\"").append(dates[i]).append("\"\n");
    }
    return importedText(network(), "Connections.csv", table.toString());
  }

  private static String since(ImportResult result, int row) {
    return String.valueOf(result.network().contact("p" + row + ".fog").orElseThrow().since());
  }

  @ParameterizedTest
  @CsvSource({
    "31/12/2021, 03/04/2021, 2021-04-03",
    "12/31/2021, 03/04/2021, 2021-03-04",
    "31-12-21, 03-04-21, 2021-04-03",
    "31/12/2021 09:15, 3/4/21 9:15 AM, 2021-04-03",
    "31.12.2021, 03.04.2021, 2021-04-03",
  })
  void oneClearDateTellsHowTheOthersAreMeant(String clear, String other, String date) {
    for (int place = 0; place < 2; place++) {
      ImportResult result = place == 0 ? connected(clear, other) : connected(other, clear);
      assertThat(since(result, 1 - place)).isEqualTo(date);
      assertThat(result.news().told()).isEmpty();
    }
  }

  @Test
  void whereNoneTellsItIsSaidHowTheyWereRead() {
    ImportResult result = connected("05/05/2021", "03/04/2021");

    assertThat(since(result, 1)).isEqualTo("2021-03-04");
    assertThat(result.news().told())
        .containsExactly(
            "Connections.csv: Connected On: 03/04/2021 was read as 2021-03-04, since no date in the"
                + " column shows whether the day or the month comes first");
  }

  @Test
  void whereTheyContradictEachOtherOnlyTheClearOnesAreRead() {
    ImportResult result = connected("31/12/2021", "12/30/2021", "03/04/2021");

    assertThat(since(result, 0)).isEqualTo("2021-12-31");
    assertThat(since(result, 1)).isEqualTo("2021-12-30");
    assertThat(since(result, 2)).isEqualTo("null");
    assertThat(result.news().told()).singleElement().asString().contains("such as 03/04/2021");
    assertThat(skipped(result)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "17-Oct-19, 2019-10-17",
    "17-oct-19, 2019-10-17",
    "7 Okt 2019, 2019-10-07",
    "17-déc.-19, 2019-12-17",
    "17 de agosto de 2019, 2019-08-17",
    "17 juillet 2019, 2019-07-17",
    "17-mrt-19, 2019-03-17",
    "17 set 2019, 2019-09-17",
    "17-gen-19, 2019-01-17",
    "43755, 2019-10-17",
    "43755.75, 2019-10-17",
    "2019/10/17, 2019-10-17",
    "17 jui 2019, null",
    "1234, null",
    "99-Oct-19, null",
  })
  void spreadsheetsSaveDatesTheirOwnWay(String written, String date) {
    assertThat(since(connected(written), 0)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "Birthday, 4/3/1980, 1980-04-03",
    "Geburtstag, 4/3/1980, 1980-03-04",
    "Anniversaire, 4/3/1980, 1980-03-04",
    "Fecha de nacimiento, 4/3/1980, 1980-03-04",
    "Birthday, 24/3/80, 1980-03-24",
    "Birthday, 3-Apr-45, 1945-04-03",
    "Birthday, 29314, 1980-04-03",
  })
  void theLanguageOfTheHeaderDecidesWhereNoDateDoes(String header, String written, String day) {
    ImportResult result =
        importedText(network(), "p.csv", "Name,Company," + header + "\nJo,Dunst AG," + written);
    assertThat(result.network().contacts().get(0).birthday()).hasToString(day);
  }
}
