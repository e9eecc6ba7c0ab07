package dev.networkingcoach.cli.serve;

import dev.networkingcoach.bot.outreach.Observer;
import dev.networkingcoach.http.Rejection;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.function.IntSupplier;

/**
 * Counts what the coach does, for Prometheus. No figure names a person: its labels are kinds of
 * messages and ids of rules. Thread-safe.
 */
final class ServerFigures implements Observer {
  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter sent = counter("coach_messages_sent", "Messages that arrived.", "kind");
  private final Counter failed =
      counter("coach_message_failures", "Attempts to send a message that failed.", "kind");
  private final Counter givenUp =
      counter("coach_messages_given_up", "Messages that were given up.", "kind");
  private final Counter shown =
      counter("coach_prompts_sent", "Advice shown in messages of the coach's own.", "rule");
  private final Counter actedOn =
      counter("coach_prompts_acted_on", "Advice shown that was done or answered.", "rule");
  private final Counter ignored =
      counter(
          "coach_prompts_ignored", "Advice shown that was still open at the next plan.", "rule");
  private final Histogram late =
      histogram("coach_message_delay_seconds", "From when a message was due to when it arrived.");
  private final Histogram answered =
      histogram("coach_reply_seconds", "From what a person did to the words of the reply.");

  private final Counter rejected =
      counter(
          "coach_http_rejected",
          "Connections and requests that were turned away, and messages over Socket Mode.",
          "reason");

  PrometheusRegistry registry() {
    return registry;
  }

  /** A connection or request was turned away. */
  void rejected(Rejection rejection) {
    rejected.labelValues(rejection.label()).inc();
  }

  /** How many connections a port has open is asked whenever the figures are read. */
  void connections(IntSupplier open) {
    GaugeWithCallback.builder()
        .name("coach_http_connections")
        .help("Connections that are open on the port of the channels.")
        .callback(gauge -> gauge.call(open.getAsInt()))
        .register(registry);
  }

  /** A reply was made. */
  void answered(Duration took) {
    answered.observe(seconds(took));
  }

  @Override
  public void sent(String kind, Duration delay) {
    sent.labelValues(kind).inc();
    late.observe(seconds(delay));
  }

  @Override
  public void failed(String kind) {
    failed.labelValues(kind).inc();
  }

  @Override
  public void gaveUp(String kind) {
    givenUp.labelValues(kind).inc();
  }

  @Override
  public void shown(String rule) {
    shown.labelValues(rule).inc();
  }

  @Override
  public void actedOn(String rule) {
    actedOn.labelValues(rule).inc();
  }

  @Override
  public void ignored(String rule) {
    ignored.labelValues(rule).inc();
  }

  private Counter counter(String name, String help, String label) {
    return Counter.builder().name(name).help(help).labelNames(label).register(registry);
  }

  private Histogram histogram(String name, String help) {
    return Histogram.builder().name(name).help(help).classicOnly().register(registry);
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
