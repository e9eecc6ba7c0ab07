package dev.networkingcoach.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPageTest {

  @Test
  void whatHangsStartsBelowItsFirstLine() {
    TextPage page = new TextPage(40, PageStyle.PLAIN);
    page.hanging(
        " 1. ", TextTone.STRONG, "Thank Dana Ortiz for the introduction to Lee", TextTone.STRONG);
    assertThat(page).hasToString(" 1. Thank Dana Ortiz for the\n    introduction to Lee\n");
  }

  @Test
  void oneLabelStandsBeforeSeveralLines() {
    TextPage page = new TextPage(80, PageStyle.PLAIN).labelled(2, 6, "Why", List.of("one", "two"));
    assertThat(page).hasToString("  Why   one\n        two\n");
  }

  @Test
  void aPageHasNoColourButWhereItIsAskedFor() {
    assertThat(new TextPage(80, PageStyle.PLAIN).paragraph(TextTone.BAD, "no")).hasToString("no\n");
    assertThat(new TextPage(80, PageStyle.COLOURED).paragraph(TextTone.BAD, "no"))
        .hasToString("\u001b[1;31mno\u001b[0m\n");
  }

  @Test
  void noControlCharacterGetsOntoAPage() {
    TextPage page =
        new TextPage(80, PageStyle.PLAIN).labelled(0, 4, "\u001b]0;x", "\u001b[2J\u0007");
    assertThat(page.toString()).doesNotContain("\u001b").doesNotContain("\u0007");
  }

  @Test
  void aPageIsNeverWiderThanReadsWell() {
    TextPage page = new TextPage(400, PageStyle.PLAIN).paragraph("word ".repeat(100));
    assertThat(page.toString().lines()).allMatch(line -> line.length() <= 100);
  }
}
