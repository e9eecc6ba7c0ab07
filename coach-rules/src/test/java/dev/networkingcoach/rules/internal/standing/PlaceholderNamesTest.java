package dev.networkingcoach.rules.internal.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that stand for nobody are recognised as topics are, folded or not. */
class PlaceholderNamesTest {
  private final PlaceholderNames names =
      new PlaceholderNames(List.of(Topic.of("Private"), Topic.of("LinkedIn Member")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private",
        "PRIVATE",
        " private ",
        "Linkedin  member",
        "linkedin\u00a0member",
        "\uff30rivate",
        "",
        "   ",
        "\u2003"
      })
  void nobodyInParticular(String name) {
    assertThat(names.include(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Dana", "Dana Oz", "Privates", "pr\u0131vate", "linkedin-member", "D\u00e1na"})
  void somebody(String name) {
    assertThat(names.include(name)).isFalse();
  }

  @Test
  void withoutAnyOnlyABlankNameIsNobodys() {
    PlaceholderNames none = new PlaceholderNames(List.of());
    assertThat(none.include("private")).isFalse();
    assertThat(none.include(" ")).isTrue();
  }
}
