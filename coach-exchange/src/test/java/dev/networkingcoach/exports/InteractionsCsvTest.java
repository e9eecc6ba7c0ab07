package dev.networkingcoach.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.imports.ContactImport;
import dev.networkingcoach.imports.internal.text.FormulaGuard;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class InteractionsCsvTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
  private static final String HEADER =
      "Date,Contact,Name,Kind,Favour,What,Introduced To,Event,Group,Resource,Target,Id\r\n";

  private static final Network NETWORK =
      Network.builder(Owner.builder("mira", "Mira Chen", ZoneOffset.UTC).build())
          .contacts(
              Contact.builder("dana", "Dana Ortiz").build(),
              Contact.builder("lee", "Lee Park").build(),
              Contact.builder("old", "Old Friend").archived(true).build())
          .interactions(
              Interaction.builder("i2", "lee", DAY.plusDays(1), InteractionKind.ASKED)
                  .favour(Favour.INTRODUCTION)
                  .what("=to \"Kim\",\nplease")
                  .target("kim")
                  .group("unknown group")
                  .build(),
              Interaction.builder("i1", "dana", DAY, InteractionKind.MET).event("jz").build(),
              Interaction.builder("i3", "old", DAY, InteractionKind.TALKED).build())
          .introductions(
              new Introduction("n1", List.of("lee", "dana"), DAY, "React"),
              new Introduction("n2", List.of("old", "dana"), DAY, null))
          .events(new Event("jz", "JavaZone", DAY, null, List.of(), List.of()))
          .targets(new Target("kim", "Kim Roe", null, null, false))
          .build();

  @Test
  void whatHappenedIsWrittenByDay() throws IOException {
    assertThat(csv(NetworkExport.of(NETWORK)))
        .isEqualTo(
            HEADER
                + "2026-11-14,dana,Dana Ortiz,MET,,,,JavaZone,,,,i1\r\n"
                + "2026-11-14,dana,Dana Ortiz,GAVE,INTRODUCTION,React,Lee Park,,,,,n1\r\n"
                + "2026-11-14,lee,Lee Park,GAVE,INTRODUCTION,React,Dana Ortiz,,,,,n1\r\n"
                + "2026-11-15,lee,Lee Park,ASKED,INTRODUCTION,\"'=to \"\"Kim\"\",\nplease\",,,"
                + "unknown group,,Kim Roe,i2\r\n");
  }

  @Test
  void archivedContactsAreWrittenWhenAskedFor() throws IOException {
    assertThat(csv(NetworkExport.of(NETWORK).withArchived()))
        .contains("2026-11-14,old,Old Friend,TALKED,,,,,,,,i3\r\n")
        .contains("2026-11-14,dana,Dana Ortiz,GAVE,INTRODUCTION,,Old Friend,,,,,n2\r\n");
  }

  @RepeatedTest(50)
  void everyTextIsReadBackAsItWas(RepetitionInfo repetition) throws IOException {
    Network network = NastyNetworks.random(repetition.getCurrentRepetition());
    String csv = csv(NetworkExport.of(network).withArchived());
    Map<String, String> expected = new HashMap<>();
    for (Interaction interaction : network.interactions()) {
      expected.put(interaction.id(), Objects.requireNonNullElse(interaction.what(), ""));
    }
    Map<String, String> read = new HashMap<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      for (NamedCsvRecord row : reader) {
        assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+@\\-\t\r].*"));
        read.put(row.getField("Id"), FormulaGuard.remove(row.getField("What")));
      }
    }
    assertThat(read).isEqualTo(expected);
  }

  /** Taken for a table of contacts it would add everybody again. */
  @Test
  void theImportDoesNotTakeItForContacts() throws IOException {
    byte[] csv = csv(NetworkExport.of(NETWORK)).getBytes(StandardCharsets.UTF_8);
    ContactImport into = ContactImport.into(NETWORK);
    assertThatThrownBy(() -> into.stream("interactions.csv", new ByteArrayInputStream(csv)))
        .isInstanceOf(UnreadableFileException.class);
  }

  private static String csv(NetworkExport export) throws IOException {
    StringWriter out = new StringWriter();
    export.interactionsToCsv(out);
    return out.toString();
  }
}
