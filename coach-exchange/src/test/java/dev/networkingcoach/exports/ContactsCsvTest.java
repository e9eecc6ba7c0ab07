package dev.networkingcoach.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Relation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactsCsvTest {
  private static final String HEADER =
      "First Name,Last Name,Organization Name,Organization Title,Birthday,Labels,"
          + "E-mail 1 - Value,"
          + "E-mail 2 - Value,E-mail 3 - Value,Relation,Markets,Interests,Needs,Offers,Connections,"
          + "Advocacy,Advocacy Since,Focus,Since,Cadence Days,Archived,UID\r\n";

  private static final Contact DANA =
      Contact.builder("dana", "Dana M. Ortiz")
          .organization("Acme, Inc.")
          .title("=Head of \"Platform\"")
          .emails("a@x.org", "b@x.org", "c@x.org", "d@x.org")
          .relation(Relation.CUSTOMER)
          .markets("fintech", "Retail")
          .needs("React contractor")
          .offers("a stage")
          .interests("pricing")
          .connections(800)
          .advocacy(Advocacy.CANDIDATE)
          .advocacySince(LocalDate.of(2026, 3, 1))
          .focus(true)
          .since(LocalDate.of(2020, 2, 29))
          .cadenceDays(30)
          .birthday(Birthday.parse("--02-29"))
          .labels(List.of("Choir", "retail"))
          .build();

  @Test
  void allThatIsKnownHasAColumn() throws IOException {
    assertThat(csv(NetworkExport.of(network(DANA))))
        .isEqualTo(
            HEADER
                + "Dana M.,Ortiz,\"Acme, Inc.\",\"'=Head of \"\"Platform\"\"\",'--02-29,customer"
                + " ::: fintech ::: Retail ::: Choir,a@x.org,b@x.org,c@x.org :::"
                + " d@x.org,CUSTOMER,fintech ::: Retail,pricing,React contractor,a"
                + " stage,800,CANDIDATE,2026-03-01,true,2020-02-29,30,,urn:uuid:dce72f89-4e3b-343b-820d-4df52ee71397\r\n");
  }

  @Test
  void whatIsNotKnownIsBlank() throws IOException {
    String row = csv(NetworkExport.of(network(Contact.builder("a", "Zoë").build())));
    assertThat(row)
        .startsWith(HEADER + "Zoë,,,,,acquaintance,,,,ACQUAINTANCE,,,,,,,,,,,,urn:uuid:");
  }

  @Test
  void archivedContactsAreWrittenWhenAskedFor() throws IOException {
    NetworkExport export = NetworkExport.of(network(DANA.toBuilder().archived(true).build()));
    assertThat(csv(export)).isEqualTo(HEADER);
    assertThat(csv(export.withArchived())).contains(",30,true,urn:uuid:");
  }

  @Test
  void aWriterThatFailsIsTold() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int offset, int length) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    NetworkExport export = NetworkExport.of(NastyNetworks.random(1));
    assertThatThrownBy(() -> export.contactsToCsv(full)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> export.interactionsToCsv(full)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> export.contactsToVCard(full)).isInstanceOf(IOException.class);
  }

  private static Network network(Contact... contacts) {
    return Network.builder(Owner.builder("mira", "Mira Chen", ZoneOffset.UTC).build())
        .contacts(contacts)
        .build();
  }

  private static String csv(NetworkExport export) throws IOException {
    StringWriter out = new StringWriter();
    export.contactsToCsv(out);
    return out.toString();
  }
}
