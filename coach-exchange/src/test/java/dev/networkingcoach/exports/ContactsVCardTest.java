package dev.networkingcoach.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Topic;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Related;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ContactsVCardTest {
  private static final Network NETWORK =
      Network.builder(Owner.builder("mira", "Mira Chen", ZoneOffset.UTC).build())
          .contacts(
              Contact.builder("dana", "Dana M. Ortiz")
                  .organization("Acme; Sons, Inc.")
                  .title("Lead")
                  .emails("a@x.org", "not an address")
                  .relation(Relation.CUSTOMER)
                  .markets("fintech", "a, b")
                  .interests("pricing", "Kotlin")
                  .needs("a new job")
                  .offers("a stage")
                  .advocacy(Advocacy.CANDIDATE)
                  .build(),
              Contact.builder("lee", "").emails("lee@x.org").build(),
              Contact.builder("old", "Old").archived(true).build())
          .acquaintances(
              new Acquaintance("lee", "dana", 0.8),
              new Acquaintance("dana", "old", null),
              new Acquaintance("dana", "stranger", null))
          .build();

  @Test
  void aCardHoldsWhatAnAddressBookIsFor() throws IOException {
    assertThat(written(NetworkExport.of(NETWORK)).split("(?<=END:VCARD\r\n)", 2)[0])
        .isEqualTo(
            String.join(
                "\r\n",
                "BEGIN:VCARD",
                "VERSION:4.0",
                "UID:urn:uuid:dce72f89-4e3b-343b-820d-4df52ee71397",
                "FN:Dana M. Ortiz",
                "N:Ortiz;Dana M.;;;",
                "ORG:Acme\\; Sons\\, Inc.",
                "TITLE:Lead",
                "EMAIL:a@x.org",
                "CATEGORIES:customer,fintech,a\\, b",
                "NOTE:Interests: pricing\\, Kotlin",
                "RELATED;TYPE=acquaintance:urn:uuid:3bf751f4-a7a5-3f91-9444-280fa2b053bd",
                "END:VCARD",
                ""));
  }

  @Test
  void whatIsPrivateIsLeftOut() throws IOException {
    assertThat(written(NetworkExport.of(NETWORK)))
        .doesNotContain("a new job")
        .doesNotContain("a stage")
        .doesNotContainIgnoringCase("candidate")
        .doesNotContain("mira");
  }

  @Test
  void acquaintancesLeadToCardsOfTheFile() throws IOException {
    assertThat(related(NetworkExport.of(NETWORK))).containsExactly(1, 1);
    assertThat(related(NetworkExport.of(NETWORK).withArchived())).containsExactly(2, 1, 1);
  }

  private static List<Integer> related(NetworkExport export) throws IOException {
    List<VCard> cards = read(written(export));
    List<String> uids = cards.stream().map(card -> card.getUid().getValue()).toList();
    for (VCard card : cards) {
      assertThat(uids).containsAll(card.getRelations().stream().map(Related::getUri).toList());
    }
    return cards.stream().map(card -> card.getRelations().size()).toList();
  }

  @RepeatedTest(50)
  void everyCardIsValidAndFolded(RepetitionInfo repetition) throws IOException {
    Network network = NastyNetworks.random(repetition.getCurrentRepetition());
    String written = written(NetworkExport.of(network).withArchived());
    List<VCard> cards = read(written);

    assertThat(cards).hasSameSizeAs(network.contacts());
    for (int i = 0; i < cards.size(); i++) {
      VCard card = cards.get(i);
      assertThat(card.validate(VCardVersion.V4_0)).isEmpty();
      Contact contact = network.contacts().get(i);
      List<String> said =
          Stream.concat(
                  Stream.of(contact.relation().name()), contact.markets().stream().map(Topic::text))
              .toList();
      assertThat(card.getCategories().getValues())
          .hasSameSizeAs(Topic.united(said, contact.labels()));
      assertThat(card.getBirthday() == null).isEqualTo(contact.birthday() == null);
    }
    assertThat(written.split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  private static List<VCard> read(String text) throws IOException {
    try (VCardReader reader = new VCardReader(text)) {
      return reader.readAll();
    }
  }

  private static String written(NetworkExport export) throws IOException {
    StringWriter out = new StringWriter();
    export.contactsToVCard(out);
    return out.toString();
  }
}
