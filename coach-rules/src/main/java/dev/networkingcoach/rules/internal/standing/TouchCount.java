package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import org.jspecify.annotations.Nullable;

/** Counts the touches of a ledger, which come in order. */
final class TouchCount {
  private int count;
  private int dates;
  private int inYear;
  private int talksInARow;
  private int spokenAge = Thresholds.NEVER;
  private boolean waits;
  private int age = Thresholds.NEVER;
  private @Nullable Touch last;
  private @Nullable String lastTopic;

  void add(Touch touch, int daysAgo) {
    count++;
    inYear += daysAgo < Thresholds.YEAR_DAYS ? 1 : 0;
    Interaction interaction = touch.interaction();
    InteractionKind kind = touch.kind();
    boolean talked = kind == InteractionKind.TALKED;
    @Nullable Initiator by = interaction == null ? null : interaction.by();
    boolean wrote = talked && by == Initiator.CONTACT;
    waits = wrote && (waits || daysAgo != age);
    talksInARow = talked && !wrote ? talksInARow + 1 : 0;
    if (kind == InteractionKind.MET || (talked && by == null)) {
      spokenAge = daysAgo;
    }
    dates += daysAgo == age ? 0 : 1;
    age = daysAgo;
    last = touch;
    if (interaction != null && (talked || kind == InteractionKind.MET)) {
      String topic = interaction.what();
      lastTopic = topic == null || topic.isBlank() ? lastTopic : topic;
    }
  }

  Touches result() {
    return new Touches(count, dates, inYear, last, age, talksInARow, spokenAge, waits, lastTopic);
  }
}
