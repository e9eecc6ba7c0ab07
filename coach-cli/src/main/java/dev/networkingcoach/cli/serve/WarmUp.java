package dev.networkingcoach.cli.serve;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.cli.demo.DemoNetwork;
import dev.networkingcoach.rules.json.NetworkReader;
import java.time.LocalDate;

/** Makes some plans before the first person asks: the first costs much more than those after it. */
final class WarmUp {
  private static final int PLANS = 20;
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 23);

  private WarmUp() {}

  static void of(Coach coach) {
    Network demo = new NetworkReader().read(DemoNetwork.around(ANY_DAY).json());
    for (int i = 0; i < PLANS; i++) {
      coach.advise(demo, ANY_DAY);
    }
  }
}
