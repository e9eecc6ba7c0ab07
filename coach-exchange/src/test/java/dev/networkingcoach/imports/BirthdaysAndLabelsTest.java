package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.importedText;
import static dev.networkingcoach.imports.Fixtures.network;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.exports.NetworkExport;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Birthdays, with and without a year, and what people are filed under, in and out. */
class BirthdaysAndLabelsTest {

  private static Contact read(String file, String text) {
    return importedText(network(), file, text).network().contacts().get(0);
  }

  private static String card(String version, String line) {
    return "BEGIN:VCARD\nVERSION:" + version + "\nFN:Dana Ortiz\n" + line + "\nEND:VCARD\n";
  }

  @ParameterizedTest
  @CsvSource({
    "4.0, BDAY:19800531, 1980-05-31",
    "4.0, BDAY:--0531, --05-31",
    "4.0, BDAY:--0229, --02-29",
    "4.0, BDAY;VALUE=date-and-or-time:19800531T120000Z, 1980-05-31",
    "3.0, BDAY:1980-05-31, 1980-05-31",
    "3.0, BDAY;VALUE=date:1980-05-31, 1980-05-31",
    "3.0, BDAY:1980-05-31T00:00:00Z, 1980-05-31",
    "3.0, BDAY:--05-31, --05-31",
    "3.0, BDAY:--0531, --05-31",
    "3.0, BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-31, --05-31",
    "2.1, BDAY:19800531, 1980-05-31",
    "4.0, BDAY;VALUE=text:circa 1800,",
    "4.0, BDAY:1980,",
    "3.0, BDAY:1980-13-31,",
    "3.0, BDAY:,",
  })
  void birthdaysOfCards(String version, String line, String birthday) {
    assertThat(read("c.vcf", card(version, line)).birthday())
        .isEqualTo(birthday == null ? null : Birthday.parse(birthday));
  }

  @ParameterizedTest
  @CsvSource({
    "Birthday, 1980-05-31, 1980-05-31",
    "Birthday, --05-31, --05-31",
    "Birthday, ' --05-31', --05-31",
    "Birthday, 5/31/1980, 1980-05-31",
    "Birthday, 0/0/00,",
    "Geburtstag, 31.05.1980, 1980-05-31",
    "Geburtstag, 31.05., --05-31",
    "Date of Birth, 31 May 1980, 1980-05-31",
    "Birthdate, 1980-02-30,",
    "Birthday, '',",
  })
  void birthdaysOfTables(String column, String written, String birthday) {
    String table = "Name,E-mail Address," + column + "\nDana,d@x.example,\"" + written + "\"\n";
    assertThat(read("c.csv", table).birthday())
        .isEqualTo(birthday == null ? null : Birthday.parse(birthday));
  }

  @Test
  void labelsOfGoogleOutlookAndCards() {
    assertThat(
            read(
                    "g.csv",
                    "Name,Labels\nDana,* myContacts ::: Choir; alto ::: choir; ALTO ::: VIP\n")
                .labels())
        .containsExactly("Choir; alto", "VIP");
    assertThat(
            read(
                    "g.csv",
                    "Name,Group Membership,E-mail 1 - Value\nDana,Friends ::: * My Contacts,\n")
                .labels())
        .containsExactly("Friends");
    assertThat(
            read("o.csv", "First Name,E-mail Address,Categories\nDana,d@x.example,Blue;VIP;\n")
                .labels())
        .containsExactly("Blue", "VIP");
    assertThat(read("c.vcf", card("3.0", "CATEGORIES:Choir,Berlin\\, north")).labels())
        .containsExactly("Choir", "Berlin, north");
  }

  @Test
  void whatIsKnownStaysAndTheYearIsFilledIn() {
    Contact dana =
        Contact.builder("dana", "Dana Ortiz")
            .emails("d@x.example")
            .birthday(Birthday.parse("--05-31"))
            .labels(List.of("Choir"))
            .build();
    String header = "Name,E-mail Address,Birthday,Labels\n";
    Network network = network(dana);
    Network fuller =
        importedText(network, "c.csv", header + "Dana,d@x.example,1980-05-31,CHOIR ::: VIP\n")
            .network();
    assertThat(fuller.contacts().get(0).birthday()).isEqualTo(Birthday.parse("1980-05-31"));
    assertThat(fuller.contacts().get(0).labels()).containsExactly("Choir", "VIP");
    Network other =
        importedText(fuller, "c.csv", header + "Dana,d@x.example,1981-06-01,\n").network();
    assertThat(other).isEqualTo(fuller);
  }

  @Test
  void anEmptyNetworkGetsThemFromOurOwnExports() throws IOException {
    Contact dana =
        Contact.builder("dana", "Dana Ortiz")
            .birthday(Birthday.parse("--02-29"))
            .labels(List.of("Choir", "Berlin, north"))
            .build();
    StringWriter table = new StringWriter();
    StringWriter cards = new StringWriter();
    NetworkExport.of(network(dana)).contactsToCsv(table);
    NetworkExport.of(network(dana)).contactsToVCard(cards);
    assertThat(cards.toString())
        .contains("BDAY:--0229", "CATEGORIES:acquaintance,Choir,Berlin\\, north");
    for (Contact read : List.of(read("c.csv", table.toString()), read("c.vcf", cards + ""))) {
      assertThat(read.birthday()).isEqualTo(dana.birthday());
      assertThat(read.labels()).isEqualTo(dana.labels());
    }
  }
}
