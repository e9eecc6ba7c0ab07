package dev.networkingcoach.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** On paper: light, whole, and with tables instead of what would scroll. */
@InBrowser
class PrintTest {
  private final ReportBrowser browser;

  PrintTest(ReportBrowser browser) {
    this.browser = browser;
  }

  @Test
  void holdsEverythingOfASmallNetwork() throws IOException {
    browser.prefers("prefers-color-scheme", "dark").open(Pages.DEMO.html());
    List<String> names = browser.table("balance-table").stream().map(row -> row.get(0)).toList();
    List<String> weeks = browser.table("weeks-table").stream().map(row -> row.get(0)).toList();
    List<String> drafts =
        browser.run(
            "return [...document.querySelectorAll('.draft blockquote')]"
                + ".map(draft => draft.textContent)");

    try (PDDocument pdf = print()) {
      String text = squeezed(new PDFTextStripper().getText(pdf));
      assertThat(pdf.getNumberOfPages()).isBetween(3, 20);
      assertThat(text).contains("Today’sagenda", "Networkmap", "Activityovertheyear");
      assertThat(weeks).allSatisfy(week -> assertThat(text).contains(squeezed(week)));
      assertThat(drafts).isNotEmpty().allSatisfy(one -> assertThat(text).contains(squeezed(one)));
      assertThat(names)
          .filteredOn(name -> name.matches("[\\p{IsLatin} '-]+"))
          .hasSizeGreaterThan(40)
          .allSatisfy(name -> assertThat(text).contains(squeezed(name)));
    }
  }

  @Test
  void isLightWhateverTheScreenIs() throws IOException {
    browser.prefers("prefers-color-scheme", "dark").open(Pages.DEMO.html());
    try (PDDocument pdf = print()) {
      int corner = new PDFRenderer(pdf).renderImageWithDPI(0, 36).getRGB(2, 2);
      assertThat(corner & 0xffffff).isEqualTo(0xffffff);
    }
  }

  @Test
  void chartsFitThePaperAndGoBackAfterwards() {
    browser.open(Pages.CROWD.html());
    List<Number> before = widths();
    browser.run("dispatchEvent(new Event('beforeprint'))");
    List<Number> onPaper = widths();
    browser.run("dispatchEvent(new Event('afterprint'))");

    // A4 less the margins is 186 mm, or 703 px.
    assertThat(onPaper).hasSize(5).allMatch(width -> width.doubleValue() <= 703);
    assertThat(widths()).isEqualTo(before);
    assertThat(browser.<Long>run("return document.querySelectorAll('details.data[open]').length"))
        .isZero();
  }

  @Test
  void printsALongTableWhereItWasOpened() throws IOException {
    browser.open(Pages.CROWD.html());
    int closed;
    try (PDDocument pdf = print()) {
      closed = pdf.getNumberOfPages();
    }
    browser.run("document.querySelector('#balance details').open = true");
    try (PDDocument pdf = print()) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(closed + 10);
      assertThat(squeezed(new PDFTextStripper().getText(pdf)))
          .contains("TariqZhang999", "AmaraAbebe520");
    }
  }

  private List<Number> widths() {
    return browser.run(
        "return [...document.querySelectorAll('.chart svg')]"
            + ".map(svg => svg.viewBox.baseVal.width)");
  }

  private PDDocument print() throws IOException {
    return Loader.loadPDF(Base64.getDecoder().decode((String) browser.print().get("data")));
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00ad]+", "");
  }
}
