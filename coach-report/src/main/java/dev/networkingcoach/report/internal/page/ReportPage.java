package dev.networkingcoach.report.internal.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import java.io.StringReader;

/** The page. Thread-safe. */
public final class ReportPage {
  private static final Template TEMPLATE =
      Mustache.compiler()
          .escapeHTML(true)
          .nullValue("")
          .emptyStringIsFalse(true)
          .withLoader(name -> new StringReader(PageResources.text(name)))
          .compile(PageResources.text("page.html"));

  private ReportPage() {}

  /** The page as HTML. */
  public static String html(ReportMaterial material) {
    return TEMPLATE.execute(PageContent.of(material));
  }
}
