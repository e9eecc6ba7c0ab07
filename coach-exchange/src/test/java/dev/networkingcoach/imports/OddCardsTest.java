package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.importedText;
import static dev.networkingcoach.imports.Fixtures.network;
import static dev.networkingcoach.imports.Fixtures.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.imports.report.ImportResult;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards as phones and old programs write them. */
class OddCardsTest {

  private static ImportResult card(String version, String... lines) {
    return importedText(
        network(),
        "c.vcf",
        "BEGIN:VCARD\r\nVERSION:"
            + version
            + "\r\n"
            + String.join("\r\n", lines)
            + "\r\nEND:VCARD\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "FN;ENCODING=QUOTED-PRINTABLE:Zo=EB Gr=FCn, Zoë Grün",
    "FN;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB Gr=C3=BCn, Zoë Grün",
    "FN;QUOTED-PRINTABLE:Ren=E9e O=92Neil, Renée O’Neil",
    "FN;CHARSET=ISO-8859-2;ENCODING=QUOTED-PRINTABLE:Ji=F8=ED, Jiří",
    "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB, Zoë",
  })
  void theBytesTellTheCharsetWhereTheCardDoesNot(String line, String name) {
    assertThat(card("2.1", line).network().contacts().get(0).name()).isEqualTo(name);
  }

  @Test
  void aSoftBreakMayDivideALetter() {
    assertThat(
            card("2.1", "FN;ENCODING=QUOTED-PRINTABLE:Gr=C3=", "=BCn")
                .network()
                .contacts()
                .get(0)
                .name())
        .isEqualTo("Grün");
  }

  @Test
  void aCompanyCardWithAPersonIsThatPerson() {
    Contact uwe =
        card("3.0", "N:Dunst;Uwe;;;", "FN:Dunst Bau", "ORG:Dunst Bau;", "X-ABShowAs:COMPANY")
            .network()
            .contacts()
            .get(0);
    assertThat(uwe.name()).isEqualTo("Uwe Dunst");
    assertThat(uwe.organization()).isEqualTo("Dunst Bau");
  }

  @Test
  void aCompanyCardWithoutOneIsNobody() {
    ImportResult result =
        card("3.0", "N:;;;;", "FN:Dunst Bau", "ORG:Dunst Bau;", "X-ABShowAs:COMPANY");
    assertThat(result.network().contacts()).isEmpty();
    assertThat(skipped(result))
        .containsExactly("c.vcf, line 1: a group or an organization, not a person");
  }

  @Test
  void notesAreTakenAndTheRestIsSaid() {
    ImportResult result =
        card(
            "3.0",
            "FN:Jo Fog",
            "NOTE:likes tea\\nand fog",
            "TEL:555",
            "TEL:556",
            "ADR:;;x;y;;;",
            "X-SHOE:43",
            "URL:https://fog.example",
            "REV:2020-01-01T00:00:00Z");
    assertThat(result.news().notes()).extracting("text").containsExactly("likes tea and fog");
    assertThat(result.files().get(0).leftOut())
        .isEqualTo(Map.of("TEL", 2, "ADR", 1, "X-SHOE", 1, "URL", 1));
  }
}
