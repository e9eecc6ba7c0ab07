package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.imported;
import static dev.networkingcoach.imports.Fixtures.importedText;
import static dev.networkingcoach.imports.Fixtures.network;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.imports.report.ImportResult;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Importing again changes nothing. */
class IdempotencyTest {
  private static final String[] ALL = {
    "Connections.csv",
    "Connections-2022.csv",
    "Connections-2020.csv",
    "Connections-german.csv",
    "Invitations.csv",
    "messages.csv",
    "messages-9-columns.csv",
    "Recommendations_Given.csv",
    "Recommendations_Received.csv",
    "google-new.csv",
    "google-old.csv",
    "outlook.csv",
    "outlook-german.csv",
    "hubspot.csv",
    "salesforce.csv",
    "two-one.vcf",
    "three-zero.vcf",
    "four-zero.vcf"
  };

  static Stream<String> files() {
    return Stream.of(ALL);
  }

  @ParameterizedTest
  @MethodSource("files")
  void ofEachFormat(String file) {
    changesNothing(imported(file), file);
  }

  @Test
  void ofAllTogether() {
    changesNothing(imported(ALL), ALL);
  }

  @Test
  void ofOneAfterTheOther() {
    ImportResult all = imported(ALL);
    for (String file : ALL) {
      changesNothing(all, file);
    }
  }

  private static void changesNothing(ImportResult first, String... files) {
    ImportResult again = imported(first.network(), files);

    assertThat(again.network()).isEqualTo(first.network());
    assertThat(again.counts().added()).isZero();
    assertThat(again.counts().updated()).isZero();
    assertThat(again.counts().interactions()).isZero();
    assertThat(again.merged()).isEmpty();
  }

  /** Few names, organizations, addresses and profiles, so that everything meets everything. */
  @RepeatedTest(300)
  void ofRandomRows(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder csv =
        new StringBuilder("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
    for (int row = 0; row < 12; row++) {
      csv.append(pick(random, "Dana", "Lee", ""))
          .append(pick(random, ",Ortiz", ",Park", ","))
          .append(pick(random, ",linkedin.com/in/dana", ",linkedin.com/in/lee-1", ",", ",", ","))
          .append(pick(random, ",a@x.org", ",b@x.org c@x.org", ",c@x.org", ",", ","))
          .append(pick(random, ",Acme", ",Globex", ",", ","))
          .append(pick(random, ",CEO", ",CTO", ","))
          .append(pick(random, ",08 Feb 2026", ",09 Feb 2026", ","))
          .append('\n');
    }

    ImportResult first = importedText(network(), "Connections.csv", csv.toString());
    ImportResult again = importedText(first.network(), "Connections.csv", csv.toString());

    assertThat(again.network()).as(csv.toString()).isEqualTo(first.network());
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
