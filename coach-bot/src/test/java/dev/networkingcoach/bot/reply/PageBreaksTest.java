package dev.networkingcoach.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageBreaksTest {
  private final PageBreaks<String> pages = new PageBreaks<>(3, 10, String::length);

  @Test
  void withoutAnythingThereIsOnePage() {
    assertThat(pages.pages()).containsExactly(List.of());
  }

  @Test
  void aGroupStaysTogetherWhereItFitsOnAPage() {
    pages.add(List.of("one", "two"));
    pages.add(List.of("three", "four"));
    pages.add(List.of("x"));
    assertThat(pages.pages()).containsExactly(List.of("one", "two"), List.of("three", "four", "x"));
  }

  @Test
  void aPageIsFullByNumberAndBySize() {
    pages.add(List.of("a"));
    pages.add(List.of("b", "c"));
    pages.add(List.of("d"));
    pages.add(List.of("nine long"));
    pages.add(List.of("e"));
    assertThat(pages.pages())
        .containsExactly(List.of("a", "b", "c"), List.of("d", "nine long"), List.of("e"));
  }

  @Test
  void aGroupThatFitsOnNoPageIsCutUnlessItMustStayWhole() {
    List<String> group = List.of("1", "2", "3", "4");
    assertThat(pages.fits(group)).isFalse();
    assertThat(pages.fits(List.of("1", "2", "3"))).isTrue();
    assertThat(pages.fits(List.of("eleven long"))).isFalse();
    pages.add(List.of("a"));
    pages.add(group);
    pages.addWhole(group);
    assertThat(pages.pages())
        .containsExactly(List.of("a"), List.of("1", "2", "3"), List.of("4"), group);
  }
}
