package dev.networkingcoach.imports.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {

  @ParameterizedTest
  @CsvSource({
    "Dana Ortiz, dana  ORTÍZ, 80",
    "Dr. Dana Ortiz, Dana Ortiz MBA, 80",
    "'Ortiz, Dana', Dana Ortiz, 75",
    "Dana M. Ortiz, Dana Ortiz, 72",
    "Jörg Müller, Joerg Mueller, 72",
    "Anke Größe, Anke Groesse, 72",
    "Maria Schmidt, Maria Schmitt, 55",
    "Kristina Berg, Christina Berg, 55",
    "Jon Smith, John Smith, 55",
    "王伟, 王伟, 80",
    "דָּנָה כהן, דנה כהן, 80",
    "Madonna, madonna, 80"
  })
  void namesAloneTell(String one, String other, int score) {
    assertThat(pairs(contact("a", one, null), contact("b", other, null)))
        .extracting(LikelyPair::score)
        .containsExactly(score);
    assertThat(pairs(contact("a", one, "Acme"), contact("b", other, "ACME ")))
        .extracting(LikelyPair::score)
        .containsExactly(score + 15);
  }

  @ParameterizedTest
  @CsvSource({
    "D. Ortiz, Dana Ortiz",
    "Bob Smith, Robert Smith",
    "Will Smith, William Smith",
    "Sepp Groß, Josef Gross",
    "Dan Brown, Daniel Brown",
    "Sasha Ivanova, Alexandra Ivanova"
  })
  void aShortFirstNameTellsWithinAnOrganizationOnly(String one, String other) {
    assertThat(pairs(contact("a", one, "Acme"), contact("b", other, "acme")))
        .extracting(LikelyPair::score)
        .containsExactly(70);
    assertThat(pairs(contact("a", one, null), contact("b", other, "Acme"))).isEmpty();
    assertThat(pairs(contact("a", one, "Globex"), contact("b", other, "Acme"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Dana Ortiz, Dana White",
    "Jan Li, Jan Lu",
    "Dana, Dana Ortiz",
    "王伟, 王芳",
    "?!, ...",
    "'', ''",
    "private, Private",
    "LinkedIn Member, linkedin member",
    "Do Smith, Dora Smith"
  })
  void othersAreOthers(String one, String other) {
    assertThat(pairs(contact("a", one, "Acme"), contact("b", other, "Acme"))).isEmpty();
  }

  @Test
  void namesakesElsewhereComeLast() {
    assertThat(
            pairs(
                contact("a", "Dana Ortiz", "Acme"),
                contact("b", "Dana Ortiz", "Globex"),
                contact("c", "Dana Ortiz", "Acme")))
        .containsExactly(
            new LikelyPair("a", "c", 95, List.of("same name Dana Ortiz", "same organization Acme")),
            new LikelyPair(
                "a",
                "b",
                55,
                List.of("same name Dana Ortiz", "but other organizations: Acme, Globex")),
            new LikelyPair(
                "b",
                "c",
                55,
                List.of("same name Dana Ortiz", "but other organizations: Globex, Acme")));
  }

  @Test
  void anAddressTellsMost() {
    Contact dana = Contact.builder("z", "Dana Ortiz").emails("x@x.org", "Dana@x.org").build();
    Contact short1 = Contact.builder("a", "D Ortiz").emails("dana@X.org").build();
    Contact blank = Contact.builder("b", "").emails("x@x.org").build();
    Contact shared = Contact.builder("c", "Lee Park").emails("DANA@x.org").build();
    assertThat(pairs(dana, short1))
        .containsExactly(
            new LikelyPair(
                "a",
                "z",
                99,
                List.of(
                    "same e-mail dana@x.org",
                    "same last name, and maybe a short first name: D Ortiz, Dana Ortiz")));
    assertThat(pairs(dana, blank))
        .containsExactly(new LikelyPair("b", "z", 99, List.of("same e-mail x@x.org")));
    assertThat(pairs(dana, shared))
        .containsExactly(new LikelyPair("c", "z", 65, List.of("same e-mail dana@x.org")));
  }

  @Test
  void theOrderOfTheContactsMakesNoDifference() {
    List<Contact> contacts = new ArrayList<>(many(400, 20));
    List<LikelyPair> expected = DuplicateSearch.in(network(contacts));
    assertThat(expected).hasSizeGreaterThan(20);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(contacts, new Random(seed));
      assertThat(DuplicateSearch.in(network(contacts))).isEqualTo(expected);
    }
  }

  /** Also where everybody has one name, one organization and one address. */
  @Test
  void comparisonsGrowInStepWithTheContacts() {
    for (int names : List.of(1, 20, 5_000)) {
      List<DuplicateCandidate> candidates =
          many(5_000, names).stream()
              .map(contact -> DuplicateCandidate.of(contact, List.of()))
              .toList();
      assertThat(CandidateBlocks.of(candidates).pairs().count()).isLessThan(5_000 * 50 * 3);
    }
  }

  @Test
  void endlessNamesAreCompared() {
    String endless = "Dana " + "é🚀".repeat(5_000);
    assertThat(pairs(contact("a", endless, null), contact("b", endless + " ", null)))
        .extracting(LikelyPair::score)
        .containsExactly(80);
    assertThat(pairs(contact("a", endless, null), contact("b", endless + "x", null))).isEmpty();
  }

  private static List<Contact> many(int contacts, int names) {
    Random random = new Random(contacts);
    List<Contact> many = new ArrayList<>();
    for (int i = 0; i < contacts; i++) {
      int name = random.nextInt(names);
      many.add(
          Contact.builder("c" + i, "Dana" + name % 70 + " Ortiz" + name / 70)
              .organization("Acme" + name % 9)
              .emails(name + "@x.org")
              .build());
    }
    return many;
  }

  private static Contact contact(String id, String name, String organization) {
    return Contact.builder(id, name).organization(organization).build();
  }

  private static List<LikelyPair> pairs(Contact... contacts) {
    return DuplicateSearch.in(network(List.of(contacts)));
  }

  private static Network network(List<Contact> contacts) {
    return Network.builder(Owner.builder("mira", "Mira Chen", ZoneOffset.UTC).build())
        .contacts(contacts)
        .build();
  }
}
