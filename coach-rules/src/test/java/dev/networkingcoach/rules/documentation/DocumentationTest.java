package dev.networkingcoach.rules.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.internal.text.RuleMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/rules.md} and its examples true; {@code -Dcoach.write=true} writes it anew. */
class DocumentationTest {
  private static final Path PAGE = Path.of("../docs/rules.md");
  private static final Path EXAMPLES = Path.of("../docs/rule-examples.md");

  @Test
  void thePageSaysWhatTheRulesSay() throws IOException {
    holds(PAGE, RuleDocumentation.of(RuleBasedCoach.builder().build().rules()));
  }

  @Test
  void theExamplesAreWhatTheRulesSayOfThem() throws IOException {
    holds(EXAMPLES, RuleExamples.markdown());
  }

  private static void holds(Path file, String page) throws IOException {
    if (Boolean.getBoolean("coach.write")) {
      Files.writeString(file, page);
    }
    assertThat(file)
        .as(file.getFileName() + ", to be written by -Dcoach.write=true")
        .exists()
        .hasContent(page);
  }

  @Test
  void theJavadocOfThePolicyTellsItsDefaults() {
    assertThat(PolicyTable.faults()).isEmpty();
  }

  @Test
  void noSlotIsLeftAsItIsWritten() {
    assertThat(RuleBasedCoach.builder().build().rules())
        .flatExtracting(rule -> List.of(rule.headline(), rule.reason()))
        .noneMatch(text -> Pattern.compile("\\{\\w+\\.|\\|").matcher(text).find());
    assertThat(RuleMessages.shipped().readable("follow-up.within-10-days.reason"))
        .isEqualTo(
            "You met {contact} on {day of the meeting}[ at {event of the meeting}]"
                + " ({id of the meeting}), {how long ago the meeting was}, and have not been in"
                + " touch since.[ You talked about {subject of the meeting}.]");
  }
}
