package dev.networkingcoach.report.browser;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.report.samples.Crowds;
import dev.networkingcoach.report.samples.Hostile;
import dev.networkingcoach.report.samples.ReportSamples;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The pages to look at. */
enum Pages {
  /** The demo. */
  DEMO,
  /** Nobody is in the network. */
  EMPTY,
  /** Every text would do harm. */
  HOSTILE,
  /** A thousand contacts. */
  CROWD;

  private static final Map<Pages, String> MADE = new ConcurrentHashMap<>();

  Network network() {
    return switch (this) {
      case DEMO -> ReportSamples.demo();
      case EMPTY -> Network.builder(ReportSamples.demo().owner()).build();
      case HOSTILE -> Hostile.network();
      case CROWD -> Crowds.of(1_000);
    };
  }

  /** The page; it is made once. */
  String html() {
    return MADE.computeIfAbsent(this, page -> ReportSamples.report(page.network()).html());
  }
}
