package dev.networkingcoach.report.internal.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.networkingcoach.report.internal.words.Material;
import java.io.StringReader;

/** The page. Thread-safe. */
public final class Page {
  private static final Template TEMPLATE =
      Mustache.compiler()
          .escapeHTML(true)
          .nullValue("")
          .emptyStringIsFalse(true)
          .withLoader(name -> new StringReader(Resources.text(name)))
          .compile(Resources.text("page.html"));

  private Page() {}

  /** The page as HTML. */
  public static String html(Material material) {
    return TEMPLATE.execute(PageContent.of(material));
  }
}
