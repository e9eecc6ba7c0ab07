package dev.networkingcoach.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void whatHangsStartsBelowItsFirstLine() {
    Page page = new Page(40, Style.PLAIN);
    page.hanging(" 1. ", Tone.STRONG, "Thank Dana Ortiz for the introduction to Lee", Tone.STRONG);
    assertThat(page).hasToString(" 1. Thank Dana Ortiz for the\n    introduction to Lee\n");
  }

  @Test
  void oneLabelStandsBeforeSeveralLines() {
    Page page = new Page(80, Style.PLAIN).labelled(2, 6, "Why", List.of("one", "two"));
    assertThat(page).hasToString("  Why   one\n        two\n");
  }

  @Test
  void aPageHasNoColourButWhereItIsAskedFor() {
    assertThat(new Page(80, Style.PLAIN).paragraph(Tone.BAD, "no")).hasToString("no\n");
    assertThat(new Page(80, Style.COLOURED).paragraph(Tone.BAD, "no"))
        .hasToString("\u001b[1;31mno\u001b[0m\n");
  }

  @Test
  void noControlCharacterGetsOntoAPage() {
    Page page = new Page(80, Style.PLAIN).labelled(0, 4, "\u001b]0;x", "\u001b[2J\u0007");
    assertThat(page.toString()).doesNotContain("\u001b").doesNotContain("\u0007");
  }

  @Test
  void aPageIsNeverWiderThanReadsWell() {
    Page page = new Page(400, Style.PLAIN).paragraph("word ".repeat(100));
    assertThat(page.toString().lines()).allMatch(line -> line.length() <= 100);
  }
}
