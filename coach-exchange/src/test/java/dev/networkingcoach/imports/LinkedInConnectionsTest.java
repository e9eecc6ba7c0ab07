package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.contact;
import static dev.networkingcoach.imports.Fixtures.ids;
import static dev.networkingcoach.imports.Fixtures.imported;
import static dev.networkingcoach.imports.Fixtures.importedText;
import static dev.networkingcoach.imports.Fixtures.network;
import static dev.networkingcoach.imports.Fixtures.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.imports.report.FileFormat;
import dev.networkingcoach.imports.report.FileSummary;
import dev.networkingcoach.imports.report.ImportResult;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LinkedInConnectionsTest {

  @Test
  void readsTheExportOfToday() {
    ImportResult result = imported("Connections.csv");

    assertThat(contact(result, "dana-ortiz"))
        .isEqualTo(
            Contact.builder("dana-ortiz", "Dana Ortiz")
                .organization("Acme, Inc.")
                .title("Head of Platform")
                .emails("dana@ortiz.example")
                .since(LocalDate.of(2026, 2, 8))
                .build());
    assertThat(result.files())
        .containsExactly(new FileSummary("Connections.csv", FileFormat.LINKEDIN_CONNECTIONS, 5));
  }

  @Test
  void connectingIsNotMeeting() {
    assertThat(imported("Connections.csv").network().interactions()).isEmpty();
  }

  @Test
  void joinsALineBreakInACell() {
    assertThat(contact(imported("Connections.csv"), "leepark-4b1a2").title())
        .isEqualTo("Engineer, Payments");
  }

  @Test
  void decodesTheProfileAddress() {
    assertThat(ids(imported("Connections.csv"))).contains("zoë-müller");
  }

  @Test
  void skipsHiddenMembersAndDatesThatDoNotExist() {
    assertThat(skipped(imported("Connections.csv")))
        .containsExactly(
            "Connections.csv, line 8: a hidden member: no name or address, at most a date",
            "Connections.csv, line 10: the connection's date (30 Feb 2026) is not a date such as"
                + " 08 Feb 2026; the contact was taken without it");
  }

  @Test
  void takesFormulasAndRulesForWhatTheyAre() {
    Contact contact = contact(imported("Connections.csv"), "formula-1");

    assertThat(contact.name()).isEqualTo("=HYPERLINK(\"http://evil\") rule \"x\" when then end");
    assertThat(contact.since()).isNull();
  }

  @Test
  void readsOlderExports() {
    assertThat(contact(imported("Connections-2022.csv"), "dana.ortiz").since())
        .isEqualTo("2022-02-08");
    assertThat(contact(imported("Connections-2020.csv"), "lee.park").since())
        .isEqualTo("2019-11-14");
  }

  @Test
  void readsGerman() {
    ImportResult result = imported("Connections-german.csv");

    assertThat(contact(result, "juergen-gross").organization()).isEqualTo("Initech GmbH");
    assertThat(contact(result, "juergen-gross").since()).isEqualTo("2026-03-08");
    assertThat(contact(result, "kaethe-weiss").since()).isEqualTo("2023-12-01");
    assertThat(result.skipped()).hasSize(1);
  }

  @Test
  void keepsReadingBelowABrokenRow() {
    String csv =
        """
        First Name,Last Name,URL,Email Address,Company,Position,Connected On
        Dana,"Ortiz"x,,dana@x.example,,,08 Feb 2026
        Lee,Park,,lee@x.example,,,08 Feb 2026
        """;

    ImportResult result = importedText(network(), "Connections.csv", csv);

    assertThat(ids(result)).containsExactly("lee.park");
    assertThat(result.skipped()).extracting("line").containsExactly(2);
  }

  @Test
  void aQuoteThatIsNeverClosedCostsItsOwnRowOnly() {
    String csv =
        """
        First Name,Last Name,URL,Email Address,Company,Position,Connected On
        Dana,"Ortiz,,dana@x.example,,,08 Feb 2026
        Lee,Park,,lee@x.example,,,08 Feb 2026
        """;

    ImportResult result = importedText(network(), "Connections.csv", csv);

    assertThat(ids(result)).containsExactly("lee.park");
    assertThat(result.skipped()).extracting("line").containsExactly(2);
  }

  @Test
  void findsTheHeaderBelowAnyPreamble() {
    String csv = "sep=,\nsome, text\n\nmore \"text\"\n" + Fixtures.text("Connections-2020.csv");

    assertThat(ids(importedText(network(), "x.csv", csv)))
        .containsExactly("dana.ortiz", "lee.park");
  }

  @Test
  void neverImportsTheOwner() {
    String csv =
        """
        First Name,Last Name,URL,Email Address,Company,Position,Connected On
        Mira,Chen,https://www.linkedin.com/in/mira,,,,08 Feb 2026
        """;

    ImportResult result = importedText(network(), "Connections.csv", csv);

    assertThat(result.network()).isEqualTo(network());
    assertThat(skipped(result)).containsExactly("Connections.csv, line 2: the owner's own profile");
  }
}
