package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.contact;
import static dev.networkingcoach.imports.Fixtures.ids;
import static dev.networkingcoach.imports.Fixtures.imported;
import static dev.networkingcoach.imports.Fixtures.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.imports.report.FileFormat;
import dev.networkingcoach.imports.report.ImportResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTablesTest {

  @ParameterizedTest
  @CsvSource({
    "google-new.csv, GOOGLE",
    "google-old.csv, GOOGLE",
    "outlook.csv, OUTLOOK",
    "outlook-german.csv, OUTLOOK",
    "hubspot.csv, HUBSPOT",
    "salesforce.csv, SALESFORCE"
  })
  void recognisesByTheHeader(String file, FileFormat format) {
    assertThat(imported(file).files()).singleElement().extracting("format").isEqualTo(format);
  }

  @Test
  void readsGoogleOfToday() {
    ImportResult result = imported("google-new.csv");

    assertThat(contact(result, "dana.ortiz"))
        .isEqualTo(
            Contact.builder("dana.ortiz", "Dana Ortiz")
                .organization("Acme Inc")
                .title("Platform lead")
                .emails("DANA@ortiz.example", "dana@home.example", "dana.o@home.example")
                .build());
    assertThat(ids(result))
        .containsExactly("aiko-tanaka", "dana.ortiz", "info.nameless.example", "short.row");
    assertThat(skipped(result))
        .containsExactly("google-new.csv, line 6: no name, e-mail address or profile address");
  }

  @Test
  void readsOlderGoogleWithSeveralValuesInACell() {
    Contact dana = contact(imported("google-old.csv"), "dana.ortiz");

    assertThat(dana.emails())
        .containsExactly("dana@ortiz.example", "dana@old.example", "dana@home.example");
    assertThat(dana.organization()).isEqualTo("Acme Inc");
    assertThat(dana.title()).isEqualTo("Lead");
  }

  @Test
  void takesTheJobNotTheSalutationForOutlooksTitle() {
    Contact dana = contact(imported("outlook.csv"), "dana.m.ortiz");

    assertThat(dana.title()).isEqualTo("Platform lead");
    assertThat(dana.emails()).containsExactly("dana@ortiz.example", "dana@second.example");
  }

  @Test
  void readsGermanOutlookWithSemicolons() {
    Contact juergen = contact(imported("outlook-german.csv"), "jurgen.gross");

    assertThat(juergen.name()).isEqualTo("Jürgen Groß");
    assertThat(juergen.organization()).isEqualTo("Initech GmbH");
    assertThat(juergen.title()).isEqualTo("Geschäftsführer");
    assertThat(juergen.emails()).containsExactly("juergen@gross.example", "j.gross@second.example");
  }

  @Test
  void readsHubSpotAndItsProfileAddress() {
    ImportResult result = imported("hubspot.csv");

    assertThat(contact(result, "dana-ortiz").emails())
        .containsExactly("dana@ortiz.example", "dana@home.example", "dana@third.example");
    assertThat(contact(result, "carl.o.neil").organization()).isEqualTo("Globex");
  }

  @Test
  void readsSalesforceWithoutTakingIdsForNames() {
    Contact dana = contact(imported("salesforce.csv"), "dana.ortiz");

    assertThat(dana.title()).isEqualTo("Platform lead");
    assertThat(dana.organization()).isNull();
  }

  @Test
  void notesAreNotKept() {
    assertThat(
            imported("google-new.csv", "outlook.csv", "outlook-german.csv")
                .network()
                .contacts()
                .toString())
        .doesNotContain("private")
        .doesNotContain("Two")
        .doesNotContain("Notiz");
  }
}
