package dev.networkingcoach.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> WORDS =
      List.of("id", "name", "contacts", "introductions", "interactions", "on");

  @ParameterizedTest
  @CsvSource({
    "nmae, name",
    "Name, name",
    "nam, name",
    "contact, contacts",
    "introduction, introductions",
    "intreactions, interactions",
    "ID, id",
    "i, ",
    "'', ",
    "x, ",
    "zzz, ",
    "unrelated, "
  })
  void guessesWhatWasMeant(String typed, String meant) {
    assertThat(Nearest.to(typed, WORDS).orElse(null)).isEqualTo(meant);
  }

  @Test
  void doesNotTryEndlessWords() {
    assertThat(Nearest.to("name".repeat(100_000), WORDS)).isEmpty();
  }
}
