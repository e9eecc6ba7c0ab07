package dev.networkingcoach.cli.serve;

import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.http.WebRequest;
import dev.networkingcoach.http.WebResponse;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Answers {@code GET /metrics} with the figures as Prometheus reads them. Thread-safe. */
final class FiguresEndpoint implements WebEndpoint {
  private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
  private final PrometheusRegistry registry;

  FiguresEndpoint(PrometheusRegistry registry) {
    this.registry = registry;
  }

  @Override
  public String path() {
    return "/metrics";
  }

  @Override
  public int mostBytes() {
    return 0;
  }

  @Override
  public Optional<WebResponse> answer(WebRequest request) {
    if (!request.method().equals("GET")) {
      return Optional.empty();
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      writer.write(text, registry.scrape());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Optional.of(
        WebResponse.of(200, writer.getContentType(), text.toString(StandardCharsets.UTF_8)));
  }
}
