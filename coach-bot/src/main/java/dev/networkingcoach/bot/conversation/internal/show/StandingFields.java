package dev.networkingcoach.bot.conversation.internal.show;

import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.api.explain.CycleStage;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.reply.Part;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where a contact stands, as pairs of a name and a value. */
public final class StandingFields {
  private static final Map<CycleStage, String> STAGES = new EnumMap<>(CycleStage.class);

  static {
    STAGES.put(CycleStage.THANK, "thanks are owed");
    STAGES.put(CycleStage.AWAIT, "an ask is open");
    STAGES.put(CycleStage.ASK, "you may ask");
    STAGES.put(CycleStage.GIVE, "it is your turn to give");
  }

  private StandingFields() {}

  /** The standing as it matters to the owner. */
  public static List<Part.Field> of(ContactStanding standing, LocalDate today) {
    LocalDate last = standing.lastTouch();
    return List.of(
        new Part.Field("Stage", STAGES.getOrDefault(standing.stage(), "")),
        new Part.Field(
            "Balance",
            "given "
                + standing.gives()
                + ", asked "
                + standing.asks()
                + ", received "
                + standing.receipts()),
        new Part.Field("Last contact", last == null ? "none yet" : DatePhrases.on(last, today)),
        new Part.Field("Tie", String.format(Locale.ROOT, "%.0f %%", 100 * standing.strength())));
  }
}
