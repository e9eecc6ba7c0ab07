package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.contact;
import static dev.networkingcoach.imports.Fixtures.ids;
import static dev.networkingcoach.imports.Fixtures.imported;
import static dev.networkingcoach.imports.Fixtures.importedText;
import static dev.networkingcoach.imports.Fixtures.network;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.imports.report.ImportCounts;
import dev.networkingcoach.imports.report.ImportResult;
import dev.networkingcoach.imports.report.MergedRow;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MergeTest {
  private static final String HEADER =
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

  private static ImportResult connections(Network network, String... rows) {
    return importedText(network, "Connections.csv", HEADER + String.join("\n", rows));
  }

  @Test
  void oneEmailIsOnePersonWhateverItsCase() {
    ImportResult result = imported("google-new.csv", "google-old.csv");

    assertThat(result.merged())
        .contains(
            new MergedRow("dana.ortiz", "google-old.csv", 2, "same e-mail dana@ortiz.example"));
    assertThat(contact(result, "dana.ortiz").emails())
        .containsExactly(
            "DANA@ortiz.example", "dana@home.example", "dana.o@home.example", "dana@old.example");
  }

  @Test
  void oneProfileIsOnePersonWhateverItsAddressLooksLike() {
    ImportResult result =
        connections(
            network(),
            "Aiko,Tanaka,https://www.linkedin.com/in/aiko-tanaka,,,,08 Feb 2026",
            "A.,T.,http://jp.linkedin.com/in/Aiko%2DTanaka/?trk=x,,Hooli,,");

    assertThat(ids(result)).containsExactly("aiko-tanaka");
    assertThat(contact(result, "aiko-tanaka").organization()).isEqualTo("Hooli");
    assertThat(result.merged())
        .containsExactly(
            new MergedRow(
                "aiko-tanaka",
                "Connections.csv",
                3,
                "same profile address linkedin.com/in/aiko-tanaka; kept Aiko Tanaka, not A. T."));
  }

  @Test
  void theProfileIsKnownAgainLater() {
    Network before =
        connections(network(), "Dana,Ortiz,https://www.linkedin.com/in/d-o,,Acme,,").network();

    ImportResult result =
        connections(before, "Dana,Smith,https://www.linkedin.com/in/d-o,,Hooli,CEO,");

    assertThat(ids(result)).containsExactly("d-o");
    assertThat(contact(result, "d-o").title()).as("a title at Hooli is none at Acme").isNull();
  }

  @Test
  void nameAndOrganizationAreComparedFolded() {
    ImportResult result =
        connections(network(), "Dana,Ortiz,,,ACME  inc,,", "dana,ORTIZ,,d@x.example,Acme Inc,,");

    assertThat(ids(result)).containsExactly("dana.ortiz");
    assertThat(contact(result, "dana.ortiz").emails()).containsExactly("d@x.example");
  }

  @Test
  void aNameAloneIsNotEnough() {
    ImportResult result =
        connections(
            network(), "Dana,Ortiz,,,Acme,,", "Dana,Ortiz,,,Hooli,,", "Dana,Ortiz,,a@b.c,,,");

    assertThat(ids(result)).containsExactly("dana.ortiz", "dana.ortiz-2", "dana.ortiz-3");
    assertThat(result.merged()).isEmpty();
  }

  @Test
  void twoProfilesAreTwoPeopleEvenAtOneOrganization() {
    ImportResult result =
        connections(
            network(),
            "Wei,Zhang,https://www.linkedin.com/in/wei-1,,Acme,,",
            "Wei,Zhang,https://www.linkedin.com/in/wei-2,,Acme,,");

    assertThat(ids(result)).containsExactly("wei-1", "wei-2");
  }

  @Test
  void aRowWithNothingButANameGoesToTheOneWhoHasIt() {
    ImportResult result =
        connections(network(), "Dana,Ortiz,,,,,08 Feb 2026", "Dana,Ortiz,,,Acme,,");

    assertThat(ids(result)).containsExactly("dana.ortiz");
    assertThat(contact(result, "dana.ortiz").since()).isEqualTo("2026-02-08");
  }

  @Test
  void whatIsKnownStaysAndBlanksAreFilled() {
    Contact dana =
        Contact.builder("dana", "Dana O.")
            .title("Chief")
            .emails("dana@ortiz.example")
            .relation(Relation.FRIEND)
            .needs("react")
            .focus(true)
            .build();

    ImportResult result = imported(network(dana), "Connections.csv");

    assertThat(contact(result, "dana"))
        .isEqualTo(
            dana.toBuilder().organization("Acme, Inc.").since(LocalDate.of(2026, 2, 8)).build());
    assertThat(result.counts()).isEqualTo(new ImportCounts(3, 1, 0, 0));
  }

  @Test
  void aPlainWordGivenAsAnIdByHandIsNoProfile() {
    Contact dana = Contact.builder("dana", "Dana Ortiz").build();
    String row = "Bob,Old,https://www.linkedin.com/in/dana,,,,";

    ImportResult first = connections(network(dana), row);

    assertThat(ids(first)).containsExactly("dana", "dana-2");
    assertThat(connections(first.network(), row).network()).isEqualTo(first.network());
  }

  private static Target target(String id, String name) {
    return new Target(id, name, null, null, false);
  }

  @Test
  void aTargetsIdIsOnlyForThatTarget() {
    Network network =
        network().toBuilder().targets(target("lee", "Lee Park"), target("kim", "Kim Lee")).build();
    String[] rows = {
      "Lee,Park,https://www.linkedin.com/in/lee,,,,", "Bo,Kim,https://www.linkedin.com/in/kim,,,,"
    };

    ImportResult first = connections(network, rows);

    assertThat(ids(first)).containsExactly("lee", "kim-2");
    assertThat(connections(first.network(), rows).network()).isEqualTo(first.network());
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() {
    String[] files = {"Connections.csv", "google-new.csv", "messages.csv", "three-zero.vcf"};
    String[] reversed = {"three-zero.vcf", "messages.csv", "google-new.csv", "Connections.csv"};

    assertThat(imported(reversed)).isEqualTo(imported(files));
  }
}
