package dev.networkingcoach.teams.internal.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that a card would take as more than text. */
class EscapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain words, 3 - 4 = 5! | plain words, 3 - 4 = 5!",
        "**bold** _it_ | \\*\\*bold\\*\\* \\_it\\_",
        "[x](http://y) | \\[x\\](http://y)",
        "- item | \\- item",
        "12. item | 12\\. item",
        "# title | \\# title",
        "> quote | \\> quote",
        "a < b and <b>x</b> | a < b and \\<b>x\\</b>",
        "AT&T &amp; | AT&T \\&amp;",
        "~~x~~ | \\~~x\\~~",
        "back\\slash | back\\\\slash",
      })
  void marksStayMarks(String text, String shown) {
    assertThat(MarkdownEscape.line(text)).isEqualTo(shown);
  }

  @Test
  void datesAreNotWrittenOut() {
    assertThat(MarkdownEscape.line("{{DATE(2026-11-25T00:00:00Z)}}")).doesNotContain("{{");
    assertThat(MarkdownEscape.plain("{{TIME(x)}}")).doesNotContain("{{");
  }

  @Test
  void whatIsSpokenHoldsNoMarkup() {
    assertThat(MarkdownEscape.spoken("<break/> R&D")).doesNotContain("<", ">", "&");
  }
}
