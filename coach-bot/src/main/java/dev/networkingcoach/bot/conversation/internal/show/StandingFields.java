package dev.networkingcoach.bot.conversation.internal.show;

import static dev.networkingcoach.bot.conversation.internal.show.ShowTexts.TEXTS;

import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.api.explain.CycleStage;
import dev.networkingcoach.api.explain.TieBand;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.reply.Part;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where a contact stands, as pairs of a name and a value. */
public final class StandingFields {
  private static final Map<CycleStage, String> STAGES = new EnumMap<>(CycleStage.class);

  static {
    STAGES.put(CycleStage.THANK, TEXTS.thanksAreOwed());
    STAGES.put(CycleStage.AWAIT, TEXTS.anAskIsOpen());
    STAGES.put(CycleStage.ASK, TEXTS.youMayAsk());
    STAGES.put(CycleStage.GIVE, TEXTS.itIsYourTurnTo());
  }

  private StandingFields() {}

  /** The standing as it matters to the owner. */
  public static List<Part.Field> of(ContactStanding standing, LocalDate today) {
    LocalDate last = standing.lastTouch();
    return List.of(
        new Part.Field(TEXTS.stage(), STAGES.getOrDefault(standing.stage(), "")),
        new Part.Field(
            TEXTS.balance(),
            TEXTS.givenAskedReceived(standing.gives(), standing.asks(), standing.receipts())),
        new Part.Field(
            TEXTS.lastContact(), last == null ? TEXTS.noneYet() : DatePhrases.on(last, today)),
        new Part.Field(TEXTS.tie(), TEXTS.tieBand(TieBand.of(standing.strength()).name())));
  }
}
