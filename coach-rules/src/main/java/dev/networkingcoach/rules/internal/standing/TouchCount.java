package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import org.jspecify.annotations.Nullable;

/** Counts the touches of a ledger, which come in order. */
final class TouchCount {
  private int count;
  private int dates;
  private int inYear;
  private int talksInARow;
  private int age = Thresholds.NEVER;
  private @Nullable Touch last;
  private @Nullable String lastTopic;

  void add(Touch touch, int daysAgo) {
    count++;
    inYear += daysAgo < Thresholds.YEAR_DAYS ? 1 : 0;
    dates += daysAgo == age ? 0 : 1;
    age = daysAgo;
    last = touch;
    Interaction interaction = touch.interaction();
    InteractionKind kind = touch.kind();
    talksInARow = kind == InteractionKind.TALKED ? talksInARow + 1 : 0;
    if (interaction != null && (kind == InteractionKind.TALKED || kind == InteractionKind.MET)) {
      String topic = interaction.what();
      lastTopic = topic == null || topic.isBlank() ? lastTopic : topic;
    }
  }

  Touches result() {
    return new Touches(count, dates, inYear, last, age, talksInARow, lastTopic);
  }
}
