package dev.networkingcoach.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.imports.ContactImport;
import dev.networkingcoach.imports.report.ImportResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What is written is read back, and changes nothing where it comes from. */
class ExportRoundTripTest {
  private interface Format {
    void write(NetworkExport export, Writer out) throws IOException;
  }

  private static final Format CSV = NetworkExport::contactsToCsv;
  private static final Format VCARD = NetworkExport::contactsToVCard;

  @RepeatedTest(100)
  void ofCsvChangesNothing(RepetitionInfo repetition) throws IOException {
    changesNothing(NastyNetworks.random(repetition.getCurrentRepetition()), CSV);
  }

  @RepeatedTest(100)
  void ofVCardChangesNothing(RepetitionInfo repetition) throws IOException {
    changesNothing(NastyNetworks.random(repetition.getCurrentRepetition()), VCARD);
  }

  private static void changesNothing(Network network, Format format) throws IOException {
    for (NetworkExport export :
        List.of(NetworkExport.of(network), NetworkExport.of(network).withArchived())) {
      String written = written(export, format);
      ImportResult result = imported(network, written);

      assertThat(result.network()).as(written).isEqualTo(network);
      assertThat(result.merged()).isEmpty();
      assertThat(result.skipped()).allMatch(skipped -> skipped.reason().startsWith("no name"));
      assertThat(written(export, format)).isEqualTo(written);
    }
  }

  @Test
  void intoAnEmptyNetworkKeepsWhoAndWhere() throws IOException {
    for (Format format : List.of(CSV, VCARD)) {
      for (String hard : NastyNetworks.LINES) {
        Contact contact =
            Contact.builder("x", ("Dana " + hard).strip())
                .organization(("Acme " + hard).strip())
                .title(("-" + hard).strip())
                .emails("dana@x.org", "d@y.org", "e@z.org", "f@z.org")
                .build();
        String written = written(NetworkExport.of(network("mira", contact)), format);
        Contact read = imported(network("lee"), written).network().contacts().get(0);

        assertThat(read.name()).isEqualTo(clean(contact.name()));
        assertThat(read.organization()).isEqualTo(firstOfSeveral(contact.organization(), format));
        assertThat(read.title()).isEqualTo(firstOfSeveral(contact.title(), format));
        assertThat(read.emails()).isEqualTo(contact.emails());
      }
    }
  }

  /** Two owners may give one id to two people. */
  @Test
  void intoAnotherNetworkMixesNobodyUp() throws IOException {
    Contact dana = Contact.builder("dana", "Dana Ortiz").build();
    Contact other = Contact.builder("dana", "Dana White").build();
    for (Format format : List.of(CSV, VCARD)) {
      String written = written(NetworkExport.of(network("me", dana)), format);
      ImportResult result = imported(network("me", other), written);

      assertThat(result.network().contacts()).hasSize(2).contains(other);
    }
  }

  /** Without the identifier, the first contact of an address would learn of the second. */
  @Test
  void keepsContactsApartThatShareAnAddress() throws IOException {
    Network network =
        network(
            "me",
            Contact.builder("a", "Dana Ortiz").emails("team@x.org").build(),
            Contact.builder("b", "Lee Park").emails("team@x.org").title("CTO").build());
    for (Format format : List.of(CSV, VCARD)) {
      assertThat(imported(network, written(NetworkExport.of(network), format)).network())
          .isEqualTo(network);
    }
  }

  @Test
  void keepsContactsWhoseTextsWereCutWithinAnEmoji() throws IOException {
    Network network =
        network(
            "me",
            Contact.builder("a", "Dana \ud83d")
                .organization("\ud83d")
                .emails("a\ud83d@x.org", "b@x.org")
                .build());
    for (Format format : List.of(CSV, VCARD)) {
      assertThat(imported(network, written(NetworkExport.of(network), format)).network())
          .isEqualTo(network);
    }
  }

  /** The import knows several values of one cell by Google's sign between them. */
  private static String firstOfSeveral(String text, Format format) {
    String clean = clean(text);
    return format == CSV ? clean.split(":::", -1)[0].strip() : clean;
  }

  private static String clean(String text) {
    return text.replaceAll("[\\s\\u00a0\\u2028\\uFEFF]+", " ").strip();
  }

  private static Network network(String owner, Contact... contacts) {
    return Network.builder(Owner.builder(owner, "Mira Chen", ZoneOffset.UTC).build())
        .contacts(contacts)
        .build();
  }

  private static String written(NetworkExport export, Format format) throws IOException {
    StringWriter out = new StringWriter();
    format.write(export, out);
    return out.toString();
  }

  private static ImportResult imported(Network network, String text) {
    return ContactImport.into(network).stream(
            "export", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .run();
  }
}
