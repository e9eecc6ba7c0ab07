package dev.networkingcoach.slack.internal.oauth;

import dev.networkingcoach.http.WebResponse;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small page for the admin who installs the app. */
final class InstallPage {
  private InstallPage() {}

  /**
   * A page of texts that are ours: nothing in it comes from a request.
   *
   * @param again where the install starts again; null where it need not
   */
  static WebResponse of(int status, String title, String words, @Nullable URI again) {
    String html =
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
            + title
            + "</title><style>body{font:1.1rem/1.5 sans-serif;max-width:32rem;margin:4rem auto;"
            + "padding:0 1rem}</style></head><body><h1>"
            + title
            + "</h1><p>"
            + words
            + "</p>"
            + (again == null
                ? ""
                : "<p><a href=\"" + again + "\">" + InstallTexts.TEXTS.again() + "</a></p>")
            + "</body></html>";
    Map<String, String> headers =
        Map.of(
            "Content-Type", "text/html; charset=utf-8",
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'",
            "X-Content-Type-Options", "nosniff");
    return new WebResponse(status, headers, html);
  }
}
