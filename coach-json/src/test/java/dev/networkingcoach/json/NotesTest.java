package dev.networkingcoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.Note;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTest {
  private static final Network NETWORK =
      Network.builder(Owner.builder("mira", "Mira", ZoneId.of("UTC")).build())
          .contacts(Contact.builder("a", "Ada").build())
          .build();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void notesGoOutAndComeBack() throws IOException {
    Known known = new Known(NETWORK, List.of(new Note("n1", "a", DAY, "two\nlines, \"ö\"")), 0);
    byte[] written = written(known);
    assertThat(new NetworkReader().readKnown(new ByteArrayInputStream(written))).isEqualTo(known);
    assertThat(new NetworkReader().read(written)).isEqualTo(NETWORK);
  }

  @Test
  void aDocumentWithoutNotesIsThatOfItsNetwork() throws IOException {
    assertThat(new String(written(new Known(NETWORK, List.of(), 7)), UTF_8))
        .isEqualTo(NetworkWriter.pretty().toJson(NETWORK));
  }

  @Test
  void aNoteAboutNobodyAndAnIdUsedTwiceAreTold() throws IOException {
    Note lost = new Note("n1", "b", DAY, "x");
    byte[] written = written(new Known(NETWORK, List.of(lost, lost), 0));
    assertThatThrownBy(() -> new NetworkReader().read(written))
        .isInstanceOf(InvalidFactsException.class)
        .hasMessageContaining("$.notes[0].contact (b) must be the id of a contact")
        .hasMessageContaining("$.notes[1].id (n1) must be unique");
  }

  private static byte[] written(Known known) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NetworkWriter.pretty().write(known, out);
    return out.toByteArray();
  }
}
