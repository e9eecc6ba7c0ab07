package dev.networkingcoach.imports.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSlugTest {

  @ParameterizedTest
  @CsvSource({
    "Dana Ortiz, dana.ortiz",
    "'  José  García-López ', jose.garcia.lopez",
    "Jürgen Groß, jurgen.gross",
    "王伟, 王伟",
    "김민수, 김민수",
    "dana@ortiz.example, dana.ortiz.example"
  })
  void isReadable(String name, String slug) {
    assertThat(NameSlug.of(name)).isEqualTo(slug);
  }

  @Test
  void isEmptyWithoutALetter() {
    assertThat(NameSlug.of("🚀 !")).isEmpty();
  }

  @Test
  void isNeverLong() {
    assertThat(NameSlug.of("a".repeat(500))).hasSize(60);
  }
}
