package dev.networkingcoach.rules.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.rules.RuleBasedCoach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/rules.md} true; {@code -Dcoach.write=true} writes it anew. */
class DocumentationTest {
  private static final Path PAGE = Path.of("../docs/rules.md");

  @Test
  void thePageSaysWhatTheRulesSay() throws IOException {
    String page = RuleDocumentation.of(RuleBasedCoach.builder().build().rules());
    if (Boolean.getBoolean("coach.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE)
        .as("docs/rules.md, to be written by -Dcoach.write=true")
        .exists()
        .hasContent(page);
  }

  @Test
  void theJavadocOfThePolicyTellsItsDefaults() {
    assertThat(PolicyTable.faults()).isEmpty();
  }

  @Test
  void noSlotIsLeftAsItIsWritten() {
    assertThat(Slots.readable("Met {contact} on {met.on}[ at {met.event}].[|Share {share}.]"))
        .isEqualTo(
            "Met *contact* on *day of the meeting*[ at *event of the meeting*]."
                + "[ Share *a resource that fits*.]");
    assertThat(RuleDocumentation.of(RuleBasedCoach.builder().build().rules()))
        .doesNotContain("{", "}", "|What");
  }
}
