package dev.networkingcoach.cli.serve;

import dev.networkingcoach.api.store.Inbox;
import dev.networkingcoach.api.store.Outbox;
import dev.networkingcoach.bot.outreach.Observer;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;

/**
 * Counts what the coach does, for Prometheus. No figure names a person: its labels are kinds of
 * messages and ids of rules. Thread-safe.
 */
final class Figures implements Observer {
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

  /** Figures; those of the boxes are asked of them whenever they are read. */
  static Figures of(Outbox outbox, Inbox inbox) {
    Figures figures = new Figures();
    GaugeWithCallback.builder()
        .name("coach_inbox_events")
        .help("Events that were acknowledged and are not answered yet.")
        .callback(gauge -> gauge.call((double) inbox.depth()))
        .register(figures.registry);
    GaugeWithCallback.builder()
        .name("coach_outbox_messages")
        .help("Messages in the outbox by state.")
        .labelNames("state")
        .callback(
            gauge -> {
              Map<Outbox.State, Long> depth = outbox.depth();
              EnumSet.complementOf(EnumSet.of(Outbox.State.ABSENT))
                  .forEach(
                      state ->
                          gauge.call(
                              depth.getOrDefault(state, 0L),
                              state.name().toLowerCase(Locale.ROOT)));
            })
        .register(figures.registry);
    return figures;
  }

  PrometheusRegistry registry() {
    return registry;
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
