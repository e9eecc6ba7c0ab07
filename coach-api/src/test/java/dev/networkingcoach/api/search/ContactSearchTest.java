package dev.networkingcoach.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactSearchTest {
  private static final List<Contact> CONTACTS =
      List.of(
          contact("dana", "Dana Ortiz"),
          contact("dan", "Dan Brown"),
          contact("zoe", "Zoë Łukasik-Ørsted"),
          contact("ortiz", "Juan Ortiz"),
          contact("c5", "דנה כהן"),
          contact("c6", "王伟"),
          contact("c7", "?!"),
          contact("c8", "Robert'); DROP TABLE contacts;--"),
          contact("c9", "Dana Ortiz"),
          contact("c10", ""));

  @ParameterizedTest
  @CsvSource({
    "dana, dana",
    "ortiz, ortiz",
    "zoe, zoe",
    "'  ZOE  LUKASIK ', zoe",
    "Łukasik, zoe",
    "orsted zo, zoe",
    "kas, zoe",
    "דנ, c5",
    "伟, c6",
    "?!, c7",
    "robert drop, c8",
    "c10, c10",
    "juan, ortiz",
    "dan br, dan",
    "Brown Dan, dan"
  })
  void findsTheOneWhoFitsBest(String written, String id) {
    assertThat(find(written))
        .isInstanceOfSatisfying(
            ContactMatch.Found.class, found -> assertThat(found.contact().id()).isEqualTo(id));
  }

  @ParameterizedTest
  @CsvSource({"Dana Ortiz, dana+c9", "da, dana+dan+c9", "tiz, dana+ortiz+c9"})
  void tellsAllWhoFitEquallyWell(String written, String ids) {
    assertThat(find(written))
        .isInstanceOfSatisfying(
            ContactMatch.Ambiguous.class,
            several -> assertThat(ids(several.candidates())).isEqualTo(ids));
  }

  @ParameterizedTest
  @CsvSource({
    "dena, dana+c9+dan",
    "Lukaschik, zoe",
    "dena ortis, dana+c9",
    "danaortiz, dana+c9+ortiz+dan",
    "xxxxxx, ''"
  })
  void tellsWhoIsNearWhenNobodyFits(String written, String ids) {
    assertThat(find(written))
        .isInstanceOfSatisfying(
            ContactMatch.Unknown.class, none -> assertThat(ids(none.near())).isEqualTo(ids));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "\u200f"})
  void nothingWrittenIsNobody(String written) {
    assertThat(find(written)).isEqualTo(new ContactMatch.Unknown(List.of()));
  }

  @Test
  void whatIsEndlessIsNobody() {
    assertThat(find("dana".repeat(10_000))).isEqualTo(new ContactMatch.Unknown(List.of()));
  }

  private static ContactMatch find(String written) {
    return ContactSearch.among(CONTACTS).find(written);
  }

  private static String ids(List<Contact> contacts) {
    return String.join("+", contacts.stream().map(Contact::id).toList());
  }

  private static Contact contact(String id, String name) {
    return Contact.builder(id, name).build();
  }
}
