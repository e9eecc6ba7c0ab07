package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.contact;
import static dev.networkingcoach.imports.Fixtures.ids;
import static dev.networkingcoach.imports.Fixtures.imported;
import static dev.networkingcoach.imports.Fixtures.importedBytes;
import static dev.networkingcoach.imports.Fixtures.network;
import static dev.networkingcoach.imports.Fixtures.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.imports.report.ImportResult;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class VCardTest {

  @Test
  void readsTwoOneWithQuotedPrintablePhotoAndAgent() {
    ImportResult result = imported("two-one.vcf");

    assertThat(contact(result, "zoe.muller"))
        .isEqualTo(
            Contact.builder("zoe.muller", "Zoë Müller")
                .organization("Initech GmbH")
                .title("CTO")
                .emails("zoe@initech.example", "zoe@home.example")
                .build());
    assertThat(ids(result)).containsExactly("zoe.muller", "parts.of.only");
    assertThat(result.skipped()).isEmpty();
  }

  @Test
  void readsThreeZeroWithEveryItemGroup() {
    ImportResult result = imported("three-zero.vcf");

    assertThat(contact(result, "dana-ortiz"))
        .isEqualTo(
            Contact.builder("dana-ortiz", "Dana Ortiz")
                .organization("Acme Inc")
                .title("Platform, lead")
                .emails("dana@ortiz.example", "dana@item-two.example")
                .build());
    assertThat(skipped(result))
        .containsExactly(
            "three-zero.vcf, line 17: a group or an organization, not a person",
            "three-zero.vcf, line 24: no name, e-mail address or profile address");
  }

  @Test
  void readsFourZeroAndLeavesOutGroupsAndCutOffCards() {
    ImportResult result = imported("four-zero.vcf");

    assertThat(contact(result, "aiko.tanaka").emails())
        .containsExactly("aiko@tanaka.example", "aiko@second.example");
    assertThat(skipped(result))
        .containsExactly(
            "four-zero.vcf, line 13: a group or an organization, not a person",
            "four-zero.vcf, line 19: the card is cut off: END:VCARD was expected");
  }

  @Test
  void readsWindows1252() {
    byte[] card =
        "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Zoë Müller\r\nEND:VCARD\r\n"
            .getBytes(Charset.forName("windows-1252"));

    assertThat(contact(importedBytes(network(), "z.vcf", card), "zoe.muller").name())
        .isEqualTo("Zoë Müller");
  }

  @Test
  void aCardThatNeverEndsHarmsNoOther() {
    String cards =
        """
        BEGIN:VCARD
        FN:Cut Off
        BEGIN:VCARD
        VERSION:3.0
        FN:Whole One
        END:VCARD
        """;

    ImportResult result = Fixtures.importedText(network(), "c.vcf", cards);

    assertThat(ids(result)).containsExactly("whole.one");
    assertThat(result.skipped()).extracting("line").containsExactly(1);
  }
}
